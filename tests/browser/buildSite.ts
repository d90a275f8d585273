import { spawn } from 'node:child_process';
import { cp, mkdtemp, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../../', import.meta.url));

export interface Outcome {
  readonly code: number;
  readonly output: string;
}

/**
 * Runs `npm run build` on a copy of the project, so that neither the working copy's `dist/` nor another test is in the
 * way. Another process, because the test runner's `NODE_ENV` would bring in React's development build.
 */
export async function buildSite(...argv: string[]): Promise<Outcome & { readonly site: string }> {
  const project = await mkdtemp(join(tmpdir(), 'atlas-site-'));
  for (const part of ['src', 'data', 'public', 'index.html', 'package.json', 'vite.config.ts', 'tsconfig.json']) {
    await cp(join(root, part), join(project, part), { recursive: true });
  }
  await symlink(join(root, 'node_modules'), join(project, 'node_modules'), 'junction');
  return { ...(await run(project, ['src/pages/build.mjs', '--no-compress', ...argv])), site: join(project, 'dist') };
}

function run(cwd: string, argv: readonly string[]): Promise<Outcome> {
  const { NODE_ENV: _ours, ...env } = process.env;
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, argv, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    const take = (chunk: Buffer) => void (output += chunk.toString());
    child.stdout.on('data', take);
    child.stderr.on('data', take);
    child.on('error', reject);
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}

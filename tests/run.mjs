// `npm test`: every check, one after the other, stopping at nothing. The last line counts: `N passed, N failed`.
import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const reports = await mkdtemp(join(tmpdir(), 'atlas-reports-'));

/** The program that a package's `bin` names: run by this Node, so that no shell and no npx stands between. */
async function program(name) {
  const file = join(root, 'node_modules', name, 'package.json');
  const { bin } = JSON.parse(await readFile(file, 'utf8'));
  const short = name.split('/').pop();
  return join(dirname(file), typeof bin === 'string' ? bin : (bin[short] ?? bin[Object.keys(bin)[0]]));
}

/** Runs a command with its output shown; `true` where it ended well. */
function run(argv, env = {}) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, argv, { cwd: root, stdio: 'inherit', env: { ...process.env, ...env } });
    child.on('error', () => resolve(false));
    child.on('close', (code) => resolve(code === 0));
  });
}

const tool = (name, ...argv) => async () => {
  const ended = await run([await program(name), ...argv]);
  return { passed: ended ? 1 : 0, failed: ended ? 0 : 1 };
};

/** A project of the test runner: as many checks as it has tests. The browser reads the site that was just built. */
const tests = (project) => async () => {
  const report = join(reports, `${project}.json`);
  const argv = ['run', '--project', project, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const ended = await run([await program('vitest'), ...argv], { ATLAS_SITE: 'dist' });
  try {
    const { numPassedTests, numFailedTests, numFailedTestSuites } = JSON.parse(await readFile(report, 'utf8'));
    // A file that cannot be loaded, or a set-up that fails, has no test to count; it fails all the same.
    const failed = numFailedTests || (ended ? 0 : Math.max(1, numFailedTestSuites));
    return { passed: numPassedTests, failed };
  } catch {
    return { passed: 0, failed: 1 };
  }
};

const build = async () => {
  const ended = await run([join(root, 'src', 'pages', 'build.mjs')], { ATLAS_DATA: undefined });
  return { passed: ended ? 1 : 0, failed: ended ? 0 : 1 };
};

const steps = [
  ['types', tool('typescript', '--noEmit')],
  ['lint', tool('eslint', '.')],
  ['unused code', tool('knip')],
  ['build', build],
  ['sizes', tool('size-limit')],
  ['unit tests', tests('unit')],
  ['browser tests', tests('browser')],
];

const total = { passed: 0, failed: 0 };
const summary = [];
for (const [name, step] of steps) {
  console.log(`\n── ${name} ──`);
  const started = performance.now();
  const counted = await step().catch((error) => {
    console.error(error);
    return { passed: 0, failed: 1 };
  });
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  summary.push(`${name.padEnd(14)} ${seconds.padStart(6)} s  ${counted.passed} passed, ${counted.failed} failed`);
  total.passed += counted.passed;
  total.failed += counted.failed;
}
await rm(reports, { recursive: true, force: true });

console.log(`\n${summary.join('\n')}\n`);
process.exitCode = total.failed > 0 || total.passed === 0 ? 1 : 0;
console.log(`${total.passed} passed, ${total.failed} failed`);

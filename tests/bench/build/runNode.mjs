import { spawn } from 'node:child_process';

/** Runs a program of Node in another process, and shows what it says only where it fails. */
export function runNode(argv, { cwd, env = {} }) {
  // No NODE_ENV of ours: it could bring in React's development build.
  return run(process.execPath, argv, { cwd, env: { ...process.env, NODE_ENV: 'production', ...env } });
}

/** @returns {Promise<void>} */
export function run(command, argv, options) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, argv, { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    child.stdout.on('data', (chunk) => (output += chunk));
    child.stderr.on('data', (chunk) => (output += chunk));
    child.on('error', reject);
    child.on('close', (code) => (code === 0 ? resolve() : reject(new Error(`${command} ${argv.join(' ')}\n${output}`))));
  });
}

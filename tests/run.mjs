// `npm test`: every check, stopping at nothing. The last line counts: `N passed, N failed`.
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

/** Runs a command; what it prints is shown at once where it runs alone, else at its end. `true` where it ended well. */
function run(argv, { env = {}, alone = false } = {}) {
  return new Promise((resolve) => {
    const stdio = alone ? 'inherit' : ['ignore', 'pipe', 'pipe'];
    const child = spawn(process.execPath, argv, { cwd: root, stdio, env: { ...process.env, ...env } });
    const printed = [];
    child.stdout?.on('data', (part) => printed.push(part));
    child.stderr?.on('data', (part) => printed.push(part));
    const end = (well) => resolve({ well, output: Buffer.concat(printed).toString() });
    child.on('error', (error) => {
      printed.push(Buffer.from(String(error)));
      end(false);
    });
    child.on('close', (code) => end(code === 0));
  });
}

const one = ({ well, output }) => ({ passed: well ? 1 : 0, failed: well ? 0 : 1, output });

const tool =
  (name, ...argv) =>
  async () =>
    one(await run([await program(name), ...argv]));

const build = async () => one(await run([join(root, 'src', 'pages', 'build.mjs')], { env: { ATLAS_DATA: undefined } }));

/** A project of the test runner: as many checks as it has tests. The browser reads the site that was just built. */
const tests = (project, { alone } = {}) => async () => {
  const report = join(reports, `${project}.json`);
  const argv = ['run', '--project', project, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const { well, output } = await run([await program('vitest'), ...argv], { env: { ATLAS_SITE: 'dist' }, alone });
  try {
    const { numPassedTests, numFailedTests, numFailedTestSuites } = JSON.parse(await readFile(report, 'utf8'));
    // A file that cannot be loaded, or a set-up that fails, has no test to count; it fails all the same.
    const failed = numFailedTests || (well ? 0 : Math.max(1, numFailedTestSuites));
    return { passed: numPassedTests, failed, output };
  } catch {
    return { passed: 0, failed: 1, output };
  }
};

const total = { passed: 0, failed: 0 };
const summary = [];
async function take(name, step) {
  const started = performance.now();
  const counted = await step().catch((error) => ({ passed: 0, failed: 1, output: String(error?.stack ?? error) }));
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  if (counted.output) console.log(`\n── ${name} ──\n${counted.output.trimEnd()}`);
  summary.push(`${name.padEnd(14)} ${seconds.padStart(6)} s  ${counted.passed} passed, ${counted.failed} failed`);
  total.passed += counted.passed;
  total.failed += counted.failed;
}

/** Steps of a lane follow each other; lanes run side by side, one for each core of the smallest machine. */
const lanes = [
  [
    ['lint', tool('eslint', '.')],
    ['types', tool('typescript', '--noEmit')],
    ['reader', tests('training')],
  ],
  [
    ['build', build],
    ['sizes', tool('size-limit')],
    ['unused code', tool('knip')],
    ['unit tests', tests('unit')],
  ],
];
await Promise.all(
  lanes.map(async (steps) => {
    for (const [name, step] of steps) await take(name, step);
  }),
);
// Alone, on all cores: what waits for a browser must not wait for a compiler as well.
console.log('\n── browser tests ──');
await take('browser tests', tests('browser', { alone: true }));
await rm(reports, { recursive: true, force: true });

console.log(`\n${summary.join('\n')}\n`);
process.exitCode = total.failed > 0 || total.passed === 0 ? 1 : 0;
console.log(`${total.passed} passed, ${total.failed} failed`);

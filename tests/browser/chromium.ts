import { accessSync, constants, existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright-core';
import type { BrowserServer, LaunchOptions } from 'playwright-core';

/** No sandbox: containers run as root. The rest keeps the browser quiet: nothing but the pages asks for anything. */
const flags = ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update'];

const commands = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const installed: Readonly<Partial<Record<NodeJS.Platform, readonly string[]>>> = {
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ],
  win32: ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].map((folder) =>
    join(process.env[folder] ?? 'C:\\Program Files', 'Google', 'Chrome', 'Application', 'chrome.exe'),
  ),
};

type Program = Pick<LaunchOptions, 'executablePath' | 'env'>;
type Find = () => Promise<Program | undefined>;

/**
 * Where a browser can come from, in the order in which they are tried. The package's is the one that the lock file
 * names, the same on every machine, and a shell without windows: a visit costs it a third of what a browser spends that
 * draws its own tabs and bars for each.
 */
const origins: readonly (readonly [string, Find])[] = [
  ['chosen', () => Promise.resolve(program(process.env.CHROMIUM_PATH))],
  ['package', packagedChromium],
  ['system', () => Promise.resolve(program(systemChromium()))],
  ['playwright', () => Promise.resolve(program(present(chromium.executablePath())))],
];

/**
 * Starts a browser with a fresh profile, for all tests together: one browser, many contexts.
 * `CHROMIUM_PATH` names the program to start; `CHROMIUM_ORIGIN` (`package`, `system`, `playwright`) leaves one way only.
 */
export async function launchBrowser(): Promise<BrowserServer> {
  const { CHROMIUM_ORIGIN: only } = process.env;
  const failures: string[] = [];
  for (const [origin, find] of origins) {
    if (only !== undefined && only !== origin) continue;
    try {
      const found = await find();
      if (found) return await chromium.launchServer({ ...found, args: flags, headless: true });
    } catch (error) {
      failures.push(`${origin}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  throw new Error(
    [
      'The browser tests need Chromium or Chrome: install one, or set CHROMIUM_PATH to the program.',
      ...failures,
    ].join('\n'),
  );
}

function program(executablePath: string | undefined): Program | undefined {
  return executablePath ? { executablePath } : undefined;
}

function systemChromium(): string | undefined {
  const { PATH = '' } = process.env;
  const folders = ['/usr/bin', ...PATH.split(delimiter)];
  const candidates = folders.flatMap((folder) => commands.map((command) => join(folder, command)));
  return [...candidates, ...(installed[process.platform] ?? [])].find((path) => present(path));
}

/** What makes the package unpack the libraries that Chromium needs, as it does on the platform it was made for. */
const UNPACK_LIBRARIES = 'AWS_LAMBDA_JS_RUNTIME';

/**
 * Chromium inside an npm package: a machine without a browser needs nothing but `npm ci`. Linux on x64 only. Its own
 * libraries come with it, and its fonts where the machine has none; the package's import puts both into this process's
 * environment, where only the browser should find them.
 */
async function packagedChromium(): Promise<Program | undefined> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  const before = { ...process.env };
  process.env[UNPACK_LIBRARIES] = 'nodejs20.x';
  try {
    const { default: packaged } = await import('@sparticuz/chromium');
    const executablePath = await packaged.executablePath();
    const env = { ...before, LD_LIBRARY_PATH: join(tmpdir(), 'al2023', 'lib') };
    return { executablePath, env: existsSync('/etc/fonts') ? env : { ...env, FONTCONFIG_PATH: join(tmpdir(), 'fonts') } };
  } finally {
    for (const name of [UNPACK_LIBRARIES, 'LD_LIBRARY_PATH', 'FONTCONFIG_PATH']) {
      if (before[name] === undefined) delete process.env[name];
      else process.env[name] = before[name];
    }
  }
}

function present(path: string): string | undefined {
  try {
    accessSync(path, constants.X_OK);
    return path;
  } catch {
    return undefined;
  }
}

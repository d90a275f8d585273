import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';

/** As in the browser tests; and MapLibre wants WebGL, which a machine without a graphics card gives in software only. */
const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--enable-unsafe-swiftshader',
];

/** A browser with a fresh profile. `CHROMIUM_PATH` names the program. */
export function launch() {
  const { CHROMIUM_PATH: executablePath = '/usr/bin/chromium' } = process.env;
  if (!existsSync(executablePath)) throw new Error('The bench needs Chromium: install it, or set CHROMIUM_PATH.');
  return chromium.launch({ executablePath, args: flags, headless: true });
}

import { readFile } from 'node:fs/promises';
import { openUnwatched } from './unwatched.mjs';

const script = (name) => readFile(new URL(`../page/${name}.js`, import.meta.url), 'utf8');
const [probe, atlas, floor, findCentre] = await Promise.all(['probe', 'atlas', 'floor', 'findCentre'].map(script));
const hooks = { atlas, floor, rival: '' };

export const desktop = { viewport: { width: 1280, height: 720 }, deviceScaleFactor: 1 };
export const phone = { viewport: { width: 390, height: 844 }, deviceScaleFactor: 3, isMobile: true, hasTouch: true };

/** A slow line, with the delay of a far mast on every request. Bytes a second, milliseconds. */
const slowLine = { offline: false, latency: 150, downloadThroughput: 1.6e6 / 8, uploadThroughput: 750e3 / 8 };

/** How much slower a cheap phone works than this machine. */
const SLOW = 4;

/**
 * Meanwhile a new window's own pages have loaded (since 2026 Chromium draws the list below its address bar with two of them),
 * which took the processors from whichever page came with them. Milliseconds.
 */
const WINDOW = 1000;

/** No page takes longer to load. Milliseconds. */
const LIMIT = 60_000;

export const sleep = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/**
 * Opens a contestant's page in a context of its own, and closes it after.
 * @param {object} bench browser, site and cast of this run
 * @param {import('../contestants.mjs').Contestant} contestant
 * @param {{ device?: object, path?: string }} options
 * @param {(visit: Visit & { page: import('playwright-core').Page }) => Promise<T>} measure
 * @typedef {{ cdp: { send(method: string, params?: object): Promise<any> }, kind: string, viewport: { width: number, height: number } }} Visit
 * @template T
 */
export async function visit(bench, contestant, { device = desktop, path = contestant.path }, measure) {
  const context = await bench.browser.newContext({ ...device, serviceWorkers: 'block' });
  try {
    const page = await context.newPage();
    const cdp = await context.newCDPSession(page);
    await page.addInitScript(watcher(bench, contestant));
    await page.goto(bench.site.url + path, { waitUntil: 'commit' });
    return await measure({ page, cdp, kind: contestant.kind, viewport: device.viewport });
  } finally {
    await context.close();
  }
}

/**
 * The same, on a desktop, with nothing at work in the page but the page itself: for whatever takes it time.
 * @param {{ slow?: boolean, path?: string }} options
 * @param {(visit: Visit) => Promise<T>} measure
 * @template T
 */
export async function visitUnwatched(bench, contestant, { slow = false, path = contestant.path }, measure) {
  const { viewport } = desktop;
  const { cdp, close } = await openUnwatched(bench.browser, viewport);
  try {
    if (slow) {
      await cdp.send('Network.enable');
      await cdp.send('Network.emulateNetworkConditions', slowLine);
      await slowDown(cdp);
    }
    await cdp.send('Page.enable');
    const source = `navigator.serviceWorker.register = () => new Promise(() => {});\n${watcher(bench, contestant)}`;
    await cdp.send('Page.addScriptToEvaluateOnNewDocument', { source });
    await sleep(WINDOW);
    await cdp.send('Page.navigate', { url: bench.site.url + path });
    return await measure({ cdp, kind: contestant.kind, viewport });
  } finally {
    await close();
  }
}

/** What runs in a page before its own scripts. */
function watcher({ cast }, { kind }) {
  return `{ const cast = ${JSON.stringify(cast)}; ${hooks[kind]} }\n${probe}`;
}

/** Slows the page's main thread; its workers and the drawing of pixels keep their pace. */
export function slowDown(cdp) {
  return cdp.send('Emulation.setCPUThrottlingRate', { rate: SLOW });
}

/**
 * Asks the page while it loads. Not through `page.evaluate`: that brings a script of its own into the page, which
 * takes as long there as a small library.
 */
export async function ask({ cdp }, expression) {
  const { result, exceptionDetails } = await cdp.send('Runtime.evaluate', { expression, returnByValue: true });
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value;
}

/** Until the map is on the screen and the page's scripts, where they say so, are done. */
export async function settled(visited) {
  const start = Date.now();
  while (!(await ask(visited, '!!window.probe && window.probe.mapOnScreen !== null && (window.bench?.ready?.() ?? true)'))) {
    if (Date.now() - start > LIMIT) throw new Error(`no map after ${LIMIT / 1000} s`);
    await sleep(100);
  }
}

/** Where to aim at a place: scrolled into view where the page is longer than the window. */
export async function centreOf(visited, bench, id) {
  if (!(await ask(visited, "'findCentre' in window"))) await ask(visited, findCentre);
  const { height } = visited.viewport;
  const find = `window.findCentre(${JSON.stringify(id)}, ${JSON.stringify(bench.centres[id])})`;
  const point = await ask(visited, find);
  if (!point || (point[1] > 16 && point[1] < height - 16)) return point;
  await ask(visited, `window.scrollBy({ top: ${point[1] - height / 2}, behavior: 'instant' })`);
  return ask(visited, find);
}

/** The middle of a control, scrolled into view. */
export async function middleOf(visited, selector) {
  const middle = await ask(
    visited,
    `(() => {
      const control = document.querySelector(${JSON.stringify(selector)});
      control?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
      const { x, y, width, height } = control?.getBoundingClientRect() ?? {};
      return control ? [x + width / 2, y + height / 2] : null;
    })()`,
  );
  if (!middle) throw new Error(`no ${selector} on the page`);
  return middle;
}

/** Moves the mouse there. */
export function point({ cdp }, [x, y]) {
  return cdp.send('Input.dispatchMouseEvent', { type: 'mouseMoved', x, y });
}

/** Presses and releases the mouse at once. */
export function press({ cdp }, [x, y]) {
  const button = { x, y, button: 'left', clickCount: 1 };
  return Promise.all([
    cdp.send('Input.dispatchMouseEvent', { ...button, type: 'mousePressed', buttons: 1 }),
    cdp.send('Input.dispatchMouseEvent', { ...button, type: 'mouseReleased' }),
  ]);
}

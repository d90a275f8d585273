import { readFile } from 'node:fs/promises';

const script = (name) => readFile(new URL(`../page/${name}.js`, import.meta.url), 'utf8');
const [probe, atlas, floor, findCentre] = await Promise.all(['probe', 'atlas', 'floor', 'findCentre'].map(script));
const hooks = { atlas, floor, rival: '' };

export const desktop = { viewport: { width: 1280, height: 720 }, deviceScaleFactor: 1 };
export const phone = { viewport: { width: 390, height: 844 }, deviceScaleFactor: 3, isMobile: true, hasTouch: true };

/** A slow line, with the delay of a far mast on every request. Bytes a second, milliseconds. */
const slowLine = { offline: false, latency: 150, downloadThroughput: 1.6e6 / 8, uploadThroughput: 750e3 / 8 };

/** How much slower a cheap phone works than this machine. */
const SLOW = 4;

/** No page takes longer to load. Milliseconds. */
const LIMIT = 60_000;

export const sleep = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/**
 * Opens a contestant's page in a context of its own, and closes it after.
 * @param {object} bench browser, site and cast of this run
 * @param {import('../contestants.mjs').Contestant} contestant
 * @param {{ device?: object, slow?: boolean, path?: string }} options
 * @param {(visit: Visit) => Promise<T>} measure
 * @typedef {{ page: import('playwright-core').Page, cdp: import('playwright-core').CDPSession, kind: string }} Visit
 * @template T
 */
export async function visit(bench, contestant, { device = desktop, slow = false, path = contestant.path }, measure) {
  const context = await bench.browser.newContext({ ...device, serviceWorkers: 'block' });
  try {
    const page = await context.newPage();
    const cdp = await context.newCDPSession(page);
    if (slow) {
      await cdp.send('Network.enable');
      await cdp.send('Network.emulateNetworkConditions', slowLine);
      await slowDown(cdp);
    }
    await page.addInitScript(`{ const cast = ${JSON.stringify(bench.cast)}; ${hooks[contestant.kind]} }\n${probe}`);
    await page.goto(bench.site.url + path, { waitUntil: 'commit' });
    return await measure({ page, cdp, kind: contestant.kind });
  } finally {
    await context.close();
  }
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
  const { result } = await cdp.send('Runtime.evaluate', { expression, returnByValue: true });
  return result.value;
}

/** Until the map is on the screen and the page's scripts, where they say so, are done. */
export async function settled(visited) {
  const start = Date.now();
  while (!(await ask(visited, 'window.probe.mapOnScreen !== null && (window.bench.ready?.() ?? true)'))) {
    if (Date.now() - start > LIMIT) throw new Error(`no map after ${LIMIT / 1000} s`);
    await sleep(100);
  }
}

/** Where to aim at a place: scrolled into view where the page is longer than the window. */
export async function centreOf({ page }, bench, id) {
  if (!(await page.evaluate(() => 'findCentre' in window))) await page.evaluate(findCentre);
  const find = ([place, degrees]) => window.findCentre(place, degrees);
  const ask = [id, bench.centres[id]];
  const point = await page.evaluate(find, ask);
  const { height } = page.viewportSize();
  if (!point || (point[1] > 16 && point[1] < height - 16)) return point;
  await page.evaluate((by) => window.scrollBy({ top: by, behavior: 'instant' }), point[1] - height / 2);
  return page.evaluate(find, ask);
}

/** The middle of a control, scrolled into view. */
export async function middleOf({ page }, selector) {
  const control = page.locator(selector).first();
  await control.scrollIntoViewIfNeeded();
  const box = await control.boundingBox();
  return [box.x + box.width / 2, box.y + box.height / 2];
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

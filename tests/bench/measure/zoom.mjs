import { settled, sleep, slowDown, visit } from './visit.mjs';

/** A wheel's notches, one a frame: in, and out again. */
const NOTCHES = 30;
const NOTCH = 40;
const FRAME = 1000 / 60;

/**
 * How long frames take while the wheel turns over the middle of the map.
 * @param {{ slow: boolean, path?: string, least?: number }} options `least`: the zoom that the address must have led to
 * @returns {Promise<number[] | undefined>} nothing where the wheel does not zoom
 */
export function measureZoom(bench, contestant, { slow, path, least }) {
  return visit(bench, contestant, { path }, async (visited) => {
    const { page, cdp } = visited;
    await settled(visited);
    await page.waitForLoadState('networkidle');
    await sleep(1500);
    if (least !== undefined && !((await page.evaluate(() => window.bench.scale?.() ?? 1)) >= least)) return undefined;
    if (slow) await slowDown(cdp);
    const map = page.locator(contestant.kind === 'rival' ? '#map' : 'svg.map').first();
    await map.scrollIntoViewIfNeeded();
    const { x, y, width, height } = await map.boundingBox();
    const middle = [x + width / 2, (Math.max(0, y) + Math.min(y + height, page.viewportSize().height)) / 2];
    await cdp.send('Input.dispatchMouseEvent', { type: 'mouseMoved', x: middle[0], y: middle[1] });
    await sleep(300);
    const before = await look(page);
    const inwards = await turn(visited, middle, -NOTCH);
    await sleep(600);
    const after = await look(page);
    if (before.image.equals(after.image) || before.scrolled !== after.scrolled) return undefined;
    return [...inwards, ...(await turn(visited, middle, NOTCH))];
  });
}

async function look(page) {
  return { image: await page.screenshot(), scrolled: await page.evaluate(() => window.scrollY) };
}

/** Turns the wheel at the pace of a hand, whether the page keeps up or not; the frames' lengths. */
async function turn({ page, cdp }, [x, y], deltaY) {
  await page.evaluate(() => void (window.probe.frames = []));
  const events = [];
  let due = performance.now();
  for (let notch = 0; notch < NOTCHES; notch++) {
    events.push(cdp.send('Input.dispatchMouseEvent', { type: 'mouseWheel', x, y, deltaX: 0, deltaY }));
    due += FRAME;
    await sleep(Math.max(0, due - performance.now()));
  }
  await Promise.all(events);
  await sleep(100);
  const frames = await page.evaluate(() => {
    const { frames } = window.probe;
    window.probe.frames = null;
    return frames;
  });
  return frames.slice(1).map((time, index) => time - frames[index]);
}

import { centreOf, desktop, phone, press, point, settled, sleep, visit } from './visit.mjs';

/** The centre and the corners of a square of 22 px: all within a target of 24 px. */
const offsets = [[0, 0], ...[-11, 11].flatMap((x) => [-11, 11].map((y) => [x, y]))];

/** After this time nothing more is expected. Milliseconds. */
const PATIENCE = 1500;

/** A page may show first what was hit, and right after it what else was there. Milliseconds. */
const SECOND_THOUGHT = 250;

/** Two taps so soon and so near to each other are one double tap, which zooms: each try is to be a tap of its own. Milliseconds, pixels. */
const DOUBLE_TAP = { within: 500, near: 64 };

/**
 * How often a tap within 24 by 24 px around a partner's centre reaches it: the share of all tries, and which partners
 * some try misses. A partner that is not drawn, or not within the window, is missed.
 */
export async function measureReach(bench, contestant, { device }) {
  const misses = {};
  let reached = 0;
  let chosen = 0;
  await visit(bench, contestant, { device: device === 'phone' ? phone : desktop }, async (visited) => {
    await settled(visited);
    await sleep(800);
    let start = await centreOf(visited, bench, 'BRA');
    for (const offset of offsets) {
      for (const id of bench.cast.named) {
        const centre = await centreOf(visited, bench, id);
        const target = centre?.map((value, axis) => value + offset[axis]);
        const answer = target && isInside(visited, target) ? await tryOut(visited, target, id) : 'missed';
        if (answer === 'missed') misses[id] = (misses[id] ?? 0) + 1;
        else reached += 1;
        if (answer === 'chosen') chosen += 1;
        start = await putBack(visited, bench, start);
      }
    }
  });
  const tries = offsets.length * bench.cast.named.length;
  return { share: reached / tries, chosen: chosen / tries, misses };
}

function isInside({ page }, [x, y]) {
  const { width, height } = page.viewportSize();
  return x > 0 && y > 0 && x < width && y < height;
}

/** One tap; where the page asks which of several partners is meant, a second one on the answer. */
async function tryOut(visited, target, id) {
  await tap(visited, target);
  const outcome = await answerOf(visited, id);
  if (outcome !== 'asked') return outcome;
  const box = await visited.page.evaluate((place) => {
    const { x, y, width, height } = window.bench.candidate(place).getBoundingClientRect();
    return [x + width / 2, y + height / 2];
  }, id);
  await tap(visited, box);
  return (await answerOf(visited, id)) === 'reached' ? 'chosen' : 'missed';
}

/** What the page does next: it shows this partner, asks whether it was meant, or shows something else. */
async function answerOf({ page }, id) {
  const answer = ([place, patience]) => {
    if (window.bench.shows(place)) return 'reached';
    if (window.bench.candidate?.(place)?.checkVisibility()) return 'asked';
    if (!window.bench.answered()) return null;
    window.probe.answeredAt ??= performance.now();
    return performance.now() - window.probe.answeredAt > patience ? 'missed' : null;
  };
  await page.evaluate(() => void (window.probe.answeredAt = undefined));
  const handle = await page.waitForFunction(answer, [id, SECOND_THOUGHT], { timeout: PATIENCE, polling: 'raf' }).catch(() => undefined);
  return (await handle?.jsonValue()) ?? 'missed';
}

async function tap(visited, target) {
  const { at, place: [x, y] } = visited.lastTap ?? { at: -Infinity, place: [Infinity, Infinity] };
  const isNear = Math.hypot(target[0] - x, target[1] - y) < DOUBLE_TAP.near;
  if (isNear) await sleep(Math.max(0, at + DOUBLE_TAP.within - performance.now()));
  visited.lastTap = { at: performance.now(), place: target };
  if (visited.page.viewportSize().width < 500) await visited.page.touchscreen.tap(...target);
  else {
    await point(visited, target);
    await sleep(80); // a library that asks what is under the pointer once a frame needs some
    await press(visited, target);
  }
}

/** The page as it was, so that the next tap finds the map in its place; loaded anew where it does not come back. */
async function putBack(visited, bench, start) {
  const { page, kind } = visited;
  if (kind !== 'atlas') {
    await page.evaluate(() => window.bench.reset());
    return start;
  }
  await page.keyboard.press('Escape');
  await page.evaluate(() => window.bench.reset());
  await sleep(50);
  const [x, y] = (await centreOf(visited, bench, 'BRA')) ?? [];
  const chooser = await page.locator('.chooser button').count();
  if (Math.abs(x - start[0]) < 1 && Math.abs(y - start[1]) < 1 && chooser === 0) return start;
  await page.goto(new URL(page.url()).origin + new URL(page.url()).pathname);
  await settled(visited);
  return centreOf(visited, bench, 'BRA');
}

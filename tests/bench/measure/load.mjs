import { extname } from 'node:path';
import { ask, settled, sleep, visitUnwatched } from './visit.mjs';

/** What comes after the load belongs to it as well: a page that works on after its map is there is not done. */
const AFTER = { fast: 800, slow: 1400 };

/** Up to here a task disturbs nobody. Milliseconds. */
const SHORT = 50;

/** One load: when the map is on the screen, how long the page was blocked, and where it was fast, bytes and heap. */
export function measureLoad(bench, contestant, { slow }) {
  const before = bench.site.sent.length;
  return visitUnwatched(bench, contestant, { slow }, async (visited) => {
    const { cdp } = visited;
    await settled(visited);
    await sleep(slow ? AFTER.slow : AFTER.fast);
    const { mapOnScreen, longTasks } = await ask(visited, '({ mapOnScreen: window.probe.mapOnScreen, longTasks: window.probe.longTasks })');
    const blocking = longTasks.reduce((sum, [, duration]) => sum + Math.max(0, duration - SHORT), 0);
    if (slow) return { onScreenSlow: mapOnScreen, blockingSlow: blocking, longTasksSlow: longTasks };
    return { onScreen: mapOnScreen, heap: await heapOf(cdp), ...bytesOf(bench.site.sent.slice(before), contestant) };
  });
}

/** What lives after all rubbish is collected, in MB. */
async function heapOf(cdp) {
  for (let time = 0; time < 2; time++) await cdp.send('HeapProfiler.collectGarbage');
  const { usedSize } = await cdp.send('Runtime.getHeapUsage');
  return usedSize / 1e6;
}

/**
 * Bytes as sent, bodies alone, in KB. The atlas answers a click with its document and style sheet alone
 * (tests/browser/withoutScripts.test.ts); every rival needs all that it asks for.
 */
function bytesOf(sent, { kind }) {
  const sum = (keep) => sent.filter(({ path }) => keep(extname(path))).reduce((all, { bytes }) => all + bytes, 0) / 1000;
  const answers = kind === 'atlas' ? (type) => ['.html', '.css'].includes(type) : () => true;
  return { bytesToAnswer: sum(answers), bytes: sum((type) => type !== '.woff2'), fonts: sum((type) => type === '.woff2') };
}

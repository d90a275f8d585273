import { ask, centreOf, point, press, settled, sleep, visit, visitUnwatched } from './visit.mjs';

/** What is clicked: large on every map, and nobody's neighbour. */
const place = 'BRA';

/** No page takes longer. Milliseconds. */
const LIMIT = 30_000;

/** Where to click, learnt from a page at rest. */
export function findFirstTarget(bench, contestant) {
  return visit(bench, contestant, {}, async (visited) => {
    await settled(visited);
    await sleep(500);
    return centreOf(visited, bench, place);
  });
}

/** From the call of the page on, an impatient reader clicks on Brazil until its name stands in the panel. */
export function measureFirstClick(bench, contestant) {
  const target = bench.firstTargets.get(contestant.id);
  return visitUnwatched(bench, contestant, { slow: true }, async (visited) => {
    const start = Date.now();
    // Till the page is called, the window shows another.
    const isExpected = () => ask(visited, `'probe' in window && (window.probe.expect('shows', '${place}'), true)`);
    while (!(await isExpected()) && Date.now() - start < LIMIT) await sleep(5);
    while (Date.now() - start < LIMIT) {
      await point(visited, target);
      await press(visited, target);
      const shown = await ask(visited, 'window.probe.answer.shown');
      if (shown !== null) return { firstClickSlow: shown };
      await sleep(40);
    }
    return {};
  });
}

import { ask, centreOf, middleOf, point, press, settled, sleep, slowDown, visitUnwatched } from './visit.mjs';

/** Partners that every library draws large enough to be hit. */
const large = ['BRA', 'ETH', 'RUS', 'ARG', 'CHN', 'MLI', 'IND', 'NER', 'SWE', 'KEN', 'TUR', 'MRT', 'ESP', 'CMR', 'DEU'];

/** Before the next press: what the last one set going has come to rest. Milliseconds. */
const REST = 350;

/** How often is looked whether the answer is there: seldom, since the page is asked. Milliseconds. */
const GLANCE = 120;

/** No answer takes longer. Milliseconds. */
const LIMIT = 6_000;

/** How long clicks, filters and counts take to be seen with a slow processor: all the times of one visit. */
export async function measureAnswers(bench, contestant, { times }) {
  const clicks = [];
  const filters = [];
  await visitUnwatched(bench, contestant, {}, async (visited) => {
    await atRest(visited);
    for (let time = 0; time < times; time++) {
      const id = large[time % large.length];
      const target = await centreOf(visited, bench, id);
      if (target) clicks.push(await answer(visited, target, 'shows', id));
    }
    await ask(visited, 'window.bench.reset()');
    const { regions } = bench.cast;
    for (let time = 0; time < times; time++) {
      // There and back again: the control that undoes a filter is the same box in the atlas, a button in the others.
      const region = regions[Math.floor(time / 2) % regions.length];
      const asked = time % 2 === 0 ? region : '';
      filters.push(await answer(visited, await middleOf(visited, filterControl(contestant, region, asked)), 'filtered', asked));
    }
  });
  return { clicks, filters, rows: await measureRows(bench, contestant, { times: Math.ceil(times / 2) }) };
}

/** 100,000 rows stand in the page already: how long from the press until they are counted and painted. */
function measureRows(bench, contestant, { times }) {
  const path = contestant.kind === 'atlas' ? '/crowded/en/' : contestant.path;
  return visitUnwatched(bench, contestant, { path }, async (visited) => {
    const rows = [];
    await atRest(visited);
    await ask(visited, 'window.bench.prepareRows()');
    const control = contestant.kind === 'atlas' ? 'label:has(> input[name="outcomes"][value="meeting"])' : '[data-rows]';
    for (let time = 0; time < times; time++) {
      rows.push(await answer(visited, await middleOf(visited, control), 'counted', time));
    }
    return rows;
  });
}

async function atRest(visited) {
  await settled(visited);
  await sleep(1000);
  await slowDown(visited.cdp);
}

function filterControl({ kind }, region, asked) {
  return kind === 'atlas' ? `label:has(> input[value="${region}"])` : `[data-region="${asked}"]`;
}

/** From the press until what is expected is on the screen; nothing where it never is. */
async function answer(visited, target, hook, value) {
  await point(visited, target);
  await sleep(REST);
  await ask(visited, `window.probe.expect(${JSON.stringify(hook)}, ${JSON.stringify(value)})`);
  await press(visited, target);
  const start = Date.now();
  while (Date.now() - start < LIMIT) {
    await sleep(GLANCE);
    const { pressed, shown } = await ask(visited, '({ pressed: window.probe.answer.pressed, shown: window.probe.answer.shown })');
    if (shown !== null) return shown - pressed;
  }
  return undefined;
}

import { centreOf, middleOf, point, press, settled, sleep, slowDown, visit } from './visit.mjs';

/** Partners that every library draws large enough to be hit. */
const large = ['BRA', 'ETH', 'RUS', 'ARG', 'CHN', 'MLI', 'IND', 'NER', 'SWE', 'KEN', 'TUR', 'MRT', 'ESP', 'CMR', 'DEU'];

/** Before the next press: what the last one set going has come to rest. Milliseconds. */
const REST = 350;

/** No answer takes longer. Milliseconds. */
const LIMIT = 6_000;

/** How long clicks, filters and counts take to be seen with a slow processor: all the times of one visit. */
export async function measureAnswers(bench, contestant, { times }) {
  const clicks = [];
  const filters = [];
  await visit(bench, contestant, {}, async (visited) => {
    await atRest(visited);
    for (let time = 0; time < times; time++) {
      const id = large[time % large.length];
      const target = await centreOf(visited, bench, id);
      if (target) clicks.push(await answer(visited, target, 'shows', id));
    }
    await visited.page.evaluate(() => window.bench.reset());
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
  return visit(bench, contestant, { path }, async (visited) => {
    const rows = [];
    await visited.page.waitForFunction(() => window.bench, undefined, { polling: 100 });
    await atRest(visited);
    await visited.page.evaluate(() => window.bench.prepareRows());
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
  const { page } = visited;
  await point(visited, target);
  await sleep(REST);
  await page.evaluate(([name, expected]) => window.probe.expect(name, expected), [hook, value]);
  await press(visited, target);
  const done = () => {
    const { pressed, shown } = window.probe.answer;
    return shown === null ? null : shown - pressed;
  };
  const handle = await page.waitForFunction(done, undefined, { timeout: LIMIT, polling: 30 }).catch(() => undefined);
  return handle?.jsonValue();
}

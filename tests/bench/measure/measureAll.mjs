import { loadavg } from 'node:os';
import { quantile } from '../report/statistics.mjs';
import { serve } from '../serve.mjs';
import { measureAnswers } from './answers.mjs';
import { launch } from './browser.mjs';
import { findFirstTarget, measureFirstClick } from './firstClick.mjs';
import { measureLoad } from './load.mjs';
import { measurePicture } from './picture.mjs';
import { measureReach } from './reach.mjs';
import { settled, visit } from './visit.mjs';
import { measureZoom } from './zoom.mjs';

/** Where the atlas stands zoomed in, over central Europe, with its finest shapes. */
const deep = { path: '/atlas/en/?zoom=4/48/10', least: 2 };

const worst = (times) => quantile(times ?? [], 0.95);

/** What is measured of a contestant in each run, in this order. */
const steps = [
  ['load', (bench, one) => measureLoad(bench, one, { slow: false })],
  ['slow load', (bench, one) => measureLoad(bench, one, { slow: true })],
  ['first click', (bench, one) => (one.kind === 'floor' ? {} : measureFirstClick(bench, one))],
  [
    'answers',
    async (bench, one, { times }) => {
      if (one.kind === 'floor') return {};
      const { clicks, filters, rows } = await measureAnswers(bench, one, { times });
      return { clicks: worst(clicks), filters: worst(filters), rows: worst(rows) };
    },
  ],
  [
    'zoom',
    async (bench, one) => {
      if (!one.zooms) return {};
      return {
        zoom: worst(await measureZoom(bench, one, { slow: false })),
        zoomSlow: worst(await measureZoom(bench, one, { slow: true })),
      };
    },
  ],
  [
    'deep zoom',
    async (bench, one) => {
      if (one.kind !== 'atlas') return {};
      return {
        zoomDeep: worst(await measureZoom(bench, one, { slow: false, ...deep })),
        zoomDeepSlow: worst(await measureZoom(bench, one, { slow: true, ...deep })),
      };
    },
  ],
  ['picture', async (bench, one) => (one.kind === 'atlas' ? { picture: await measurePicture(bench, one) } : {})],
];

/**
 * Measures all contestants in alternation: whatever else the machine does meets all of them. Each run has a browser of
 * its own, and begins with another contestant.
 */
export async function measureAll(contestants, { site: folder, cast, centres, missing }, { runs, times, reach }) {
  const site = await serve(folder);
  const bench = { site, cast, centres, browser: await launch(), firstTargets: new Map() };
  const chromium = bench.browser.version();
  const errors = new Map();
  const attempt = async (one, step, measure, isAgain = false) => {
    try {
      return await measure();
    } catch (error) {
      // Chromium falls over now and then, under any page, as it closes one: the step is taken again in a new one.
      if (!bench.browser.isConnected() && !isAgain) {
        console.log(`${one.id}, ${step}: the browser fell over, once more`);
        bench.browser = await launch();
        return attempt(one, step, measure, true);
      }
      const message = `${step}: ${String(error.message).split('\n')[0]}`;
      errors.set(one.id, [...new Set([...(errors.get(one.id) ?? []), message])]);
      return undefined;
    }
  };

  // A first round that does not count: it fills the server's memory, and shows whose page does not work at all.
  for (const one of contestants.filter(({ id }) => !missing.has(id))) {
    const target = await attempt(one, 'first look', () => findFirstTarget(bench, one));
    if (errors.has(one.id)) missing.set(one.id, `does not work: ${errors.get(one.id)?.join('; ')}`);
    bench.firstTargets.set(one.id, target);
  }
  const present = contestants.filter(({ id }) => !missing.has(id));
  const measured = new Map(present.map(({ id }) => [id, []]));
  for (let run = 0; run < runs; run++) {
    await bench.browser.close();
    bench.browser = await launch();
    await visit(bench, present[0], {}, settled).catch(() => undefined);
    const order = present.map((_, index) => present[(index + run) % present.length]);
    const figures = new Map(order.map(({ id }) => [id, {}]));
    for (const [step, measure] of steps) {
      for (const one of order) Object.assign(figures.get(one.id), await attempt(one, step, () => measure(bench, one, { times })));
    }
    for (const [id, found] of figures) measured.get(id)?.push(found);
    console.log(`run ${run + 1} of ${runs}, load ${loadavg()[0]?.toFixed(1)}`);
  }
  if (reach) await reachAll(bench, present, measured, attempt);
  await bench.browser.close();
  site.close();
  return { measured, errors, chromium };
}

/** Where a tap leads is the same every time: once is enough. */
async function reachAll(bench, present, measured, attempt) {
  for (const one of present.filter(({ kind }) => kind !== 'floor')) {
    const [first] = measured.get(one.id) ?? [];
    for (const [device, figure] of [['desktop', 'reachDesktop'], ['phone', 'reachPhone']]) {
      const found = await attempt(one, `reach, ${device}`, () => measureReach(bench, one, { device }));
      if (!found || !first) continue;
      first[figure] = 100 * found.share;
      const missed = Object.entries(found.misses).map(([id, times]) => `${id} ${times}`);
      console.log(`${one.id}, ${device}: ${Math.round(100 * found.share)}% (asked ${Math.round(100 * found.chosen)}%), missed ${missed.join(', ')}`);
    }
  }
}

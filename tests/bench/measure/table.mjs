import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';
import { quantile } from '../report/statistics.mjs';
import { serve } from '../serve.mjs';
import { launch } from './browser.mjs';

const countryCodes = fileURLToPath(new URL('../../../src/dataset/countryCodes.ts', import.meta.url));

/** Rows of the tables; the last is the most that the studio takes. */
const SIZES = [5_000, 10_000, 20_000];

/** What a person does, one after the other; each ends where the next begins. */
const PHASES = ['import', 'accept', 'type', 'grid', 'end'];

/**
 * The studio, from a table's file to typing among what it brought: how long it takes, and the longest task of the page's
 * thread meanwhile. Another trace than the page's own observer, which says nothing of tasks under 50 ms.
 * @param folder of the built site
 * @returns {Promise<{ rows: number, 'import (ms)': number, ratio: number, … }[]>} medians of the runs, the longest task of all
 */
export async function measureTable(folder, runs) {
  const site = await serve(folder);
  const browser = await launch();
  const scratch = await mkdtemp(join(tmpdir(), 'atlas-table-'));
  const results = [];
  for (const rows of SIZES) {
    // From the disk: the driver puts what it holds itself into the page as one long task.
    const file = join(scratch, `${rows}.csv`);
    await writeFile(file, await csvOf(rows));
    const visits = [];
    // The first of each warms the disk.
    for (let run = 0; run <= runs; run++) {
      const one = await visit(browser, site.url, file);
      if (run > 0) visits.push(one);
    }
    const time = (phase) => quantile(visits.map((one) => one[phase].time), 0.5);
    const longest = (phase, what) => Math.max(...visits.map((one) => one[phase][what]));
    const [first = { rows, 'import (ms)': time('import') }] = results;
    results.push({
      rows,
      'import (ms)': time('import'),
      'for its size': time('import') / first['import (ms)'] / (rows / first.rows),
      'accept (ms)': time('accept'),
      ...Object.fromEntries(
        PHASES.slice(0, -1).flatMap((phase) => [
          [`${phase}: longest task (ms)`, longest(phase, 'longest')],
          [`${phase}: processor (ms)`, longest(phase, 'processor')],
        ]),
      ),
    });
  }
  await rm(scratch, { recursive: true });
  await browser.close();
  site.close();
  return results;
}

/** A table as a press office keeps one: partners, a few outcomes, dates, topics, sources, a remark here and there. */
async function csvOf(rows) {
  const { countries } = (await runnerImport(countryCodes, { logLevel: 'error' })).module;
  const codes = [...countries.keys()];
  const outcomes = ['meeting', 'visit', 'memorandum', 'agreement'];
  const lines = Array.from({ length: rows }, (_, row) => {
    const day = new Date(Date.UTC(2020, 0, 1 + (row % 2000))).toISOString().slice(0, 10);
    const topics = `Topic ${row % 20}; Topic ${row % 7}`;
    return [codes[row % codes.length], outcomes[row % 4], day, topics, `Bulletin ${row % 90}`, row % 3 === 0 ? `Remark ${row}` : ''].join(',');
  });
  return ['Country,Outcome,Date,Topics,Source,Note', ...lines].join('\r\n');
}

async function visit(browser, url, file) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, serviceWorkers: 'block' });
  const page = await context.newPage();
  await page.goto(`${url}/en/studio/`);
  await page.waitForSelector('html[data-ready]', { state: 'attached' });
  await page.locator('.steps button').nth(2).click();
  await page.waitForSelector('.table-step');
  await page.waitForTimeout(300);
  await browser.startTracing(page, { categories: ['toplevel', 'blink.user_timing', 'disabled-by-default-devtools.timeline'] });
  const times = {};
  /** A phase, what is to be there at its end, and a while for what comes late. */
  const phase = async (name, act, isDone, late) => {
    const began = await page.evaluate((own) => performance.mark(`phase:${own}`).startTime, name);
    await act();
    // Looked for with every frame.
    times[name] = (await page.waitForFunction(isDone, undefined, { timeout: 60_000 }).then(() => page.evaluate(() => performance.now()))) - began;
    await page.waitForTimeout(late);
  };
  await phase('import', () => page.setInputFiles('.table-step input[type=file]', file), () => document.querySelector('.table-preview .main-action:enabled'), 1000);
  await phase('accept', () => page.click('.table-preview .main-action'), () => document.querySelector('.draft-map svg'), 3000);
  await phase('type', () => page.locator('.entry-form input').first().pressSequentially('Twenty thousand', { delay: 60 }), () => true, 2000);
  const openGrid = async () => {
    await page.locator('.sections button').nth(2).click();
    await page.locator('.grid td input').first().pressSequentially('2024', { delay: 60 });
  };
  await phase('grid', openGrid, () => true, 2000);
  await page.evaluate(() => performance.mark('phase:end'));
  const longest = longestTasks(await browser.stopTracing());
  await context.close();
  return Object.fromEntries(PHASES.slice(0, -1).map((name) => [name, { time: times[name], longest: longest(name, 'dur'), processor: longest(name, 'tdur') }]));
}

/**
 * The longest task of the page's thread in a phase of a trace, in milliseconds: by the clock (`dur`), or by what it had of a
 * processor (`tdur`), which is the page's own where the machine has other things to do.
 */
function longestTasks(trace) {
  const events = JSON.parse(trace).traceEvents;
  const marks = events.filter(({ name }) => name.startsWith('phase:'));
  const tasks = events.filter(({ name, pid, tid, dur }) => name === 'RunTask' && pid === marks[0].pid && tid === marks[0].tid && dur > 0);
  const start = (phase) => marks.find(({ name }) => name === `phase:${phase}`).ts;
  return (phase, what) => {
    const [from, to] = [start(phase), start(PHASES[PHASES.indexOf(phase) + 1])];
    return Math.max(0, ...tasks.filter(({ ts }) => ts >= from && ts < to).map((task) => (task[what] ?? 0) / 1000));
  };
}

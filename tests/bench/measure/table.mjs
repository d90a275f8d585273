import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';
import { launch } from './browser.mjs';
import { serve } from '../serve.mjs';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const load = async (path) => (await runnerImport(here(path), { logLevel: 'error' })).module;

/** Rows of the tables; the last is the most that the studio takes. */
const SIZES = [5_000, 10_000, 20_000];

/** A table as a press office keeps one: names in two languages, a few outcomes, dates, topics, sources, a remark. */
async function csvOf(rows) {
  const { countries } = await load('../../../src/dataset/countryCodes.ts');
  const codes = [...countries.keys()].filter((code) => code !== 'MAR');
  const outcomes = ['meeting', 'visit', 'memorandum', 'agreement'];
  const lines = Array.from({ length: rows }, (_, row) => {
    const day = new Date(Date.UTC(2020, 0, 1 + (row % 2000))).toISOString().slice(0, 10);
    return [codes[row % codes.length], outcomes[row % 4], day, `Topic ${row % 20}; Topic ${row % 7}`, `Bulletin ${row % 90}`, row % 3 === 0 ? `Remark ${row}` : ''].join(',');
  });
  return ['Country,Outcome,Date,Topics,Source,Note', ...lines].join('\r\n');
}

/** Durations of the main thread's tasks in a trace, in milliseconds, by the phase in which each began. */
function tasksOf(trace, phases) {
  const events = JSON.parse(trace).traceEvents;
  const main = events.find(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain' && events.some((event) => event.pid === args.pid));
  const marks = events.filter(({ cat, name }) => cat.includes('blink.user_timing') && name.startsWith('phase:'));
  const owner = marks[0] ?? main;
  const tasks = events.filter(({ name, pid, tid, dur }) => name.endsWith('RunTask') && pid === owner.pid && tid === owner.tid && dur > 0);
  return Object.fromEntries(
    phases.map((phase, index) => {
      const from = marks.find(({ name }) => name === `phase:${phase}`)?.ts ?? 0;
      const to = marks.find(({ name }) => name === `phase:${phases[index + 1]}`)?.ts ?? Infinity;
      const own = tasks.filter(({ ts }) => ts >= from && ts < to).map(({ dur }) => dur / 1000);
      return [phase, Math.max(0, ...own)];
    }),
  );
}

const PHASES = ['import', 'accept', 'edit', 'end'];

async function visit(browser, url, csv, rows, { profile } = {}) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, serviceWorkers: 'block' });
  const page = await context.newPage();
  page.on('pageerror', (error) => console.error(error));
  await page.goto(`${url}/en/studio/`);
  await page.waitForSelector('html[data-ready]', { state: 'attached' });
  // What the step itself needs is there before the clock runs.
  await page.getByRole('button', { name: 'Table', exact: true }).click();
  await page.waitForSelector('.table-step');
  await page.waitForTimeout(300);
  const cpu = profile ? ['disabled-by-default-v8.cpu_profiler'] : [];
  await browser.startTracing(page, { categories: ['toplevel', 'blink.user_timing', 'devtools.timeline', 'disabled-by-default-devtools.timeline', ...cpu] });
  const mark = (phase) => page.evaluate((name) => performance.mark(`phase:${name}`).startTime, phase);
  const began = await mark('import');
  await page.setInputFiles('.table-step input[type=file]', { name: 'table.csv', mimeType: 'text/csv', buffer: Buffer.from(csv) });
  await page.waitForSelector('.table-preview .main-action:enabled', { timeout: 60_000 });
  await page.waitForTimeout(500);
  const accepted = await mark('accept');
  const imported = await page.evaluate(() => performance.getEntriesByName('table:imported')[0]?.startTime);
  await page.click('.table-preview .main-action');
  await page.waitForSelector('main.step-edit .grid, main.step-edit .entry-form', { timeout: 60_000 });
  await page.waitForFunction(() => document.querySelector('.kept')?.textContent.includes('Kept'), undefined, { timeout: 60_000 }).catch(() => undefined);
  await page.waitForTimeout(1500);
  const edit = await mark('edit');
  await page.locator('.entry-form input').first().pressSequentially('Twenty thousand', { delay: 60 });
  await page.waitForTimeout(2000);
  await page.locator('.sections button').nth(2).click();
  await page.waitForSelector('.grid table');
  await page.waitForTimeout(500);
  await page.locator('.grid td input').first().fill('2024-01-02');
  await page.waitForTimeout(2500);
  await mark('end');
  const trace = await browser.stopTracing();
  await context.close();
  return { trace, imported: (imported ?? accepted - 500) - began, tasks: tasksOf(trace, PHASES) };
}

export { csvOf, visit, SIZES, launch, serve, here };

// `npm run bench -- [--runs N] [--only a,b] [--quick] [--no-build] [--no-reach] [--out FILE]`: the atlas beside its rivals.
// `npm run bench -- --only embeds [--runs N]`: ten embeds in somebody else's page; wants a built site in `dist/`.
// `npm run bench -- --only nginx`: how fast nginx serves dist/, where nginx and wrk are installed.
// `npm run bench -- --only reader`: the studio's reader beside its labels, and how long it takes.
// `npm run bench -- --only table [--runs N]`: a spreadsheet in the studio, from its file to typing among its rows; wants a
// built site in `dist/`.
import { writeFile } from 'node:fs/promises';
import { availableParallelism, cpus, loadavg } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { buildAll, install } from './build/prepare.mjs';
import { contestants } from './contestants.mjs';
import { measureAll } from './measure/measureAll.mjs';
import { measureReader } from './measure/reader.mjs';
import { printReport, summariseAll } from './report/report.mjs';

const { values: options } = parseArgs({
  options: {
    runs: { type: 'string', default: '7' },
    only: { type: 'string' },
    quick: { type: 'boolean', default: false },
    build: { type: 'boolean', default: true },
    reach: { type: 'boolean', default: true },
    out: { type: 'string' },
  },
  allowNegative: true,
});
if (options.only === 'nginx') {
  const { measureServing } = await import('./measure/serving.mjs');
  console.log(await measureServing({ seconds: options.quick ? 2 : 10, build: options.build }));
  process.exit();
}
const runs = options.quick ? 1 : Number(options.runs);
if (options.only === 'embeds') {
  const { measureEmbeds } = await import('./embeds/measureEmbeds.mjs');
  const load = loadavg()[0];
  const { rows, atOnce, documents, isApart, repeated, chromium } = await measureEmbeds(fileURLToPath(new URL('../../dist/', import.meta.url)), runs);
  console.table(rows);
  console.log(`${atOnce} of ten embeds are loaded before the reader scrolls, ${documents} after.`);
  console.log(`The embeds are ${isApart ? 'in another process than' : 'IN THE SAME PROCESS AS'} the host. Visits begun anew: ${repeated}.`);
  console.log(`${new Date().toISOString()}, Chromium ${chromium}, load average ${load.toFixed(1)} before, ${loadavg()[0].toFixed(1)} after.`);
  process.exit(0);
}
if (options.only === 'reader') {
  // No page, no browser, no rival: the studio's reader beside its labels.
  await measureReader();
  process.exit(0);
}
const machine = `${availableParallelism()} × ${cpus()[0]?.model ?? 'processor'}`;
const round = (_key, value) => (typeof value === 'number' ? Math.round(value * 1000) / 1000 : value);
/** Where the figures go: to the file that was named, else to their own beside this one. */
const write = (name, results) =>
  writeFile(options.out ?? fileURLToPath(new URL(name, import.meta.url)), `${JSON.stringify(results, round, 2)}\n`);
if (options.only === 'table') {
  const { measureTable } = await import('./measure/table.mjs');
  const rows = await measureTable(fileURLToPath(new URL('../../dist/', import.meta.url)), runs);
  console.table(rows.map((row) => Object.fromEntries(Object.entries(row).map(([name, value]) => [name, Math.round(value * 100) / 100]))));
  await write('table.json', { date: new Date().toISOString(), runs, machine, loadAverage: loadavg()[0], rows });
  process.exit(0);
}
const only = options.only?.split(',') ?? (options.quick ? ['atlas', 'floor', 'd3', 'svgmap', 'react-simple-maps-110m'] : undefined);
const unknown = only?.find((id) => !contestants.some((contestant) => contestant.id === id));
if (unknown !== undefined || !(runs >= 1)) {
  console.error(`--only takes nginx, embeds, reader, table, or some of ${contestants.map(({ id }) => id).join(', ')}; --runs takes a number from 1.`);
  process.exit(1);
}

const chosen = contestants.filter(({ id }) => only?.includes(id) ?? true);
const started = new Date();
await install();
const built = await buildAll(chosen, { rebuild: options.build });
const load = [loadavg()];
const { measured, errors, chromium } = await measureAll(chosen, built, {
  runs,
  times: options.quick ? 8 : 20,
  reach: options.reach,
});
load.push(loadavg());

const results = {
  date: started.toISOString(),
  command: ['npm run bench', ...process.argv.slice(2)].join(' '),
  minutes: Math.round((Date.now() - started) / 60_000),
  runs,
  chromium,
  machine,
  loadAverage: load.map(([minute]) => minute),
  contestants: summariseAll(chosen, measured),
  missing: Object.fromEntries(built.missing),
  errors: Object.fromEntries(errors),
};
await write('results.json', results);
console.log(`${results.date}, Chromium ${chromium}, ${results.machine}, ${runs} runs in ${results.minutes} min`);
printReport(results);

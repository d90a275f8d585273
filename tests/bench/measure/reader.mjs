import { readdirSync, readFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { runnerImport } from 'vite';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const load = async (path) => (await runnerImport(here(path), { logLevel: 'error' })).module;

/** `npm run bench -- --only reader`: what the studio's reader finds and misses, how fast it reads, how much it weighs. */
export async function measureReader() {
  const { certainty, everydayUnseen, officesUnseen, precision, reach, recall, scorePart, unseenParts } = await load('../../reader/labelledSet.ts');
  const { crossRead, totalOf } = await load('../../reader/training/crossRead.ts');
  const share = (value) => value.toFixed(3);
  const print = (part, { communiques, country, organisation, host, outcome, misses, misplaced }, isListed) => {
    console.log(`\n${part}: ${communiques} communiqués`);
    for (const [name, tally] of Object.entries({ countries: country, organisations: organisation })) {
      const { found, wanted, wrong } = tally;
      console.log(`  ${name.padEnd(14)} recall ${share(recall(tally))} (${found} of ${wanted}), precision ${share(precision(tally))} (${wrong} wrong)`);
      const { asked, rightlyAsked, certain, certainlyWrong } = tally;
      console.log(`  ${''.padEnd(14)} found or asked ${share(reach(tally))} (asked ${asked}, partners ${rightlyAsked}), precision of the certain ${share(certainty(tally))} (${certainlyWrong} of ${certain + certainlyWrong} wrong)`);
    }
    console.log(`  hosts ${host.right} of ${host.wanted}, outcomes ${outcome.right} of ${outcome.wanted}, misplaced mentions ${misplaced.length}`);
    if (isListed) for (const miss of [...misses, ...misplaced]) console.log(`    ${miss}`);
  };
  console.log('Never learned from, by the weights that the reader ships with:');
  for (const part of [...unseenParts, ...everydayUnseen, ...officesUnseen]) print(part, scorePart(part), true);
  console.log('\nEach part by what others alone teach:');
  const all = [];
  for (const [part, score] of crossRead()) {
    print(part, score, false);
    all.push(score);
  }
  print('all of these', totalOf(all), false);

  const { readCommunique } = await load('../../../src/studio/reader/readCommunique.ts');
  const folder = new URL('../../reader/first/', import.meta.url);
  const texts = readdirSync(folder).filter((file) => file.endsWith('.txt')).map((file) => readFileSync(new URL(file, folder), 'utf8'));
  readCommunique(texts.join('\n'));
  console.log('\nreading time against size (median of five)');
  for (const megabytes of [0.125, 0.25, 0.5, 1, 2]) {
    const wanted = megabytes * 1_000_000;
    const text = texts.join('\n').repeat(Math.ceil(wanted / texts.join('\n').length)).slice(0, wanted);
    const times = Array.from({ length: 5 }, () => {
      const started = performance.now();
      readCommunique(text);
      return performance.now() - started;
    }).sort((a, b) => a - b);
    const { steps } = readCommunique(text);
    console.log(`  ${String(megabytes).padStart(5)} million letters  ${times[2].toFixed(0).padStart(5)} ms  ${steps} steps`);
  }

  console.log('\nwhat the reader knows, brotli');
  let total = 0;
  for (const file of ['gazetteer.json', 'organisations.json', 'news-agencies.json', 'reader-words.json', 'reader-weights.json']) {
    const size = brotliCompressSync(readFileSync(here(`../../../data/${file}`))).length;
    total += size;
    console.log(`  ${file.padEnd(20)} ${(size / 1000).toFixed(1).padStart(6)} KB`);
  }
  console.log(`  ${'together'.padEnd(20)} ${(total / 1000).toFixed(1).padStart(6)} KB of 120 KB`);
}

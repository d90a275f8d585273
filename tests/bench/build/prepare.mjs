import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { run } from './runNode.mjs';

const folder = fileURLToPath(new URL('../', import.meta.url));

/** Where all pages are built. */
const site = `${folder}.site`;

/** Fetches the rivals, once, and without their install scripts: nobody but the bench has them. */
export async function install() {
  if (existsSync(`${folder}node_modules/.package-lock.json`)) return;
  console.log('Installing the rivals …');
  await run('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], { cwd: folder });
}

/**
 * Builds every page into one folder, compressed. A rival that does not build is told why it is left out.
 * @returns {Promise<{ site: string, cast: object, centres: object, missing: Map<string, string> }>}
 */
export async function buildAll(contestants, { rebuild }) {
  // What these modules import is there after `install` only.
  const { readCast } = await import('./partners.mjs');
  const { centresOf } = await import('./centres.mjs');
  const cast = await readCast();
  const missing = new Map(contestants.flatMap(({ id, missing: why }) => (why ? [[id, why]] : [])));
  if (rebuild) await build(contestants, cast, missing);
  return { site, cast, centres: await centresOf(cast), missing };
}

async function build(contestants, cast, missing) {
  // Importing a TypeScript module has set this to `development`: the rivals are built for production.
  process.env.NODE_ENV = 'production';
  const { buildAtlas, buildCrowdedAtlas, writeFloor } = await import('./buildAtlas.mjs');
  const { buildRival } = await import('./buildRivals.mjs');
  const { compress } = await import('./compress.mjs');
  const { writeWorldFiles } = await import('./worldFiles.mjs');
  await mkdir(site, { recursive: true });
  console.log('Building the atlas and the floor …');
  await buildAtlas(`${site}/atlas`);
  await buildCrowdedAtlas(`${site}/crowded`);
  await writeFloor(`${site}/atlas`, `${site}/floor`);
  console.log('Building the rivals …');
  await writeWorldFiles(`${site}/world`);
  for (const contestant of contestants.filter(({ id, kind }) => kind === 'rival' && !missing.has(id))) {
    await buildRival(contestant, cast, site).catch((error) => {
      missing.set(contestant.id, `does not build: ${String(error.message).split('\n')[0]}`);
    });
  }
  console.log('Compressing …');
  await compress(site);
}

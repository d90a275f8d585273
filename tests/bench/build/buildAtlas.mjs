import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { root } from './partners.mjs';
import { runNode } from './runNode.mjs';

const vite = `${root}node_modules/vite/bin/vite.js`;

/** What `npm run build` makes, in another folder. */
export async function buildAtlas(folder) {
  await runNode([vite, 'build', '--outDir', folder, '--emptyOutDir'], { cwd: root, env: { ATLAS_DATA: '' } });
}

/** The atlas with 100,000 engagements. */
export async function buildCrowdedAtlas(folder) {
  const config = `${root}tests/bench/build/crowded.config.mjs`;
  const argv = [vite, 'build', '--config', config, '--outDir', folder, '--emptyOutDir'];
  await runNode(argv, { cwd: root, env: { ATLAS_DATA: '' } });
}

/**
 * The floor: a page that is nothing but the map of the atlas as the build drew it, with the style that it is drawn in.
 * No page that shows this map can be there before this one.
 */
export async function writeFloor(atlas, folder) {
  const html = await readFile(`${atlas}/en/index.html`, 'utf8');
  const start = html.indexOf('<svg class="map"');
  const map = html.slice(start, html.indexOf('</svg>', start) + '</svg>'.length);
  const styles = await Promise.all(['pages/tokens.css', 'map/map.css'].map((file) => readFile(`${root}src/${file}`, 'utf8')));
  const css = styles.join('\n').replaceAll(/\/\*.*?\*\//gs, '').replaceAll(/\s+/g, ' ');
  const page = `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>floor</title><link rel="icon" href="data:,"><style>body { margin: 0 } ${css}</style><body><div class="map-frame">${map}</div></body></html>`;
  await mkdir(folder, { recursive: true });
  await writeFile(`${folder}/index.html`, page);
}

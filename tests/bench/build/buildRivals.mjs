import { readFile, rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const rivals = fileURLToPath(new URL('../rivals/', import.meta.url));

/** How the buttons are called. */
const regionNames = { europe: 'Europe', africa: 'Africa', 'latin-america': 'Latin America', asia: 'Asia' };

/**
 * Builds a rival's page for production, as its makers advise: minified, geometry fetched early by a preload.
 * @param {import('../contestants.mjs').Contestant} contestant
 */
export async function buildRival({ id, folder = id, world }, cast, site) {
  const outDir = `${site}/${id}`;
  const source = `${rivals}${folder}`;
  await rm(outDir, { recursive: true, force: true });
  await build({
    configFile: false,
    root: source,
    base: `/${id}/`,
    logLevel: 'error',
    publicDir: false,
    plugins: [page(source, folder, await shellPage(id, world, cast)), castModule(cast)],
    define: { WORLD_FILE: JSON.stringify(`/world/${world}`), 'process.env.NODE_ENV': '"production"' },
    build: {
      outDir,
      emptyOutDir: true,
      target: 'es2022',
      modulePreload: { polyfill: false },
      reportCompressedSize: false,
      chunkSizeWarningLimit: 10_000,
    },
  });
}

/** The page is written here, not in a file of each rival: all are the same but for the script. */
function page(source, folder, html) {
  const script = folder === 'react-simple-maps' ? 'main.jsx' : 'main.js';
  const file = `${source}/index.html`;
  return {
    name: 'bench-page',
    enforce: 'pre',
    resolveId: (id) => (id === file ? file : undefined),
    load: (id) => (id === file ? html.replace('SCRIPT', `./${script}`) : undefined),
  };
}

/** Who is on the map, as a module. */
function castModule({ host, partners }) {
  const id = 'virtual:cast';
  return {
    name: id,
    resolveId: (asked) => (asked === id ? `\0${id}` : undefined),
    load: (asked) =>
      asked === `\0${id}`
        ? `export const host = ${JSON.stringify(host)}; export const partners = ${JSON.stringify(partners)};`
        : undefined,
  };
}

async function shellPage(title, world, { regions }) {
  const css = (await readFile(`${rivals}shell.css`, 'utf8')).replaceAll(/\s+/g, ' ');
  const preload = world ? `<link rel="preload" as="fetch" crossorigin="anonymous" href="/world/${world}">` : '';
  const buttons = ['', ...regions].map(
    (region) => `<button data-region="${region}">${regionNames[region] ?? 'All'}</button>`,
  );
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${title}</title><link rel="icon" href="data:,">${preload}<style>${css}</style></head><body><nav id="controls">${buttons.join('')}<button data-rows>100,000 rows</button></nav><div id="map"></div><aside id="card">Choose a country</aside><script type="module" src="SCRIPT"></script></body></html>`;
}

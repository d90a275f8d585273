import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';
import { getManifest } from 'workbox-build';

const KEPT_MODULE = 'virtual:kept-files';
const source = fileURLToPath(new URL('./serviceWorker.ts', import.meta.url));

/**
 * What is kept: the atlas' pages, scripts, data and fonts; not what tells the newest version, older ones, pictures for others,
 * or what is carried as one file.
 */
const kept = ['index.html', '{ar,en}/index.html', '{ar,en}/embed/index.html', 'assets/*', '*.{svg,js,webmanifest}', 'icons/*'];
/** The studio's: larger than all of the atlas, and no reader's. Its scripts have a folder of their own. */
const studio = ['assets/studio-*', 'assets/*Worker-*'];

/** Writes `sw.js` for a finished site: each file is in its list with its hash, so that an update is whole or is none. */
export async function writeServiceWorker(folder: string): Promise<void> {
  const { manifestEntries, warnings } = await getManifest({
    globDirectory: folder,
    globPatterns: kept,
    globIgnores: ['sw.js', '**/*.{br,gz}', ...studio],
    dontCacheBustURLsMatching: /^assets\//,
    maximumFileSizeToCacheInBytes: 4_000_000,
  });
  if (warnings.length > 0) throw new Error(warnings.join('\n'));
  const bundle = await rolldown({
    input: source,
    logLevel: 'warn',
    transform: { define: { 'process.env.NODE_ENV': '"production"' } },
    plugins: [
      {
        name: 'kept-files',
        resolveId: (id) => (id === KEPT_MODULE ? `\0${id}` : undefined),
        load: (id) => (id === `\0${KEPT_MODULE}` ? `export const keptFiles = ${JSON.stringify(manifestEntries)};` : undefined),
      },
    ],
  });
  const { output } = await bundle.generate({ format: 'iife', minify: true });
  await bundle.close();
  await writeFile(join(folder, 'sw.js'), output[0].code);
}

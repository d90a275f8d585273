import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { bundleScript } from './bundleScript.ts';
import { singleFile } from './singleFile.ts';

interface SingleFileOptions {
  /** Adds 54 KB of typeface, a third more as text. */
  readonly fonts?: boolean;
  /** The page that is made one file, from the site's root; its assets are one folder up from it. */
  readonly page?: string;
}

/**
 * Makes one file of a built site: both languages, the map, its details and the globe.
 * @param folder the site
 * @param target the file to write
 */
export async function writeSingleFile(folder: string, target: string, { fonts = false, page = 'ar/index.html' }: SingleFileOptions = {}): Promise<void> {
  const html = await readFile(join(folder, page), 'utf8');
  const assets = join(folder, 'assets');
  const names = await readdir(assets);
  const scripts = [...html.matchAll(/<script type="module"[^>]*src="\.\.\/assets\/([^"]+)"/g)].map(([, name = '']) => resolve(assets, name));
  const continents = names.flatMap((name) => {
    const continent = /^detail-([a-z-]+)-[^.]+\.json$/.exec(name)?.[1];
    return continent === undefined ? [] : [{ id: `atlas:detail-${continent}`, name }];
  });
  const data = await Promise.all(continents.map(async ({ id, name }) => [id, await readFile(join(assets, name), 'utf8')] as const));
  const faces = fonts ? names.filter((name) => name.endsWith('.woff2')) : [];
  const faceData = await Promise.all(faces.map(async (name) => [name, await readFile(join(assets, name))] as const));
  const script = await bundleScript(scripts);
  await mkdir(dirname(target), { recursive: true });
  await writeFile(target, singleFile({ html, script, data: Object.fromEntries(data), fonts: Object.fromEntries(faceData) }));
}

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { siteFiles } from '../../src/pages/hosting/SiteFile.ts';
import { isAsset } from '../../src/pages/security.ts';

/** Of `_headers`, for each project: Cloudflare Pages. */
const MOST_RULES = 100;

test('a host takes all rules of _headers', async () => {
  const rules = (await readFile(join(inject('folder'), '_headers'), 'utf8')).split('\n').filter((line) => line.startsWith('/'));
  expect(rules.length).toBeGreaterThan(20);
  expect(rules.length).toBeLessThanOrEqual(MOST_RULES);
});

test('what is kept for ever has the hash of its content in its name', async () => {
  const assets = (await siteFiles(inject('folder'))).map(({ path }) => path).filter(isAsset);
  expect(assets.length).toBeGreaterThan(100);
  expect(assets.filter((path) => !/-[\w-]{8}\.\w+$/.test(path))).toEqual([]);
});

test('a reader of the atlas keeps all of its scripts, data and fonts, and nothing of the studio', async () => {
  const folder = inject('folder');
  const worker = await readFile(join(folder, 'sw.js'), 'utf8');
  const kept = [...worker.matchAll(/\burl:["'`]([^"'`]+)/g)].map(([, path = '']) => path);
  const { version } = JSON.parse(await readFile(join(folder, 'version.json'), 'utf8')) as { readonly version: string };
  // What a version is kept with is what the atlas is made of.
  const atlas = (await siteFiles(join(folder, 'v', version))).map(({ path }) => path).filter(isAsset);
  expect(kept.filter(isAsset).toSorted()).toEqual(atlas.toSorted());
  expect(kept.filter((path) => path.endsWith('.html')).toSorted()).toEqual([
    'ar/embed/index.html',
    'ar/index.html',
    'en/embed/index.html',
    'en/index.html',
    'index.html',
  ]);
});

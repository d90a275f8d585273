import { strToU8 } from 'fflate';
import type { Geometry } from '../geo/Geometry.ts';
import { locales } from '../i18n/locale.ts';
import { renderMarkup } from '../map/renderMarkup.ts';
import type { AtlasData } from '../views/AtlasData.ts';
import { renderEmbed } from './embed/renderEmbed.ts';
import { fontLink } from './preloadedFont.ts';
import { publishedDocument, publishedFile } from './publishedDocument.ts';
import { PUBLISHED_FILES, SINGLE_TEMPLATE } from './publishedFiles.ts';
import type { PublishedFiles, PublishedTemplate } from './publishedFiles.ts';
import { renderAtlas } from './renderAtlas.tsx';

/** The root of the site, as seen from the studio's page. */
const ROOT = '../../';

/** The pages of each language: the atlas, and the atlas for other sites' pages. */
const kinds = [
  { folder: '', up: '../', template: 'published/index.html', render: renderAtlas },
  { folder: 'embed/', up: '../../', template: 'published/embed/index.html', render: renderEmbed },
] as const satisfies readonly { readonly template: PublishedTemplate; readonly [more: string]: unknown }[];

/**
 * A whole static site, made in the browser: both languages written as the build would write them, with this site's own
 * scripts, styles and fonts, and the data in each page; and for each the page that stands in a frame.
 * @returns path → content
 * @throws where a file of this site cannot be fetched
 */
export async function staticSite(data: AtlasData, geometry: Geometry, dataset: string): Promise<Map<string, Uint8Array>> {
  const [list, start, ...templates] = await Promise.all([
    fetched(PUBLISHED_FILES).then((response) => response.json() as Promise<PublishedFiles>),
    ...['published/start.html', ...kinds.map(({ template }) => template)].map(async (path) => (await fetched(path)).text()),
  ]);
  const site = new Map<string, Uint8Array>();
  site.set('index.html', strToU8((start ?? '').replaceAll('../assets/', './assets/').replaceAll('../favicon', './favicon')));
  for (const locale of locales) {
    kinds.forEach(({ folder, up, render }, index) => {
      const fonts = list.fonts[locale].map((font) => renderMarkup({ name: 'link', attributes: fontLink(up + font, folder !== ''), children: [] }));
      const page = publishedDocument(render(locale, data, geometry), templates[index] ?? '', data, fonts.join(''), up);
      site.set(`${locale}/${folder}index.html`, strToU8(page));
    });
  }
  site.set('dataset.json', strToU8(dataset));
  const files = [...list.files, 'favicon.svg'];
  const contents = await Promise.all(files.map(async (file) => new Uint8Array(await (await fetched(file)).arrayBuffer())));
  files.forEach((file, index) => site.set(file, contents[index] as Uint8Array));
  return site;
}

/** The whole atlas as one HTML file: other data in the template that the build made of this site's scripts. */
export async function singleSite(data: AtlasData, geometry: Geometry): Promise<string> {
  const template = await (await fetched(SINGLE_TEMPLATE)).text();
  return publishedFile(renderAtlas('ar', data, geometry), template, data);
}

async function fetched(path: string): Promise<Response> {
  const response = await fetch(ROOT + path);
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return response;
}

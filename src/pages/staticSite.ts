import { strToU8 } from 'fflate';
import type { Geometry } from '../geo/Geometry.ts';
import { locales } from '../i18n/locale.ts';
import type { AtlasData } from '../views/AtlasData.ts';
import { writePageData } from './pageData.ts';
import { PUBLISHED_FILES } from './publishedFiles.ts';
import type { PublishedFiles } from './publishedFiles.ts';
import { renderAtlas } from './renderAtlas.tsx';

/** The root of the site, as seen from the studio's page. */
const ROOT = '../../';

/**
 * A whole static site, made in the browser: both languages written as the build would write them, with this site's own
 * scripts, styles and fonts, and the data in each page.
 * @returns path → content
 * @throws where a file of this site cannot be fetched
 */
export async function staticSite(data: AtlasData, geometry: Geometry, dataset: string): Promise<Map<string, Uint8Array>> {
  const [list, template, start] = await Promise.all([
    fetched(PUBLISHED_FILES).then((response) => response.json() as Promise<PublishedFiles>),
    fetched('published/index.html').then((response) => response.text()),
    fetched('published/start.html').then((response) => response.text()),
  ]);
  const site = new Map<string, Uint8Array>();
  site.set('index.html', strToU8(start.replaceAll('../assets/', './assets/').replaceAll('../favicon', './favicon')));
  for (const locale of locales) {
    const preloads = list.fonts[locale].map(
      (font) => `<link rel="preload" as="font" type="font/woff2" href="../${font}" crossorigin="">`,
    );
    site.set(`${locale}/index.html`, strToU8(dressed(renderAtlas(locale, data, geometry), template, preloads, data)));
  }
  site.set('dataset.json', strToU8(dataset));
  const files = [...list.files, 'favicon.svg'];
  const contents = await Promise.all(files.map(async (file) => new Uint8Array(await (await fetched(file)).arrayBuffer())));
  files.forEach((file, index) => site.set(file, contents[index] as Uint8Array));
  return site;
}

const STYLE = /<style>[\s\S]*?<\/style>/;
const SCRIPT = /<script type="module"[^>]*><\/script>/g;

/** A written page with the built template's styles at the head, and its scripts after the data at the end. */
function dressed(page: string, template: string, preloads: readonly string[], data: AtlasData): string {
  const [style] = STYLE.exec(template) ?? [];
  const scripts = template.match(SCRIPT);
  if (style === undefined || !scripts) throw new Error('the template of published pages has no styles or scripts');
  return page
    .replace(SCRIPT, '')
    .replace(/<link rel="stylesheet"[^>]*>/, () => [...preloads, style].join('\n'))
    .replace('href="/favicon.svg"', 'href="../favicon.svg"')
    .replace('</body>', () => `${writePageData(data)}\n${scripts.join('\n')}\n</body>`);
}

async function fetched(path: string): Promise<Response> {
  const response = await fetch(ROOT + path);
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return response;
}

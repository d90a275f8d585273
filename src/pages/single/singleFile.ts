import { singleFilePolicy, withPolicy } from '../security.ts';

/** What a page is made one file of. */
export interface SingleFileParts {
  /** The built page, whose styles stand in it. */
  readonly html: string;
  /** All of its scripts as one. */
  readonly script: string;
  /** Data that the page would fetch, as JSON, by the id under which it looks for it. */
  readonly data: Readonly<Record<string, string>>;
  /** Fonts by file name; without them the reader's own typeface is shown. */
  readonly fonts: Readonly<Record<string, Uint8Array>>;
}

const LINK = /\s*<link\b(?![^>]*rel="expect")[^>]*>/g;
const SCRIPT = /\s*<script type="module"[^>]*src="[^"]+"[^>]*><\/script>/g;
/** Asks for fonts that are not there. */
const FONT_SCRIPT = /\s*<script data-fonts>.*?<\/script>/s;
const FACE = /@font-face\s*\{[^}]*\}/g;
/** Cards for readers without scripts: here the list has to do. */
const WRITTEN_CARDS = /<noscript><article.*?<\/noscript>/s;
/** Drawn once, borders are painted sooner; as an edge of each country, which the map has anyway, they are 6 KB less to carry. */
const BORDERS = /<path class="borders"[^>]*>(?:<\/path>)?/g;
const POLICY = /\s*<meta http-equiv="Content-Security-Policy"[^>]*>/;

/**
 * A page with all that it needs in it: it opens from a memory stick, asks for nothing, and its policy allows nothing but
 * what stands in it. The language, which is the path of a site's page, is in its query.
 */
export function singleFile({ html, script, data, fonts }: SingleFileParts): string {
  const blocks = Object.entries(data).map(([id, json]) => `<script type="application/json" id="${id}">${json.replaceAll('<', '\\u003c')}</script>`);
  const page = html
    .replace(POLICY, '')
    .replace('<html', '<html data-one-file')
    .replace(WRITTEN_CARDS, '')
    .replace(BORDERS, '')
    .replace('<svg class="map"', '<svg class="map" data-edged=""')
    .replace(LINK, '')
    .replace(FONT_SCRIPT, '')
    .replace(SCRIPT, '')
    .replace(FACE, (face) => withFont(face, fonts))
    .replace(/href="\.\.\/(ar|en)\/"/g, 'href="?lang=$1"')
    .replace('</body>', () => `${blocks.join('\n')}\n<script type="module">${inert(script)}</script>\n</body>`);
  return withPolicy(page, singleFilePolicy(page));
}

/** A face with its font in it; nothing where there is none. */
function withFont(face: string, fonts: SingleFileParts['fonts']): string {
  const name = /([^/()'"]+\.woff2)/.exec(face)?.[1] ?? '';
  const font = fonts[name];
  const source = font && `data:font/woff2;base64,${Buffer.from(font).toString('base64')}`;
  return source === undefined ? '' : face.replace(/url\([^)]*\)/, `url("${source}")`);
}

/** A script as it may stand in a page: what would end it, or begin a comment of the page, is written otherwise. */
function inert(script: string): string {
  return script.replaceAll('</script', '\\x3c/script').replaceAll('<!--', '\\x3c!--');
}

import type { AtlasData } from '../views/AtlasData.ts';
import { writePageData } from './pageData.ts';

const POLICY = /<meta http-equiv="Content-Security-Policy"[^>]*>/;
const STYLES = /<style>[\s\S]*?<\/style>/g;
/** Scripts with an address, scripts that stand in the page, blocks of data. */
const SCRIPT = /<script\b[^>]*>[\s\S]*?<\/script>/g;
/** Decides whether the page's fonts are asked for, see `askForFonts`. */
const FONT_SCRIPT = /<script data-fonts>[\s\S]*?<\/script>/;
const LINK = /\s*<link\b(?![^>]*rel="expect")[^>]*>/g;
const SHEET = /<link rel="stylesheet"[^>]*>/;

/**
 * A written page with what the build gave the template: its policy, its styles, and at its end the data and its scripts.
 * @param page as `renderAtlas` writes it, for Vite to go on with
 * @param template a built page without an atlas
 * @param fonts links that ask for the fonts of the page, see `fontLink`; a page without any has its reader's typeface
 * @param up from the page to the root of the site
 * @throws where the template is none
 */
export function publishedDocument(page: string, template: string, data: AtlasData, fonts = '', up = '../'): string {
  const [policy = ''] = POLICY.exec(template) ?? [];
  const styles = template.match(STYLES);
  const [fontScript = ''] = FONT_SCRIPT.exec(template) ?? [];
  const scripts = template.replace(FONT_SCRIPT, '').match(SCRIPT);
  if (!styles || !scripts) throw new Error('the template of published pages has no styles or scripts');
  return page
    .replace(SCRIPT, '')
    .replace(/<meta charset="utf-8"\s*\/?>/, (charset) => (policy === '' ? charset : `${charset}\n${policy}`))
    .replace(SHEET, () => styles.join('\n'))
    .replace('</head>', () => (fonts === '' ? '</head>' : `${fonts}${fontScript}\n</head>`))
    .replace('href="/favicon.svg"', `href="${up}favicon.svg"`)
    .replace('</body>', () => `${writePageData(data)}\n${scripts.join('\n')}\n</body>`);
}

/** The same as one file: nothing is linked, and the language is in the query. */
export function publishedFile(page: string, template: string, data: AtlasData): string {
  return publishedDocument(page, template, data)
    .replace('<html', '<html data-one-file')
    .replace(LINK, '')
    .replace(/href="\.\.\/(ar|en)\/"/g, 'href="?lang=$1"');
}

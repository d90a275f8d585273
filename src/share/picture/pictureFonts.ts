import arabic from '@fontsource-variable/readex-pro/files/readex-pro-arabic-wght-normal.woff2?url';
import latin from '@fontsource-variable/readex-pro/files/readex-pro-latin-wght-normal.woff2?url';

/** Names of their own: the page gives up its fonts where they are late, and a picture can wait. */
const fonts = { 'Picture Arabic': arabic, 'Picture Latin': latin } as const;

let loaded: Promise<string> | undefined;

/**
 * Brings the fonts of both scripts into the page, for its canvas; the page's own are in its cache.
 * @returns the families that are there, to be put before those of the machine; none off line, or in a file without fonts
 */
export function pictureFonts(page: Document): Promise<string> {
  return (loaded ??= Promise.all(Object.entries(fonts).map(([family, address]) => load(family, address, page))).then((found) => found.join('')));
}

async function load(family: string, address: string, page: Document): Promise<string> {
  try {
    page.fonts.add(await new FontFace(family, `url("${address}")`, { weight: '160 700' }).load());
    return `'${family}', `;
  } catch {
    return '';
  }
}

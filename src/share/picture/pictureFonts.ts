import arabic from '@fontsource-variable/readex-pro/files/readex-pro-arabic-wght-normal.woff2?url';
import latin from '@fontsource-variable/readex-pro/files/readex-pro-latin-wght-normal.woff2?url';
import { readDataAddress } from './readDataAddress.ts';

const fonts = { 'Readex Arabic': arabic, 'Readex Latin': latin } as const;

/**
 * The page's fonts as `@font-face` rules with the fonts in them: a picture that is drawn on a canvas may fetch nothing,
 * and would take the machine's fonts. They are files that the page has in its cache, or 85 KB where it has one only.
 * @returns nothing for a font that cannot be had (off line, a file without fonts): the picture names others to fall back to
 */
export async function pictureFonts(): Promise<string> {
  const faces = Object.entries(fonts).map(async ([family, address]) => {
    try {
      const response = await fetch(address);
      if (!response.ok) return '';
      const font = await readDataAddress(new Blob([await response.arrayBuffer()], { type: 'font/woff2' }));
      return `@font-face{font-family:'${family}';font-weight:160 700;src:url(${font}) format('woff2')}`;
    } catch {
      return '';
    }
  });
  return (await Promise.all(faces)).join('');
}

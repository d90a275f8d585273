import type { HtmlTagDescriptor, IndexHtmlTransformContext } from 'vite';
import type { Locale } from '../i18n/locale.ts';

/** The font of each language's script, by the name that Fontsource gives its file. */
export const fonts: Readonly<Record<Locale, readonly string[]>> = {
  ar: ['readex-pro-arabic-wght-normal', 'readex-pro-latin-wght-normal'],
  en: ['readex-pro-latin-wght-normal'],
};

/**
 * Asks for the script's font before the style sheet does. In the body: for a font that its head asks for, Chromium keeps the
 * whole page waiting up to a tenth of a second, on a slow line in vain. Where a first visit has no such near server that the
 * font is there at once, it is read in the system's; the next one has it.
 */
export function preloadedFont({ bundle, path }: IndexHtmlTransformContext): HtmlTagDescriptor[] {
  const locale = path.startsWith('/ar/') ? 'ar' : path.startsWith('/en/') ? 'en' : undefined;
  const up = '../'.repeat(path.split('/').length - 2);
  const files = Object.keys(bundle ?? {}).filter((file) => file.endsWith('.woff2'));
  return (locale ? fonts[locale] : []).flatMap((font) =>
    files
      .filter((file) => file.includes(font))
      .map((file) => ({
        tag: 'link',
        attrs: { rel: 'preload', as: 'font', type: 'font/woff2', href: up + file, crossorigin: '' },
        injectTo: 'body-prepend',
      })),
  );
}

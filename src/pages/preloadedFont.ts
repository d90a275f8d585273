import type { HtmlTagDescriptor, IndexHtmlTransformContext } from 'vite';
import { isLocale } from '../i18n/locale.ts';
import type { Locale } from '../i18n/locale.ts';
import { fontScript } from './askForFonts.ts';

/** The font of each language's script, by the name that Fontsource gives its file. */
export const fonts: Readonly<Record<Locale, readonly string[]>> = {
  ar: ['readex-pro-arabic-wght-normal', 'readex-pro-latin-wght-normal'],
  en: ['readex-pro-latin-wght-normal'],
};

/**
 * A link that asks for a font: at once, or once `askForFonts` lets it.
 * @param href the font's address from the page
 */
export function fontLink(href: string, atOnce: boolean): Readonly<Record<string, string>> {
  return { rel: 'preload', as: 'font', type: 'font/woff2', href, crossorigin: '', ...(!atOnce && { media: 'not all' }) };
}

/**
 * What a page asks for its typeface with, before its style sheet does: links to the fonts of its language, and the script
 * that decides of them. An embed asks at once: no worker keeps its fonts, and its host's page is there to be read
 * meanwhile. Templates of published pages have the script alone.
 */
export function preloadedFont({ bundle, path }: IndexHtmlTransformContext): HtmlTagDescriptor[] {
  const [, folder = '', atOnce] = /^\/(ar|en|published)\/(embed\/)?(?!start)/.exec(path) ?? [];
  if (folder === '') return [];
  const up = '../'.repeat(path.split('/').length - 2);
  const files = Object.keys(bundle ?? {}).filter((file) => file.endsWith('.woff2'));
  const wanted = isLocale(folder) ? fonts[folder].flatMap((font) => files.filter((file) => file.includes(font))) : [];
  const links = wanted.map((file) => ({ tag: 'link', attrs: fontLink(up + file, atOnce !== undefined) }));
  return [...links, ...(atOnce === undefined ? [{ tag: 'script', ...fontScript }] : [])].map((tag) => ({ ...tag, injectTo: 'head' }));
}

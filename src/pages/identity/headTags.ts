import type { HtmlTagDescriptor } from 'vite';
import type { Dataset } from '../../dataset/Dataset.ts';
import { otherLocale } from '../../i18n/locale.ts';
import type { Locale } from '../../i18n/locale.ts';
import { pictureSize } from './sharedPicture.ts';

const openGraphLocale: Readonly<Record<Locale, string>> = { ar: 'ar_MA', en: 'en_GB' };

/**
 * What the head of a page says to those who keep it or pass it on: browsers, networks, content systems.
 * @param site where the site stands; those who pass a page on take absolute addresses alone, and without it get none
 */
export function headTags(locale: Locale, { title, summary }: Dataset, site?: string): HtmlTagDescriptor[] {
  const link = (attrs: Record<string, string>): HtmlTagDescriptor => ({ tag: 'link', attrs, injectTo: 'head' });
  const meta = (key: 'property' | 'name', name: string, content: string | number): HtmlTagDescriptor => ({
    tag: 'meta',
    attrs: { [key]: name, content: String(content) },
    injectTo: 'head',
  });
  const kept = [link({ rel: 'manifest', href: '../manifest.webmanifest' }), link({ rel: 'apple-touch-icon', href: '../icons/180.png' })];
  const said = [
    meta('property', 'og:type', 'website'),
    meta('property', 'og:title', title[locale]),
    meta('property', 'og:description', summary[locale]),
    meta('property', 'og:locale', openGraphLocale[locale]),
    meta('property', 'og:locale:alternate', openGraphLocale[otherLocale[locale]]),
  ];
  if (site === undefined) return [...kept, ...said];
  return [
    ...kept,
    ...said,
    meta('property', 'og:url', `${site}${locale}/`),
    meta('property', 'og:image', `${site}${locale}/share.png`),
    meta('property', 'og:image:type', 'image/png'),
    meta('property', 'og:image:width', pictureSize.width),
    meta('property', 'og:image:height', pictureSize.height),
    meta('property', 'og:image:alt', title[locale]),
    meta('name', 'twitter:card', 'summary_large_image'),
    link({ rel: 'canonical', href: `${site}${locale}/` }),
    link({ rel: 'alternate', type: 'application/json+oembed', href: `${site}${locale}/oembed.json`, title: title[locale] }),
  ];
}

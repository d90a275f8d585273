import { isLocale } from '../../i18n/locale.ts';
import type { Locale } from '../../i18n/locale.ts';

/** What the address of a published atlas says. */
export interface PublishedSite {
  /** Where the site stands, with a slash at its end: `https://example.org/maps/atlas/`. */
  readonly site: string;
  /** The language of the page that it leads to; absent where it leads to none. */
  readonly locale?: Locale;
  /** What that page shows, with its question mark; empty where the address says nothing. */
  readonly search: string;
}

/**
 * The site that an address belongs to, as a person copies it: the site's folder leads a browser on to a page in one of the
 * languages, so it is that page's address, or its embed's, that is pasted. Without a scheme it is taken for https.
 * @returns `undefined` where it is no address of a site; a page of one file has no embed, so it is none either
 */
export function publishedSite(address: string): PublishedSite | undefined {
  const written = address.trim();
  const hasScheme = /^https?:\/\//i.test(written);
  const whole = hasScheme ? written : `https://${written}`;
  if (!URL.canParse(whole)) return undefined;
  const { origin, pathname, search, username, hostname } = new URL(whole);
  if (username !== '' || (!hasScheme && !hostname.includes('.'))) return undefined;
  const folders = pathname.split('/').filter((folder) => folder !== '');
  if (folders.at(-1) === 'index.html') folders.pop();
  if (/\.html?$/i.test(folders.at(-1) ?? '')) return undefined;
  if (folders.at(-1) === 'embed' && isLocale(folders.at(-2))) folders.pop();
  const page = folders.at(-1);
  const locale = isLocale(page) ? page : undefined;
  if (locale) folders.pop();
  const site = [origin, ...folders, ''].join('/');
  return { site, search, ...(locale && { locale }) };
}

import type { Locale } from '../i18n/locale.ts';
import { writeAddress } from '../state/address.ts';
import type { AtlasState } from '../state/AtlasState.ts';

/**
 * Where the site stands, with a slash at its end, read from the address of one of its pages (`…/atlas/ar/?q=x`).
 * @returns `undefined` for a file on the reader's own machine, which has no address for others
 */
export function siteOf(page: string): string | undefined {
  const address = new URL(page);
  return /^https?:$/.test(address.protocol) ? new URL('..', address.origin + address.pathname).href : undefined;
}

/** A page of a site has its language in its path; a page that is one file, wherever it stands, has it in its query. */
const languageInPath = /\/(?:ar|en)\/(?:index\.html)?$/;

/** The address of a state in a language. Absolute; parameters that are not ours are left behind. */
export function shareAddress(page: string, locale: Locale, state: AtlasState): string {
  const { origin, pathname, protocol } = new URL(page);
  const site = siteOf(page);
  const search = writeAddress(state);
  if (site !== undefined && languageInPath.test(pathname)) return `${site}${locale}/${search}`;
  const parameters = [`lang=${locale}`, search.slice(1)].filter((part) => part !== '');
  return `${origin === 'null' ? `${protocol}//` : origin}${pathname}?${parameters.join('&')}`;
}

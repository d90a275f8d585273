import type { Locale } from '../../i18n/locale.ts';
import { pathInLanguage } from '../pageLanguage.ts';

/**
 * Keeps the link to the full atlas at what the embed shows. In a sandbox that opens no windows its address is written out.
 * @param search the state as an address has it
 * @returns what to call when that has changed
 */
export function leadToAtlas(page: Window, search: () => string, locale: () => Locale): () => void {
  const link = page.document.querySelector<HTMLAnchorElement>('.full');
  if (!link) return () => undefined;
  const written = new URL(link.href);
  const address = page.document.createElement('bdi');
  address.className = 'address';
  address.dir = 'ltr';
  if (page.origin === 'null') link.after(' ', address);
  const lead = () => {
    link.href = written.origin + pathInLanguage(written.pathname, locale()) + search();
    address.textContent = link.href;
  };
  lead();
  return lead;
}

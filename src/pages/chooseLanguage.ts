import type { Locale } from '../i18n/locale.ts';
import { preferredLanguage, rememberedLanguage } from './pageLanguage.ts';

/** Leads from `/` to the language that was chosen before, else to the one that the browser asks for. */
export function chooseLanguage(page: Window, addressIn = (locale: Locale) => `./${locale}/`): void {
  const locale = rememberedLanguage(page) ?? preferredLanguage(page.navigator.languages);
  page.location.replace(`${addressIn(locale)}${page.location.search}${page.location.hash}`);
}

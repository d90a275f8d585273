import { isLocale } from '../i18n/locale.ts';
import type { Locale } from '../i18n/locale.ts';
import { rememberedLanguage } from './pageLanguage.ts';

/** The first of the reader's languages that there is a page for; English where there is none. */
export function preferredLanguage(languages: readonly string[]): Locale {
  return languages.map((tag) => tag.toLowerCase().split('-')[0]).find(isLocale) ?? 'en';
}

/** Leads from `/` to the language that was chosen before, else to the one that the browser asks for. */
export function chooseLanguage(page: Window, addressIn = (locale: Locale) => `./${locale}/`): void {
  const locale = rememberedLanguage(page) ?? preferredLanguage(page.navigator.languages);
  page.location.replace(`${addressIn(locale)}${page.location.search}${page.location.hash}`);
}

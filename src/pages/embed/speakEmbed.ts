import type { TFunction } from 'i18next';
import { otherLocale } from '../../i18n/locale.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { AtlasData } from '../../views/AtlasData.ts';
import { embedWords } from './embedWords.ts';
import { dateline } from '../../share/dateline.ts';

/** Puts what an embed has in no panel into a language. */
export function speakEmbed(page: Document, data: AtlasData, t: TFunction, locale: Locale): void {
  const other = otherLocale[locale];
  const words: Readonly<Record<string, string>> = {
    h1: data.dataset.title[locale],
    '.dateline': dateline(locale, data, t),
    '[data-words="list"]': t('list.heading'),
    '[data-words="sources"]': t('sources.heading'),
    '.full': embedWords[locale].full,
    '.language': t('language.other'),
  };
  for (const [selector, text] of Object.entries(words)) {
    const element = page.querySelector(selector);
    if (element && element.textContent !== text) element.textContent = text;
  }
  const language = page.querySelector<HTMLAnchorElement>('.language');
  language?.setAttribute('href', `../../${other}/embed/`);
  language?.setAttribute('hreflang', other);
  if (language) language.lang = other;
}

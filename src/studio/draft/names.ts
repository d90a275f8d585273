import { countries } from '../../dataset/countryCodes.ts';
import { countryName } from '../../geo/countryNames.ts';
import { otherLocale } from '../../i18n/locale.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { Draft, DraftPartner, DraftText } from './Draft.ts';

/** A text in the page's language, else in the other; empty where there is neither. */
export function textIn(text: DraftText | undefined, locale: Locale): string {
  return text?.[locale] ?? text?.[otherLocale[locale]] ?? '';
}

/** What a draft calls a partner; its id where it has no name yet. */
export function partnerName({ id, country, name }: DraftPartner, locale: Locale): string {
  const own = textIn(name, locale);
  if (own !== '') return own;
  return country !== undefined && countries.has(country) ? countryName(locale, country) : id;
}

/** The name of a partner, an outcome, a topic, a region or a source by its id. */
export function nameById(
  draft: Draft,
  list: 'partners' | 'outcomes' | 'topics' | 'regions' | 'sources',
  id: string,
  locale: Locale,
): string {
  if (list === 'partners') {
    const partner = draft.partners.find((own) => own.id === id || own.country === id);
    return partner ? partnerName(partner, locale) : id;
  }
  if (list === 'sources') {
    const source = draft.sources.find((own) => own.id === id);
    return textIn(source?.title, locale) || id;
  }
  return textIn(draft[list].find((own) => own.id === id)?.name, locale) || id;
}

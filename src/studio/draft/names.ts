import { countries } from '../../dataset/countryCodes.ts';
import { countryName } from '../../geo/countryNames.ts';
import { otherLocale } from '../../i18n/locale.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { Draft, DraftPartner, DraftText } from './Draft.ts';

/** The lists of a draft whose entries have names. */
export type Naming = Pick<Draft, 'partners' | 'outcomes' | 'topics' | 'regions' | 'sources'>;

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

/** Entries by id, and countries by their code as well. Made once for each state of a list. */
const indexes = new WeakMap<readonly { readonly id: string }[], ReadonlyMap<string, unknown>>();

function indexOf<Entry extends { readonly id: string; readonly country?: string }>(list: readonly Entry[]): ReadonlyMap<string, Entry> {
  const known = indexes.get(list) as ReadonlyMap<string, Entry> | undefined;
  if (known) return known;
  const index = new Map<string, Entry>();
  for (const entry of list) if (entry.country !== undefined && !index.has(entry.country)) index.set(entry.country, entry);
  for (const entry of list.toReversed()) index.set(entry.id, entry);
  indexes.set(list, index);
  return index;
}

/** The name of a partner, an outcome, a topic, a region or a source by its id. */
export function nameById(
  draft: Naming,
  list: keyof Naming,
  id: string,
  locale: Locale,
): string {
  if (list === 'partners') {
    const partner = indexOf(draft.partners).get(id);
    return partner ? partnerName(partner, locale) : id;
  }
  if (list === 'sources') return textIn(indexOf(draft.sources).get(id)?.title, locale) || id;
  return textIn(indexOf<{ readonly id: string; readonly name?: DraftText }>(draft[list]).get(id)?.name, locale) || id;
}

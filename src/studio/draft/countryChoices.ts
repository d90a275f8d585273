import { countries } from '../../dataset/countryCodes.ts';
import type { CountryCode } from '../../dataset/Dataset.ts';
import { countryName } from '../../geo/countryNames.ts';
import { alphabetical } from '../../i18n/alphabetical.ts';
import type { Locale } from '../../i18n/locale.ts';

const lists = new Map<Locale, readonly { readonly id: CountryCode; readonly name: string }[]>();

/** Every country by its name in a language, in alphabetical order. */
export function countryChoices(locale: Locale): readonly { readonly id: CountryCode; readonly name: string }[] {
  const made = lists.get(locale);
  if (made) return made;
  const list = alphabetical([...countries.keys()].map((id) => ({ id, name: countryName(locale, id) })), locale);
  lists.set(locale, list);
  return list;
}

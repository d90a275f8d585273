import gazetteer from '../../../data/gazetteer.json' with { type: 'json' };
import type { CountryCode } from '../../dataset/Dataset.ts';
import type { CountryNames, NameLanguage } from './NameLanguage.ts';

/** A country in `data/gazetteer.json`: code; names ar, en, fr; nationality ar, en, fr; places ar, Latin script; official among the three. */
export type PackedCountry = [string, string, string, string, string, string, string, string, string, string];

/** Every country of ISO 3166-1 and Kosovo, with all that it is called. */
export const countryNames: ReadonlyMap<CountryCode, CountryNames> = new Map(
  (gazetteer as PackedCountry[]).map(([code, ar, en, fr, arPeople, enPeople, frPeople, arCities, latinCities, official]) => [
    code,
    {
      code,
      names: { ar: split(ar), en: split(en), fr: split(fr) },
      nationality: { ar: split(arPeople), en: split(enPeople), fr: split(frPeople) },
      cities: [...split(arCities), ...split(latinCities)],
      official: split(official) as NameLanguage[],
    },
  ]),
);

/** CLDR's name of a country in a language; the code where it has none. */
export function countryName(code: CountryCode, language: NameLanguage): string {
  return countryNames.get(code)?.names[language][0] ?? code;
}

function split(list: string): readonly string[] {
  return list === '' ? [] : list.split(',');
}

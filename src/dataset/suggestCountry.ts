import type { CountryCode } from './Dataset.ts';
import { countries } from './countryCodes.ts';
import { nearest } from './nearest.ts';

/** Codes that people write though ISO 3166-1 has another. */
const habits: readonly (readonly [string, CountryCode])[] = [
  ['uk', 'GBR'],
  ['el', 'GRC'],
  ['kos', 'XKX'],
  ['uae', 'ARE'],
];

let known: ReadonlyMap<string, CountryCode> | undefined;

/** Every spelling that leads to a country: its three codes and its CLDR names in both languages. Made on first use. */
function spellings(): ReadonlyMap<string, CountryCode> {
  if (known) return known;
  const map = new Map<string, CountryCode>(habits);
  const names = ['en', 'ar'].map((language) => new Intl.DisplayNames([language], { type: 'region' }));
  for (const [code, { alpha2, numeric }] of countries) {
    const written = [code, alpha2, numeric ?? code, ...names.map((name) => name.of(alpha2) ?? code)];
    for (const spelling of written) map.set(spelling.toLowerCase(), code);
  }
  known = map;
  return known;
}

/** The alpha-3 codes that an author may have meant by another code (`PL`, `616`) or by a name, nearest first. */
export function suggestCountry(value: string): CountryCode[] {
  const wanted = value.trim().slice(0, 80).toLowerCase();
  const exact = spellings().get(wanted);
  if (exact !== undefined) return [exact];
  const near = nearest(wanted, spellings().keys()).flatMap((spelling) => spellings().get(spelling) ?? []);
  return [...new Set(near)];
}

import type { CountryCode } from '../../dataset/Dataset.ts';
import { countryByName } from '../draft/countryByName.ts';
import { peopleCalled } from '../gazetteer/findCountry.ts';
import type { Reading } from '../reader/Reading.ts';

/** No adjective of a country has more words. */
const LONGEST = 4;

/**
 * Whom words of a text name: a country, a partner that the reader has found or asks about anywhere in the text, or the one
 * country whose adjective is among them. `undefined` where they name nobody, or several.
 */
export function partnerInWords(reading: Reading, words: string): string | undefined {
  return countryByName(words) ?? partnerRead(reading, words) ?? countryOfPeople(words);
}

function partnerRead({ partners, doubtful }: Reading, words: string): string | undefined {
  const named = ({ text }: { readonly text: string }) => holds(words, text);
  const found = partners.find(({ mentions }) => mentions.some(named));
  return found?.country ?? found?.id ?? doubtful.find((doubt) => doubt.about === 'part' && named(doubt))?.candidates[0];
}

/** Whether some words have a name among them: to its last letter, as no Niger is in Nigerian, with or without what Arabic writes on to it. */
function holds(words: string, name: string): boolean {
  const at = words.indexOf(name);
  if (at === -1) return false;
  return !/^[\p{L}\p{M}]/u.test(words.slice(at + name.length)) && !/\p{Script=Latin}$/u.test(words.slice(0, at));
}

/** `the Norwegian minister`, `والنرويجية`: the longest first, so that a South Korean is no Korean. */
function countryOfPeople(text: string): CountryCode | undefined {
  const words = text.split(/[^\p{L}\p{M}\p{N}'’-]+/u).filter((word) => word !== '');
  const found = new Set<CountryCode>();
  for (let at = 0; at < words.length; ) {
    const [countries, length] = peopleAt(words, at);
    for (const country of countries) found.add(country);
    at += length;
  }
  const [country, another] = found;
  return another === undefined ? country : undefined;
}

function peopleAt(words: readonly string[], at: number): readonly [countries: readonly CountryCode[], length: number] {
  for (let length = Math.min(LONGEST, words.length - at); length > 0; length -= 1) {
    const run = words.slice(at, at + length).join(' ');
    const countries = fronts(run).map(peopleCalled).find((people) => people.length > 0);
    if (countries) return [countries, length];
  }
  return [[], 1];
}

/** Arabic words as they stand, and without what may be written on to them: و, ف, ب, ك, ل, لل. */
function fronts(words: string): readonly string[] {
  const bare = words.replace(/^[وف]/, '');
  return [words, bare, bare.replace(/^لل/, 'ال'), bare.replace(/^[بكل]/, '')];
}

import { findCountry, peopleCalled } from '../gazetteer/findCountry.ts';
import { findOrganisation } from '../gazetteer/findOrganisation.ts';
import type { Reading } from '../reader/Reading.ts';

/** No name of an organisation and no adjective of a country has more words. */
const LONGEST = 14;

/**
 * Whom words of a text name: an organisation or a country, a partner that the reader has found or asks about anywhere in
 * the text, or the one organisation or country whose name or adjective is among them. `undefined` where they name nobody,
 * or several. An acronym comes before a code, which no communiqué writes: `AU` is the African Union.
 */
export function partnerInWords(reading: Reading, words: string): string | undefined {
  return findOrganisation(words)?.id ?? findCountry(words).exact ?? partnerRead(reading, words) ?? partnerAmong(words);
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

/** `the Norwegian minister`, `والنرويجية`, `باليونسكو`: the longest first, so that a South Korean is no Korean. */
function partnerAmong(text: string): string | undefined {
  const words = text.split(/[^\p{L}\p{M}\p{N}'’-]+/u).filter((word) => word !== '');
  const found = new Set<string>();
  for (let at = 0; at < words.length; ) {
    const [partners, length] = partnersAt(words, at);
    for (const partner of partners) found.add(partner);
    at += length;
  }
  const [partner, another] = found;
  return another === undefined ? partner : undefined;
}

function partnersAt(words: readonly string[], at: number): readonly [partners: readonly string[], length: number] {
  for (let length = Math.min(LONGEST, words.length - at); length > 0; length -= 1) {
    const run = words.slice(at, at + length).join(' ');
    const partners = fronts(run).map(partnersCalled).find((called) => called.length > 0);
    if (partners) return [partners, length];
  }
  return [[], 1];
}

function partnersCalled(words: string): readonly string[] {
  const organisation = findOrganisation(words);
  return organisation ? [organisation.id] : peopleCalled(words);
}

/** Words as they stand, and without what may be written on to them: و, ف, ب, ك, ل, لل; d’, l’. */
function fronts(words: string): readonly string[] {
  const bare = words.replace(/^(?:[وف]|[dl]['’])/i, '');
  return [words, bare, bare.replace(/^لل/, 'ال'), bare.replace(/^[بكل]/, '')];
}

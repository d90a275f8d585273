import type { CountryCode, Text } from '../../dataset/Dataset.ts';
import { countryName } from '../../geo/countryNames.ts';
import type { Locale } from '../../i18n/locale.ts';
import { countryNames } from '../gazetteer/countryNames.ts';
import { findCountry, peopleCalled, withoutState } from '../gazetteer/findCountry.ts';
import { nameKey } from '../gazetteer/nameKey.ts';
import type { NameInText } from './findCandidates.ts';

/**
 * What a text calls countries, most of the times that it names them, where that is another name than the atlas shows by
 * itself: كوت ديفوار for ساحل العاج. As the gazetteer spells it, so that nothing is left of what Arabic writes on to a name;
 * the other language has the atlas' name. Spelling and the form of the state make no other name.
 */
export function calledOtherwise(names: readonly NameInText[], language: Locale): Readonly<Record<CountryCode, Text>> {
  const byCountry = new Map<CountryCode, NameInText[]>();
  for (const name of names) {
    if (!countryNames.has(name.id)) continue;
    const known = byCountry.get(name.id);
    if (known) known.push(name);
    else byCountry.set(name.id, [name]);
  }
  const called = [...byCountry].flatMap(([country, mentions]) => {
    const text = otherName(country, mentions, language);
    return text ? [[country, text] as const] : [];
  });
  return Object.fromEntries(called);
}

function otherName(country: CountryCode, mentions: readonly NameInText[], language: Locale): Text | undefined {
  const written = tallied(mentions.map((mention) => [writtenIn(mention, country, language), 1]));
  const names = tallied([...written].map(([spelling, count]) => [ownName(spelling, country, language), count]));
  const all = [...names.values()].reduce((sum, count) => sum + count, 0);
  const [called] = [...names].find(([, count]) => count * 2 > all) ?? [];
  if (called === undefined || bare(called) === bare(countryName(language, country))) return undefined;
  return { en: countryName('en', country), ar: countryName('ar', country), [language]: called };
}

/** وفدا, but not بينها. */
const accusative = /(?<!ه|هم|ن|ل|م|ذ)ا$/;

/** بولونيا is the country, and after a noun in the accusative, وفدا, its adjective. */
const isNameToo = (word: string): boolean => word.endsWith('يا');

/** The name that a mention is, as the gazetteer writes it; none where it may be an adjective, an acronym, a city. */
function writtenIn({ match, paragraph }: NameInText, country: CountryCode, language: Locale): string | undefined {
  const own = match.entries.filter(({ id }) => id === country);
  const isAccusative = accusative.test(paragraph.tokens[match.first - 1]?.folded ?? '');
  if (own.some(({ form, written }) => form === 'nationality' && (isAccusative || !isNameToo(written)))) return undefined;
  return own.find((entry) => entry.form === 'name' && entry.language === language)?.written;
}

/** A name without the form of the state; none where that is no name of this country alone: `French Republic`, `Korea`. */
function ownName(written: string, country: CountryCode, language: Locale): string | undefined {
  const key = bare(written);
  const name = countryNames.get(country)?.names[language].find((spelling) => nameKey(spelling) === key);
  return name !== undefined && findCountry(name).exact === country && (isNameToo(name) || peopleCalled(name).length === 0) ? name : undefined;
}

function tallied(found: readonly (readonly [name: string | undefined, count: number])[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const [name, count] of found) if (name !== undefined) counts.set(name, (counts.get(name) ?? 0) + count);
  return counts;
}

function bare(name: string): string {
  return withoutState(nameKey(name));
}

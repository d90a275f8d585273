import type { CountryCode } from '../../dataset/Dataset.ts';
import { countries } from '../../dataset/countryCodes.ts';
import { nearest } from '../../dataset/nearest.ts';
import { countryNames } from './countryNames.ts';
import { arabicForms, englishForms, frenchForms } from './inflections.ts';
import { nameKey } from './nameKey.ts';

export interface FoundCountry {
  /** The country that is called exactly this, where there is one and only one. */
  readonly exact?: CountryCode;
  /** Where there is none: what may have been meant, most likely first; empty where nothing is near. */
  readonly candidates: readonly CountryCode[];
}

/** Names of more than one country, or of a part of one: never decided without asking. */
const ambiguous: Readonly<Record<string, readonly CountryCode[]>> = {
  congo: ['COD', 'COG'],
  كونغو: ['COD', 'COG'],
  korea: ['KOR', 'PRK'],
  coree: ['KOR', 'PRK'],
  كوريا: ['KOR', 'PRK'],
  'republic of china': ['TWN', 'CHN'],
  'northern ireland': ['GBR'],
  'irlande du nord': ['GBR'],
  'ايرلندا شماليه': ['GBR'],
  england: ['GBR'],
  angleterre: ['GBR'],
  انجلترا: ['GBR'],
  انكلترا: ['GBR'],
  scotland: ['GBR'],
  ecosse: ['GBR'],
  اسكتلندا: ['GBR'],
  wales: ['GBR'],
  'pays de galles': ['GBR'],
};

/** What a state calls itself, around its name. */
const stateWords = new Set(
  (
    'republic kingdom state of the peoples people s democratic federal federative islamic arab union commonwealth ' +
    'principality grand duchy sultanate socialist plurinational bolivarian republique royaume etat de du des d la le ' +
    'l federale populaire democratique islamique arabe principaute grand duche sultanat federation confederation ' +
    'جمهوريه مملكه دوله اماره سلطنه اتحاد اتحاديه ديمقراطيه ديموقراطيه شعبيه اسلاميه عربيه هاشميه كونفدراليه'
  ).split(' '),
);

/**
 * The country that a name or an ISO 3166-1 code means, in Arabic, English or French, in any spelling that the
 * gazetteer knows. A name matches exactly (letter case, accents, hamza, harakat and articles aside) or not at all:
 * what only resembles is a candidate. Never throws.
 */
export function findCountry(name: string): FoundCountry {
  const wanted = nameKey(name.slice(0, 200));
  if (wanted === '') return { candidates: [] };
  const unsure = ambiguous[wanted];
  if (unsure && Object.hasOwn(ambiguous, wanted)) return { candidates: unsure };
  const { names, people } = tables();
  const exact = names.get(wanted) ?? officialName(wanted);
  if (exact !== undefined) return { exact, candidates: [] };
  const nationality = people.get(wanted);
  if (nationality) return { candidates: nationality };
  const near = nearest(wanted, names.keys()).flatMap((spelling) => names.get(spelling) ?? []);
  return { candidates: [...new Set(near)] };
}

/** The countries whose people or things are called so, in any form of the word: `Norwegian`, `norvégiennes`, `النرويجية`. */
export function peopleCalled(word: string): readonly CountryCode[] {
  return tables().people.get(nameKey(word)) ?? [];
}

/** A name's key without the form of the state: `republic of poland` → `poland`; empty where the name is nothing else. */
export function withoutState(key: string): string {
  return key
    .split(' ')
    .filter((word) => !stateWords.has(word))
    .join(' ');
}

/**
 * `Republic of Poland`, `الجمهورية التركية`: where the whole is not known as it stands, what remains without the form of the
 * state is a name or a nationality.
 */
function officialName(wanted: string): CountryCode | undefined {
  const rest = withoutState(wanted);
  if (rest === wanted || rest === '' || Object.hasOwn(ambiguous, rest)) return undefined;
  const { names, people } = tables();
  const nationalities = people.get(rest);
  return names.get(rest) ?? (nationalities?.length === 1 ? nationalities[0] : undefined);
}

interface Tables {
  readonly names: ReadonlyMap<string, CountryCode>;
  readonly people: ReadonlyMap<string, readonly CountryCode[]>;
}

let known: Tables | undefined;

/** Every spelling that leads to a country. Made on first use. */
function tables(): Tables {
  if (known) return known;
  const names = new Map<string, CountryCode>();
  const people = new Map<string, CountryCode[]>();
  for (const [code, { names: own, nationality }] of countryNames) {
    for (const spelling of [...own.ar, ...own.en, ...own.fr]) names.set(nameKey(spelling), code);
    const forms = [
      ...nationality.ar.flatMap(arabicForms),
      ...nationality.en.flatMap(englishForms),
      ...nationality.fr.flatMap(frenchForms),
    ];
    for (const key of new Set(forms.map(nameKey))) people.set(key, [...(people.get(key) ?? []), code]);
  }
  // Codes last: none of them is another country's name.
  for (const [code, { alpha2, numeric }] of countries) {
    for (const written of [code, alpha2, numeric]) if (written !== undefined) names.set(written.toLowerCase(), code);
  }
  known = { names, people };
  return known;
}

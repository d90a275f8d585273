import { countryNames } from '../gazetteer/countryNames.ts';
import { arabicForms, englishForms, frenchForms } from '../gazetteer/inflections.ts';
import type { NameLanguage } from '../gazetteer/NameLanguage.ts';
import { organisations } from '../gazetteer/organisations.ts';
import { notNames } from './notNames.ts';
import { Tokeniser } from './tokens.ts';

export type NameForm = 'name' | 'nationality' | 'acronym' | 'city' | 'nothing';

/** What a sequence of words may be. */
export interface NameEntry {
  readonly id: string;
  readonly kind: 'country' | 'organisation';
  readonly form: NameForm;
  readonly language: NameLanguage;
  /** As the gazetteer writes it: acronyms are compared letter for letter. */
  readonly written: string;
  readonly words: number;
}

export interface NameNode {
  readonly next: Map<string, NameNode>;
  readonly entries: NameEntry[];
}

/** Islands whose names are other words far more often: `Réunion`, `Saint-Martin`, `Jersey`. Spreadsheets may have them. */
const unheard = new Set('REU MAF BLM SXM BVT IOT ATF HMD SGS UMI NFK PCN JEY GGY'.split(' '));
/** Names and nationality words that two states share, or that a part of one has: read, and asked. */
const shared: readonly (readonly [readonly string[], readonly string[], readonly string[]])[] = [
  [['Congo', 'الكونغو'], ['Congolese', 'congolais', 'كونغولي'], ['COD', 'COG']],
  [['Korea', 'Corée', 'كوريا'], ['Korean', 'coréen', 'كوري'], ['KOR', 'PRK']],
  [['Northern Ireland', 'Irlande du Nord', 'أيرلندا الشمالية', 'إيرلندا الشمالية'], [], ['GBR']],
  [['England', 'Angleterre', 'إنجلترا', 'إنكلترا', 'انجلترا'], [], ['GBR']],
  [['Scotland', 'Écosse', 'اسكتلندا'], ['Scottish'], ['GBR']],
];
const arabic = /\p{Script=Arabic}/u;
let made: NameNode | undefined;

/** All names, by their folded words. Made on first use, about 20,000 entries. */
export function nameTree(): NameNode {
  if (made) return made;
  const root: NameNode = { next: new Map(), entries: [] };
  const tokeniser = new Tokeniser();
  const add = (written: string, entry: Omit<NameEntry, 'written' | 'words'>): void => {
    const tokens = tokeniser.read(written);
    while (tokens.length > 1 && /^(?:the|la|le|les|l)$/.test(tokens[0]?.key ?? '')) tokens.shift();
    let node = root;
    for (const { key } of tokens) {
      const next = node.next.get(key) ?? { next: new Map<string, NameNode>(), entries: [] };
      node.next.set(key, next);
      node = next;
    }
    node.entries.push({ ...entry, written, words: tokens.length });
  };
  for (const [id, { names, nationality, cities }] of countryNames) {
    if (unheard.has(id)) continue;
    const entry = { id, kind: 'country' } as const;
    for (const language of ['ar', 'en', 'fr'] as const) {
      for (const name of names[language]) add(name, { ...entry, form: isAcronym(name) ? 'acronym' : 'name', language });
    }
    const inflected = [
      ['ar', nationality.ar.flatMap(arabicForms)],
      ['en', nationality.en.flatMap(englishForms)],
      ['fr', nationality.fr.flatMap(frenchForms)],
    ] as const;
    for (const [language, forms] of inflected) {
      for (const form of forms) add(form, { ...entry, form: isAcronym(form) ? 'acronym' : 'nationality', language });
    }
    for (const city of cities) add(city, { ...entry, form: 'city', language: arabic.test(city) ? 'ar' : 'en' });
  }
  for (const { id, name, also = [], acronyms = [] } of organisations.values()) {
    const entry = { id, kind: 'organisation' } as const;
    for (const spelling of [name.ar, name.en, name.fr, ...also]) {
      add(spelling, { ...entry, form: 'name', language: arabic.test(spelling) ? 'ar' : 'en' });
    }
    for (const acronym of acronyms) add(acronym, { ...entry, form: 'acronym', language: 'en' });
  }
  for (const [names, people, ids] of shared) {
    for (const id of ids) {
      const entry = { id, kind: 'country' } as const;
      for (const name of names) add(name, { ...entry, form: 'name', language: arabic.test(name) ? 'ar' : 'en' });
      const forms = people.flatMap((word) => (arabic.test(word) ? arabicForms(word) : /^[A-Z]/.test(word) ? [word, `${word}s`] : frenchForms(word)));
      for (const form of forms) {
        add(form, { ...entry, form: 'nationality', language: arabic.test(form) ? 'ar' : /^[A-Z]/.test(form) ? 'en' : 'fr' });
      }
    }
  }
  for (const phrase of notNames) add(phrase, { id: '', kind: 'country', form: 'nothing', language: 'en' });
  made = root;
  return root;
}

/** `UAE`, `U.S.`, `R.-U.`: nothing but capitals. */
function isAcronym(name: string): boolean {
  return name.length <= 9 && /^[A-Z.\s-]+$/.test(name);
}

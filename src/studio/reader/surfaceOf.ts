import type { CountryCode } from '../../dataset/Dataset.ts';
import type { Paragraph } from './Paragraph.ts';
import { roleOfWord } from './roleWords.ts';
import { stemOf } from './stemOf.ts';
import { classOf } from './wordClass.ts';

/** What each token of a paragraph is to the names beside it; one entry a token in every list. */
export interface Surface {
  /** A name's kind (`<country>`, `<host city>`), `<n>` for a number, or the folded word. */
  readonly words: readonly string[];
  readonly stems: readonly string[];
  /** A name's kind, or the word's class in `data/reader-words.json`. */
  readonly classes: readonly string[];
  /** Whether it acts, is spoken of, or is an instrument; '' for others. */
  readonly roles: readonly string[];
  /** Articles, prepositions, pronouns: they lead to a word and are none. */
  readonly little: readonly boolean[];
}

const little = new Set(
  ('the a an of and or to in on at by for with from as s his her its their this that le la les l un une de du des d et ou a au aux en dans par pour sur avec ' +
    'son sa ses leur leurs ce cet cette ces qui que و في من الي الى على علي عن مع ان هذا هذه كل').split(' '),
);

export const isLittle = (word: string): boolean => little.has(word);

/** The words of a paragraph as signs; the host's names stand out where it is known. */
export function surfaceOf({ tokens, names, language }: Paragraph, host: CountryCode | undefined): Surface {
  const words = tokens.map(({ key }) => (/^\d/.test(key) ? '<n>' : key));
  for (const { first, last, entries } of names) {
    const [own] = entries;
    if (!own || own.form === 'nothing') continue;
    const kind = own.kind === 'organisation' ? 'body' : own.form === 'city' ? 'city' : own.form === 'nationality' ? 'people' : 'country';
    const word = host !== undefined && entries.some(({ id }) => id === host) ? `<host ${kind}>` : `<${kind}>`;
    for (let index = first; index <= last; index += 1) words[index] = word;
  }
  const isName = (word: string): boolean => word.startsWith('<');
  return {
    words,
    stems: words.map((word) => (isName(word) ? word : stemOf(word))),
    classes: words.map((word) => (isName(word) ? word : classOf(language, word))),
    roles: words.map((word) => (isName(word) ? '' : ((role) => (role === 'other' ? '' : role))(roleOfWord(word)))),
    little: words.map((word) => little.has(word)),
  };
}

import type { CountryCode } from '../../dataset/Dataset.ts';
import type { Paragraph, TextLanguage } from './Paragraph.ts';
import { roleOfWord } from './roleWords.ts';
import { stemOf } from './stemOf.ts';
import { classOf } from './wordClass.ts';

const little = new Set(
  ('the a an of and or to in on at by for with from as s his her its their this that le la les l un une de du des d et ou a au aux en dans par pour sur avec ' +
    'son sa ses leur leurs ce cet cette ces qui que و في من الي الى على علي عن مع ان هذا هذه كل').split(' '),
);

export const isLittle = (word: string): boolean => little.has(word);

/** What each token of a paragraph is to the names beside it. Asked for near names alone: most words are near none. */
export class Surface {
  /** A name's kind (`<country>`, `<host city>`), `<n>` for a number, or the folded word. */
  readonly #words: readonly string[];
  readonly #language: TextLanguage;

  constructor(words: readonly string[], language: TextLanguage) {
    this.#words = words;
    this.#language = language;
  }

  wordAt(index: number): string {
    return this.#words[index] ?? '|';
  }

  stemAt(index: number): string {
    const word = this.wordAt(index);
    return isName(word) ? word : stemOf(word);
  }

  /** A name's kind, or the word's class in `data/reader-words.json`, '' where it has none. */
  classAt(index: number): string {
    const word = this.wordAt(index);
    return isName(word) ? word : classOf(this.#language, word);
  }

  /** Whether a word acts, is spoken of, or is an instrument; '' for others. */
  roleAt(index: number): string {
    const word = this.wordAt(index);
    const role = isName(word) ? 'other' : roleOfWord(word);
    return role === 'other' ? '' : role;
  }
}

const isName = (word: string): boolean => word.startsWith('<');

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
  return new Surface(words, language);
}

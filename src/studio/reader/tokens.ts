import { fold } from '../../views/fold.ts';
import { withoutArticle } from '../gazetteer/nameKey.ts';

/** A word of the text, with its place there. */
export interface Token {
  readonly raw: string;
  /** Folded, as search compares words. */
  readonly folded: string;
  /** Folded and without the Arabic article. */
  readonly key: string;
  readonly start: number;
  readonly end: number;
  readonly capital: boolean;
}

const word = /[\p{L}\p{N}][\p{L}\p{N}\p{M}ـ]*/gu;
const capital = /^\p{Lu}/u;
const remembered = 50_000;

/** Folds words; a text repeats most of its words, so that each is folded once. */
export class Tokeniser {
  readonly #known = new Map<string, Pick<Token, 'folded' | 'key' | 'capital'>>();

  /** The words of a text in order. Apostrophes and hyphens part words: `l'Éthiopie` is two. */
  read(text: string): Token[] {
    return Array.from(text.matchAll(word), ({ 0: raw, index }) => ({
      raw,
      start: index,
      end: index + raw.length,
      ...this.#fold(raw),
    }));
  }

  #fold(raw: string): Pick<Token, 'folded' | 'key' | 'capital'> {
    const kept = this.#known.get(raw);
    if (kept) return kept;
    // No name is longer; what is longer is no word.
    const folded = raw.length > 64 ? '' : fold(raw).replaceAll(' ', '');
    const made = { folded, key: withoutArticle(folded), capital: capital.test(raw) };
    if (this.#known.size < remembered) this.#known.set(raw, made);
    return made;
  }
}

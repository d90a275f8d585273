import { bareWord, fold } from './fold.ts';

/** A folded word, as it stands and without its Arabic article. */
interface SearchWord {
  readonly whole: string;
  readonly bare: string;
}

/** The words of each name that a thing goes by. */
export type SearchEntry = readonly (readonly SearchWord[])[];

export function searchEntry(names: readonly string[]): SearchEntry {
  return names.map(searchWords);
}

/** Whether a query finds what goes by these names; see `wordsFind`. */
export function matches(entry: SearchEntry, query: string): boolean {
  return wordsFind(searchWords(query), entry);
}

function searchWords(text: string): readonly SearchWord[] {
  const folded = fold(text);
  return folded === '' ? [] : folded.split(' ').map((whole) => ({ whole, bare: bareWord(whole) }));
}

/**
 * Whether one of the names has, for every word of the query, a word that begins with it: `bur fas` finds Burkina Faso.
 * A query without a letter or digit asks for nothing and finds everything. Words run together in one name and apart in
 * another (بوركينا فاسو, بوركينافاسو) find each other.
 */
function wordsFind(wanted: readonly SearchWord[], entry: SearchEntry): boolean {
  if (wanted.length === 0) return true;
  return entry.some((name) => wanted.every((word) => name.some((own) => begins(own, word))) || begins(joined(name), joined(wanted)));
}

/** So short a rest behind an article may be the start of any name: ألما is on its way to ألمانيا, not to مالي. Letters. */
const SHORT = 2;

/** Whether a word begins as it is typed, with or without the article: البحرين by ال, by الب and by بح. */
function begins(own: SearchWord, { whole, bare }: SearchWord): boolean {
  return own.whole.startsWith(whole) || own.bare.startsWith(whole) || (bare.length > SHORT && own.bare.startsWith(bare));
}

function joined(words: readonly SearchWord[]): SearchWord {
  return { whole: words.map(({ whole }) => whole).join(''), bare: words.map(({ bare }) => bare).join('') };
}

/**
 * Searches things by their names. The query is folded once, not once for each; a name is folded when the first query is
 * asked, so that a page which nobody searches folds none.
 * @returns by thing, whether the query finds it
 */
export function createSearch(names: readonly (readonly string[])[]): (query: string) => readonly boolean[] {
  let entries: readonly SearchEntry[] | undefined;
  return (query) => {
    const wanted = searchWords(query);
    if (wanted.length === 0) return names.map(() => true);
    entries ??= names.map(searchEntry);
    return entries.map((entry) => wordsFind(wanted, entry));
  };
}

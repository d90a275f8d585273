import { bareWord, fold } from './fold.ts';

/** A folded word, as it stands and without its Arabic article. */
interface SearchWord {
  readonly whole: string;
  readonly bare: string;
}

/** A name, or what is asked for: its words, and all of them run together. */
interface SearchName {
  readonly words: readonly SearchWord[];
  readonly joined: SearchWord;
}

/** The names that a thing goes by. */
export type SearchEntry = readonly SearchName[];

export function searchEntry(names: readonly string[]): SearchEntry {
  return names.map(searchName);
}

/** Whether a query finds what goes by these names; see `finds`. */
export function matches(entry: SearchEntry, query: string): boolean {
  return finds(searchName(query), entry);
}

function searchName(text: string): SearchName {
  const words = fold(text).split(' ').filter(Boolean).map((whole) => ({ whole, bare: bareWord(whole) }));
  return { words, joined: { whole: words.map(({ whole }) => whole).join(''), bare: words.map(({ bare }) => bare).join('') } };
}

/**
 * Whether one of the names has, for every word of the query, a word that begins with it: `bur fas` finds Burkina Faso.
 * A query without a letter or digit asks for nothing and finds everything. Words run together in one name and apart in
 * another (بوركينا فاسو, بوركينافاسو) find each other.
 */
function finds({ words, joined }: SearchName, entry: SearchEntry): boolean {
  if (words.length === 0) return true;
  return entry.some((name) => words.every((word) => name.words.some((own) => begins(own, word))) || begins(name.joined, joined));
}

/** So short a rest behind an article may be the start of any name: ألما is on its way to ألمانيا, not to مالي. Letters. */
const SHORT = 2;

/** Whether a word begins as it is typed, with or without the article: البحرين by ال, by الب and by بح. */
function begins(own: SearchWord, { whole, bare }: SearchWord): boolean {
  return own.whole.startsWith(whole) || own.bare.startsWith(whole) || (bare.length > SHORT && own.bare.startsWith(bare));
}

/**
 * Searches things by their names. The query is folded once, not once for each; a name is folded when the first query is
 * asked, so that a page which nobody searches folds none.
 * @returns by thing, whether the query finds it
 */
export function createSearch(names: readonly (readonly string[])[]): (query: string) => readonly boolean[] {
  let entries: readonly SearchEntry[] | undefined;
  return (query) => {
    const wanted = searchName(query);
    if (wanted.words.length === 0) return names.map(() => true);
    entries ??= names.map(searchEntry);
    return entries.map((entry) => finds(wanted, entry));
  };
}

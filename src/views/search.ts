import { foldedWords } from './fold.ts';

/** The folded words of each name that a thing goes by. */
export type SearchEntry = readonly (readonly string[])[];

export function searchEntry(names: readonly string[]): SearchEntry {
  return names.map(foldedWords);
}

/** Whether a query finds what goes by these names; see `wordsFind`. */
export function matches(entry: SearchEntry, query: string): boolean {
  return wordsFind(foldedWords(query), entry);
}

/**
 * Whether one of the names has, for every word of the query, a word that begins with it: `bur fas` finds Burkina Faso.
 * A query without a letter or digit asks for nothing and finds everything. Words run together in one name and apart in
 * another (بوركينا فاسو, بوركينافاسو) find each other.
 */
function wordsFind(wanted: readonly string[], entry: SearchEntry): boolean {
  if (wanted.length === 0) return true;
  return entry.some(
    (name) =>
      wanted.every((word) => name.some((own) => own.startsWith(word))) || name.join('').startsWith(wanted.join('')),
  );
}

/**
 * Searches things by their names. The query is folded once, not once for each; a name is folded when the first query is
 * asked, so that a page which nobody searches folds none.
 * @returns by thing, whether the query finds it
 */
export function createSearch(names: readonly (readonly string[])[]): (query: string) => readonly boolean[] {
  let entries: readonly SearchEntry[] | undefined;
  return (query) => {
    const wanted = foldedWords(query);
    if (wanted.length === 0) return names.map(() => true);
    entries ??= names.map(searchEntry);
    return entries.map((entry) => wordsFind(wanted, entry));
  };
}

import { foldedWords } from './fold.ts';

/** The folded words of each name that a thing goes by. */
export type SearchEntry = readonly (readonly string[])[];

export function searchEntry(names: readonly string[]): SearchEntry {
  return names.map(foldedWords);
}

/**
 * Whether one of the names has, for every word of the query, a word that begins with it: `bur fas` finds Burkina Faso.
 * A query without a letter or digit asks for nothing and finds everything. Words run together in one name and apart in
 * another (بوركينا فاسو, بوركينافاسو) find each other.
 */
export function matches(entry: SearchEntry, query: string): boolean {
  const wanted = foldedWords(query);
  if (wanted.length === 0) return true;
  return entry.some(
    (name) =>
      wanted.every((word) => name.some((own) => own.startsWith(word))) || name.join('').startsWith(wanted.join('')),
  );
}

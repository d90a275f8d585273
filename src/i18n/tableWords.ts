import { lazyWords } from './lazyWords.ts';
import type { KeyOf, Words } from './lazyWords.ts';
import ar from './table.ar.json' with { type: 'json' };
import en from './table.en.json' with { type: 'json' };

/** A key of `table.en.json`; of a counted sentence, the part that its forms share. */
export type TableKey = KeyOf<typeof en>;
export type TableT = Words<TableKey>;

/** The words for reading tables. They come with the step that does. */
export const tableWords = lazyWords({ ar, en });

/** Whether a sentence is there that not every code has. */
export function hasTableKey(key: string): boolean {
  return key.split('.').reduce<unknown>((tree, step) => (tree as Readonly<Record<string, unknown>> | undefined)?.[step], en) !== undefined;
}

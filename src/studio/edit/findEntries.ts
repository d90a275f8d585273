import type { Locale } from '../../i18n/locale.ts';
import { fold } from '../../views/fold.ts';
import type { Draft } from '../draft/Draft.ts';
import type { EntryList } from '../draft/entries.ts';
import { entryName } from './entryName.ts';

/**
 * Which entries of a list have a text in their name, in either spelling that search takes for the same; all of them for no
 * text. Thousands of engagements have few partners: each name is looked at once.
 */
export function findEntries(draft: Draft, list: EntryList, query: string, locale: Locale): readonly number[] {
  const all = Array.from({ length: draft[list].length }, (_, index) => index);
  const wanted = fold(query);
  if (wanted === '') return all;
  const looked = new Map<string, boolean>();
  return all.filter((index) => {
    const name = entryName(draft, list, index, locale);
    const isCalled = looked.get(name) ?? fold(name).includes(wanted);
    looked.set(name, isCalled);
    return isCalled;
  });
}

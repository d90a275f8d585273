import { intlTag } from './locale.ts';
import type { Locale } from './locale.ts';

/**
 * What has a name, in the order of the names; what is called alike, by id. An Arabic index passes over the article, so that
 * البحرين stands under ب; `Intl.Collator` does not.
 */
export function alphabetical<Named extends { readonly id: string; readonly name: string }>(list: readonly Named[], locale: Locale): Named[] {
  const { compare } = new Intl.Collator(intlTag[locale]);
  const key = (name: string) => (locale === 'ar' ? name.replace(/^ال/u, '') : name);
  return list
    .map((entry) => ({ entry, place: key(entry.name) }))
    .sort((a, b) => compare(a.place, b.place) || (a.entry.id < b.entry.id ? -1 : 1))
    .map(({ entry }) => entry);
}

import { createInstance } from 'i18next';
import type { Locale } from './locale.ts';

/** `{ a: { b_one, b_other } }` → `'a.b'`: of a counted sentence, the part that its forms share. */
export type KeyOf<Tree> = {
  [Key in keyof Tree & string]: Tree[Key] extends string ? WithoutForm<Key> : `${Key}.${KeyOf<Tree[Key]>}`;
}[keyof Tree & string];

type WithoutForm<Key extends string> = Key extends `${infer Stem}_${Intl.LDMLPluralRule}` ? Stem : Key;

/** Says a sentence in one language. `count` chooses the form of a counted one. */
export type Words<Key extends string> = (key: Key, values?: Readonly<Record<string, string | number>>) => string;

/**
 * Words that come with the scripts that need them, and with no page's first: language files of their own, read when
 * something is first said. In one language it is always the same function.
 */
export function lazyWords<Tree extends object>(files: Readonly<Record<Locale, object>> & { readonly en: Tree }): (locale: Locale) => Words<KeyOf<Tree>> {
  const known = new Map<Locale, Words<KeyOf<Tree>>>();
  return (locale) => {
    const words = known.get(locale) ?? wordsIn(locale, files);
    known.set(locale, words);
    return words;
  };
}

function wordsIn<Key extends string>(lng: Locale, files: Readonly<Record<Locale, object>>): Words<Key> {
  const instance = createInstance();
  void instance.init({
    lng,
    resources: { [lng]: { translation: files[lng] } },
    initAsync: false,
    interpolation: { escapeValue: false },
  });
  // Typed by the files that are given; the instance would ask for keys of the page's.
  return instance.getFixedT(lng) as unknown as Words<Key>;
}

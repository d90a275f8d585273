import { createInstance } from 'i18next';
import type { Locale } from './locale.ts';
import ar from './share.ar.json' with { type: 'json' };
import en from './share.en.json' with { type: 'json' };

/** `{ a: { b_one, b_other } }` → `'a.b'`. */
type KeysOf<Tree> = {
  [Key in keyof Tree & string]: Tree[Key] extends string ? Singular<Key> : `${Key}.${KeysOf<Tree[Key]>}`;
}[keyof Tree & string];
type Singular<Key extends string> = Key extends `${infer Noun}_${Intl.LDMLPluralRule}` ? Noun : Key;

export type ShareKey = KeysOf<typeof en>;

/** A sentence of what is shared or taken away. `count` chooses the plural form. */
export type Say = (key: ShareKey, values?: Readonly<Record<string, string | number>>) => string;

const words = new Map<Locale, Say>();

/** The words of sharing. They come with its scripts: a page that nobody shares does not load them. */
export function shareWords(locale: Locale): Say {
  const known = words.get(locale);
  if (known) return known;
  const instance = createInstance();
  void instance.init({
    lng: locale,
    resources: { ar: { translation: ar }, en: { translation: en } },
    initAsync: false,
    interpolation: { escapeValue: false },
  });
  const say: Say = (key, values) => String(instance.t(key as never, values as never));
  words.set(locale, say);
  return say;
}

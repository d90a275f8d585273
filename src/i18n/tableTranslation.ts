import { createInstance } from 'i18next';
import type { Locale } from './locale.ts';
import ar from './table.ar.json' with { type: 'json' };
import en from './table.en.json' with { type: 'json' };

type Leaves<Tree> = {
  [Key in keyof Tree & string]: Tree[Key] extends string ? Key : `${Key}.${Leaves<Tree[Key]>}`;
}[keyof Tree & string];

type WithoutForm<Key extends string> = Key extends `${infer Stem}_${Intl.LDMLPluralRule}` ? Stem : Key;

/** A key of `table.en.json`; of a counted sentence, the part that its forms share. */
export type TableKey = WithoutForm<Leaves<typeof en>>;

/** The words for reading tables. `count` chooses the form of a counted sentence. */
export type TableT = (key: TableKey, values?: Readonly<Record<string, string | number>>) => string;

const words = new Map<Locale, TableT>();

/** The words of one language. They come with the step that reads tables. */
export function tableWords(locale: Locale): TableT {
  const known = words.get(locale);
  if (known) return known;
  const instance = createInstance();
  void instance.init({
    lng: locale,
    resources: { ar: { translation: ar }, en: { translation: en } },
    initAsync: false,
    interpolation: { escapeValue: false },
  });
  const t = instance.getFixedT(locale) as unknown as TableT;
  words.set(locale, t);
  return t;
}

/** Whether a sentence is there that not every code has. */
export function hasTableKey(key: string): boolean {
  return key.split('.').reduce<unknown>((tree, step) => (tree as Readonly<Record<string, unknown>> | undefined)?.[step], en) !== undefined;
}

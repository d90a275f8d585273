import { createInstance } from 'i18next';
import type { i18n } from 'i18next';
import type { Locale } from './locale.ts';
import ar from './studio.ar.json' with { type: 'json' };
import en from './studio.en.json' with { type: 'json' };

type Leaves<Tree> = {
  [Key in keyof Tree & string]: Tree[Key] extends string ? Key : `${Key}.${Leaves<Tree[Key]>}`;
}[keyof Tree & string];

type WithoutForm<Key extends string> = Key extends `${infer Stem}_${Intl.LDMLPluralRule}` ? Stem : Key;

/** A key of `studio.en.json`; of a counted sentence, the part that its forms share. */
export type StudioKey = WithoutForm<Leaves<typeof en>>;

/** The studio's words. `count` chooses the form of a counted sentence. */
export type StudioT = (key: StudioKey, values?: Readonly<Record<string, string | number>>) => string;

/** A translator of the studio's own words, which the atlas page does not load; both languages are aboard. */
export function createStudioTranslation(locale: Locale): i18n {
  const instance = createInstance();
  void instance.init({
    lng: locale,
    resources: { ar: { translation: ar }, en: { translation: en } },
    initAsync: false,
    interpolation: { escapeValue: false },
  });
  return instance;
}

/** The words of one language. */
export function studioWords(translation: i18n, locale: Locale): StudioT {
  return translation.getFixedT(locale) as unknown as StudioT;
}

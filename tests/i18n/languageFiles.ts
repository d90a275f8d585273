import ar from '../../src/i18n/ar.json' with { type: 'json' };
import en from '../../src/i18n/en.json' with { type: 'json' };
import studioAr from '../../src/i18n/studio.ar.json' with { type: 'json' };
import studioEn from '../../src/i18n/studio.en.json' with { type: 'json' };

/** A language file as `key.of.text` → text. */
export type Texts = ReadonlyMap<string, string>;

export function flatTexts(tree: object, prefix = ''): [string, string][] {
  return Object.entries(tree).flatMap(([key, value]: [string, unknown]): [string, string][] =>
    typeof value === 'string' ? [[prefix + key, value]] : flatTexts(value as object, `${prefix}${key}.`),
  );
}

export const texts: Readonly<Record<'ar' | 'en', Texts>> = { ar: new Map(flatTexts(ar)), en: new Map(flatTexts(en)) };

/** The words of the studio's page alone. */
export const studioTexts: Readonly<Record<'ar' | 'en', Texts>> = {
  ar: new Map(flatTexts(studioAr)),
  en: new Map(flatTexts(studioEn)),
};

const suffix = /_(?:zero|one|two|few|many|other)$/;

/** `filters.states_few` → `filters.states`. */
export function keyOf(key: string): string {
  return key.replace(suffix, '');
}

export function isCounted(key: string): boolean {
  return suffix.test(key);
}

export function placeholders(text: string): string[] {
  return [...new Set([...text.matchAll(/\{\{\s*(\w+)\s*\}\}/g)].map(([, name = '']) => name))].sort();
}

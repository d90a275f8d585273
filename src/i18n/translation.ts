import { createInstance } from 'i18next';
import type { i18n } from 'i18next';
import ar from './ar.json' with { type: 'json' };
import en from './en.json' with { type: 'json' };
import type { Locale } from './locale.ts';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'translation';
    resources: { translation: typeof en };
    returnNull: false;
  }
}

/**
 * A translator with both languages aboard, ready at once: the page switches without a request.
 * Nothing is escaped: React and the map's own text renderer do that, once, where text becomes markup.
 */
export function createTranslation(locale: Locale): i18n {
  const instance = createInstance();
  void instance.init({
    lng: locale,
    resources: { ar: { translation: ar }, en: { translation: en } },
    initAsync: false,
    interpolation: { escapeValue: false },
    react: { useSuspense: false },
  });
  return instance;
}

import { createTranslation } from '../../src/i18n/translation.ts';
import { languages } from './dataset.ts';

type Language = (typeof languages)[number];

const translations = Object.fromEntries(languages.map((language) => [language, createTranslation(language)]));

/** The page's words in a language. */
export function words(language: Language) {
  const translation = translations[language];
  if (!translation) throw new Error(`no words in ${language}`);
  return translation.t;
}

/** A count with the forms that its sentence needs. */
export function amount(count: number) {
  return { count, formatted: String(count) };
}

/** The two languages of every page; also the first part of its path. */
export const locales = ['ar', 'en'] as const;
export type Locale = (typeof locales)[number];

export const otherLocale: Readonly<Record<Locale, Locale>> = { ar: 'en', en: 'ar' };
export const direction: Readonly<Record<Locale, 'rtl' | 'ltr'>> = { ar: 'rtl', en: 'ltr' };

/** What `Intl` is asked for: Morocco's Arabic has its own month names and numerals. */
export const intlTag: Readonly<Record<Locale, string>> = { ar: 'ar-MA', en: 'en-GB' };

export function isLocale(value: string | undefined | null): value is Locale {
  return locales.some((locale) => locale === value);
}

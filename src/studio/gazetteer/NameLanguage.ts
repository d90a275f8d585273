import type { CountryCode } from '../../dataset/Dataset.ts';

/** The languages that the gazetteer knows names in. */
export type NameLanguage = 'ar' | 'en' | 'fr';

/** What people call one country. */
export interface CountryNames {
  readonly code: CountryCode;
  /** CLDR's names first, then official names, variants and acronyms. */
  readonly names: Readonly<Record<NameLanguage, readonly string[]>>;
  /** Nationality words, masculine singular; `inflections.ts` makes the other forms. */
  readonly nationality: Readonly<Record<NameLanguage, readonly string[]>>;
  /** The capital and other cities where meetings are held, in all languages. They say where, never with whom. */
  readonly cities: readonly string[];
  /** Which of the three languages are official there. */
  readonly official: readonly NameLanguage[];
}

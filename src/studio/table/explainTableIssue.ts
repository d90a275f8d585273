import { countries } from '../../dataset/countryCodes.ts';
import { countryName } from '../../geo/countryNames.ts';
import type { Locale } from '../../i18n/locale.ts';
import { hasTableKey, tableWords } from '../../i18n/tableWords.ts';
import type { TableKey } from '../../i18n/tableWords.ts';
import type { TableIssue } from './TableIssue.ts';

export interface TableExplanation {
  /** The place, or the words for the whole table. */
  readonly where: string;
  readonly what: string;
  readonly remedy: string;
}

/** Says what is the matter with a table in words: plain text. What is inserted is isolated, in either direction. */
export function explainTableIssue({ code, path, found, details }: TableIssue, locale: Locale): TableExplanation {
  const t = tableWords(locale);
  const near = typeof details['nearest'] === 'string' ? named(details['nearest'], locale) : '';
  const values = { ...details, nearest: near, ...(found !== undefined && { found }) };
  const isolated = Object.fromEntries(Object.entries(values).map(([key, value]) => [key, typeof value === 'string' ? `\u2068${value}\u2069` : value]));
  const nearest = `codes.${code}.doNearest`;
  const remedy = near !== '' && hasTableKey(nearest) ? (nearest as TableKey) : (`codes.${code}.do` as const);
  return {
    where: path === '' ? t('notices.wholeTable') : `\u2068${path}\u2069`,
    what: t(`codes.${code}.what`, isolated),
    remedy: t(remedy, isolated),
  };
}

/** Codes of countries become their names. */
function named(list: string, locale: Locale): string {
  const separator = locale === 'ar' ? '، ' : ', ';
  const entries = list.split(', ').filter((entry) => entry !== '');
  return entries.map((entry) => (countries.has(entry) ? countryName(locale, entry) : entry)).join(separator);
}

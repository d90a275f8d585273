import { intlTag } from './locale.ts';
import type { Locale } from './locale.ts';

/** `1234` → `1,234` or `1.234`. */
export function formatNumber(locale: Locale, value: number): string {
  // Alike in both languages, and nearly all that a page has to say: the browser's tables stay closed at the start.
  if (Number.isInteger(value) && value >= 0 && value < 1000) return String(value);
  return kept(locale, () => new Intl.NumberFormat(intlTag[locale])).format(value);
}

/** `2025-11-24` → `24 November 2025`, `24 نونبر 2025`; `2025-11` → `November 2025`; `1927` → `1927`. */
export function formatDay(locale: Locale, day: string): string {
  return dayFormat(locale, day).format(utc(day));
}

/** First to last day, with what they share said once: `24–27 November 2025`. */
export function formatPeriod(locale: Locale, start: string, end: string): string {
  if (start === end) return formatDay(locale, start);
  const period = dayFormat(locale, start).formatRange(utc(start), utc(end));
  // Editions of CLDR differ about thin spaces, and about those between two numbers: the page that was written with one
  // edition must read the same in a browser with another.
  return period.replace(/\s/gu, ' ').replace(/^(\d+) – (?=\d)/u, '$1–');
}

function dayFormat(locale: Locale, day: string): Intl.DateTimeFormat {
  return kept(
    `${locale} ${day.length}`,
    () =>
      new Intl.DateTimeFormat(intlTag[locale], {
        timeZone: 'UTC',
        year: 'numeric',
        ...(day.length > 4 && { month: 'long' }),
        ...(day.length > 7 && { day: 'numeric' }),
      }),
  );
}

const formats = new Map<string, Intl.NumberFormat | Intl.DateTimeFormat>();

/** Formats are kept: making one takes longer than a frame may on an old phone. */
function kept<Format extends Intl.NumberFormat | Intl.DateTimeFormat>(key: string, make: () => Format): Format {
  const format = (formats.get(key) as Format | undefined) ?? make();
  formats.set(key, format);
  return format;
}

/** Days are calendar days, not moments: they are read and written in UTC so that no reader's clock moves them. */
function utc(day: string): Date {
  return new Date(`${day}${'-01-01'.slice(day.length - 4)}T00:00:00Z`);
}

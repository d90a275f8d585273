import { isDayMonthOrYear } from '../dataset/calendar.ts';
import type { Dataset } from '../dataset/Dataset.ts';
import { formatDay, formatPeriod } from '../i18n/format.ts';
import type { Locale } from '../i18n/locale.ts';
import type { AtlasData } from './AtlasData.ts';

/** Under what a period stands in `AtlasData.days`. */
function periodKey(start: string, end: string): string {
  return `${start}/${end}`;
}

/**
 * Every date of a dataset in words, written once at build: editions of CLDR differ, and a browser takes longer to open its
 * tables of dates than to show a card. What is no date yet, in a draft, is left out.
 */
export function writtenDays({ dates, sources, engagements }: Dataset, locale: Locale): Readonly<Record<string, string>> {
  const days = [...sources.map(({ published }) => published), ...engagements.map(({ date }) => date)];
  const periods = [dates, ...engagements.map((engagement) => engagement.dates)];
  return {
    ...Object.fromEntries(days.flatMap((day) => (isWhole(day) ? [[day, formatDay(locale, day)]] : []))),
    ...Object.fromEntries(
      periods.flatMap((period) =>
        period && isWhole(period.start) && isWhole(period.end) ? [[periodKey(period.start, period.end), formatPeriod(locale, period.start, period.end)]] : [],
      ),
    ),
  };
}

function isWhole(day: string | undefined): day is string {
  return day !== undefined && isDayMonthOrYear(day);
}

/** A day, month or year in words. */
export function writtenDay({ days }: Pick<AtlasData, 'days'>, locale: Locale, day: string): string {
  return days[locale][day] ?? formatDay(locale, day);
}

/** First to last day in words. */
export function writtenPeriod({ days }: Pick<AtlasData, 'days'>, locale: Locale, start: string, end: string): string {
  return days[locale][periodKey(start, end)] ?? formatPeriod(locale, start, end);
}

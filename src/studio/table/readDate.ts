import { isDay } from '../../dataset/calendar.ts';
import { isWeekday, monthOf } from './months.ts';

/** Which number comes first in 03/04/2025. */
export type DateOrder = 'day-first' | 'month-first';

/** A day, a month or a year, or the first and the last day of a period. */
export type DateValue = string | { readonly start: string; readonly end: string };

export type DateReading =
  | { readonly kind: 'read'; readonly value: DateValue; /** What the order of its numbers can only be. */ readonly order?: DateOrder }
  | { readonly kind: 'ambiguous'; readonly readings: Readonly<Record<DateOrder, DateValue>> }
  | { readonly kind: 'none' };

const none: DateReading = { kind: 'none' };

/**
 * A date as people write it: ISO, numbers, words in English, French and Arabic of any country, any digits, a month or a year
 * alone, a serial number of Excel, or a period of any of these. Days that do not exist are none.
 * @param order of numbers alone, where it is known; without it a date that may mean two days is `ambiguous`
 */
export function readDate(text: string, order?: DateOrder): DateReading {
  const plain = plainDate(text);
  if (plain === '') return none;
  const [dayFirst, monthFirst] = [readPlain(plain, 'day-first'), readPlain(plain, 'month-first')];
  if (order !== undefined) {
    // What can be read only the other way is read so: no order makes 24/11 the eleventh of a month 24.
    const value = order === 'day-first' ? (dayFirst ?? monthFirst) : (monthFirst ?? dayFirst);
    return value === undefined ? none : { kind: 'read', value };
  }
  if (dayFirst !== undefined && monthFirst !== undefined) {
    if (same(dayFirst, monthFirst)) return { kind: 'read', value: dayFirst };
    return { kind: 'ambiguous', readings: { 'day-first': dayFirst, 'month-first': monthFirst } };
  }
  if (dayFirst !== undefined) return { kind: 'read', value: dayFirst, order: 'day-first' };
  return monthFirst === undefined ? none : { kind: 'read', value: monthFirst, order: 'month-first' };
}

function same(one: DateValue, other: DateValue): boolean {
  if (typeof one === 'string' || typeof other === 'string') return one === other;
  return one.start === other.start && one.end === other.end;
}

const between = '~';
const plausibleYear = /^(?:1[5-9]|20|21)\d{2}$/;
const filler = /^(?:of|the|de|du|le|la|l|from|in|on|من|في|يوم|ال|ه?م|am|pm)$/u;
const until = /^(?:to|until|till|through|au|a|à|et|and|and|jusqu|إلى|الى|حتى|و)$/u;

/** ASCII digits, months as `m11`, `~` between the ends of a period, no weekdays, ordinals or words between. */
function plainDate(text: string): string {
  const digits = text
    .slice(0, 120)
    .normalize('NFKC')
    .replace(/[\u061C\u200B-\u200F\u202A-\u202E\u2066-\u2069]/g, '')
    .replace(/[٠-٩۰-۹]/g, (digit) => String((digit.codePointAt(0) ?? 0) & 0xf))
    .toLowerCase()
    .trim();
  // The time of day, with its zone, is no part of a date.
  const timeless = digits.replace(/[t\s]+\d{1,2}[:h]\d{2}(?::\d{2}(?:\.\d+)?)?\s*(?:z|[ap]\.?m\.?|[+-]\d{2}:?\d{2})?$/, '');
  const tokens = timeless
    .replace(/(\d)(?:st|nd|rd|th|er|ère|ème|e)(?![\p{L}\d])/gu, '$1')
    .replace(/[–—−]|\s-\s/g, ` ${between} `)
    .replace(/[,،؛;'’]/g, ' ')
    .match(/\p{L}[\p{L}\p{M}]*\.?|\d+|[^\s\p{L}\d]+/gu);
  return joinTokens(tokens ?? []);
}

function joinTokens(tokens: readonly string[]): string {
  const parts: string[] = [];
  for (let index = 0; index < tokens.length; index += 1) {
    const word = (tokens[index] ?? '').replace(/(\p{L})\.$/u, '$1');
    const next = tokens[index + 1] ?? '';
    // Two words may be one name: تشرين الثاني.
    const pair = /^\p{L}/u.test(next) ? monthOf(`${word} ${next}`) : undefined;
    const month = pair ?? monthOf(word);
    if (month !== undefined) parts.push(`m${month}`);
    else if (until.test(word)) parts.push(between);
    else if (!filler.test(word) && !isWeekday(word)) parts.push(word);
    if (pair !== undefined) index += 1;
  }
  return parts.join(' ').replace(/ ?([-/.]) ?/g, '$1').replace(/ ?~ ?/g, between).replace(/(?<=m\d+)[-/.]|[-/.](?=m\d)/g, ' ');
}

function readPlain(plain: string, order: DateOrder): DateValue | undefined {
  return single(plain, order) ?? period(plain, order);
}

function single(plain: string, order: DateOrder): string | undefined {
  const match = (pattern: RegExp): readonly string[] | undefined => pattern.exec(plain)?.slice(1);
  const iso = match(/^(\d{4})[-/. ](\d{1,2})[-/. ](\d{1,2})$/) ?? match(/^(\d{4})(\d{2})(\d{2})$/) ?? match(/^(\d{4}) m(\d+) (\d{1,2})$/);
  if (iso) return day(iso[0], iso[1], iso[2]);
  const numbers = match(/^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4}|\d{2})$/);
  if (numbers) return order === 'day-first' ? day(numbers[2], numbers[1], numbers[0]) : day(numbers[2], numbers[0], numbers[1]);
  const dayMonth = match(/^(\d{1,2}) m(\d+) (\d{4}|\d{2})$/);
  if (dayMonth) return day(dayMonth[2], dayMonth[1], dayMonth[0]);
  const monthDay = match(/^m(\d+) (\d{1,2}) (\d{4})$/);
  if (monthDay) return day(monthDay[2], monthDay[0], monthDay[1]);
  const month = match(/^(\d{4})[-/. ]m?(\d{1,2})$/) ?? match(/^(?:m?)(\d{1,2})[-/. ](\d{4})$/)?.toReversed();
  if (month) return day(month[0], month[1], '1')?.slice(0, 7);
  if (plausibleYear.test(plain)) return plain;
  return /^\d{5}(?:\.\d+)?$/.test(plain) ? serial(Number(plain)) : undefined;
}

/** Days of one period: `24~27 m11 2025`, `24-27/11/2025`, `24 m11~2 m12 2025`, `2025-11-24/2025-11-27`. */
function period(plain: string, order: DateOrder): DateValue | undefined {
  const [start, end] = ends(plain);
  if (start === undefined || end === undefined) return undefined;
  const last = single(end, order) ?? single(`${/^m\d+/.exec(start)?.[0] ?? ''} ${end}`, order);
  if (last?.length !== 10) return undefined;
  const [year = '', month = ''] = last.split('-');
  const first =
    single(start, order) ??
    (/^\d{1,2}$/.test(start) ? day(year, month, start) : undefined) ??
    single(`${start} ${year}`, order) ??
    single(`${start}${/[-/.]/.exec(start)?.[0] ?? ' '}${year}`, order);
  if (first?.length !== 10 || first > last) return undefined;
  return first === last ? first : { start: first, end: last };
}

function ends(plain: string): readonly (string | undefined)[] {
  const parts = plain.split(between);
  if (parts.length === 2) return parts;
  const iso = /^(\d{4}-\d{2}-\d{2})[/-](\d{4}-\d{2}-\d{2})$/.exec(plain);
  const days = /^(\d{1,2})-(\d{1,2}(?: m\d+ \d{4}|\/\d{1,2}\/\d{4}|\.\d{1,2}\.\d{4}))$/.exec(plain);
  const monthFirst = /^(m\d+ \d{1,2})-(\d{1,2} \d{4})$/.exec(plain);
  return (iso ?? days ?? monthFirst)?.slice(1) ?? [];
}

function day(year = '', month = '', date = ''): string | undefined {
  const full = year.length === 2 ? `${Number(year) < 70 ? '20' : '19'}${year}` : year;
  // Other calendars count otherwise: 1447 is a year of the hijra.
  if (!plausibleYear.test(full)) return undefined;
  const text = `${full}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
  return isDay(text) ? text : undefined;
}

/** Excel counts days from 1900 and takes 1900 for a leap year; only the years from 1954 to 2119 are taken for serials. */
function serial(days: number): string | undefined {
  if (days < 20_000 || days > 80_000) return undefined;
  return new Date((Math.floor(days) - 25_569) * 86_400_000).toISOString().slice(0, 10);
}

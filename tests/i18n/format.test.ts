import { describe, expect, test } from 'vitest';
import { formatDay, formatNumber, formatPeriod } from '../../src/i18n/format.ts';
import { intlTag, locales } from '../../src/i18n/locale.ts';

/** Formatted dates hold marks of direction that no reader sees. */
const seen = (text: string) => text.replace(/[\u200e\u200f\u061c]/g, '').replace(/\u202f|\u00a0|\u2009/g, ' ');

describe('dates', () => {
  test.each([
    ['2025-07-01', 'يوليوز'],
    ['2025-08-01', 'غشت'],
    ['2025-09-01', 'شتنبر'],
    ['2025-11-24', 'نونبر'],
    ['2025-12-01', 'دجنبر'],
    ['2025-05-01', 'ماي'],
  ])('%s is in %s, as Morocco calls it', (day, month) => {
    expect(seen(formatDay('ar', day))).toContain(month);
  });

  test('are days of a calendar: no clock moves them', () => {
    expect(seen(formatDay('en', '2025-11-24'))).toBe('24 November 2025');
    expect(seen(formatDay('ar', '2025-11-24'))).toBe('24 نونبر 2025');
    expect(seen(formatDay('en', '2024-02-29'))).toBe('29 February 2024');
    expect(seen(formatDay('en', '2025-01-01'))).toBe('1 January 2025');
  });

  test('are a month where no day is known', () => {
    expect(seen(formatDay('en', '2025-11'))).toBe('November 2025');
    expect(seen(formatDay('ar', '2025-11'))).toBe('نونبر 2025');
  });

  test('are a year where no month is known', () => {
    expect(seen(formatDay('en', '1927'))).toBe('1927');
    expect(seen(formatDay('ar', '1927'))).toBe('1927');
  });

  test('say once what the ends of a period share', () => {
    expect(seen(formatPeriod('en', '2025-11-24', '2025-11-27'))).toBe('24–27 November 2025');
    expect(seen(formatPeriod('en', '2025-11-24', '2025-11-24'))).toBe('24 November 2025');
    expect(seen(formatPeriod('ar', '2025-11-24', '2025-11-27')).match(/نونبر/g)).toHaveLength(1);
    expect(seen(formatPeriod('en', '2025-12-30', '2026-01-02'))).toBe('30 December 2025 – 2 January 2026');
  });
});

test('numbers are in the digits and groups of the language', () => {
  expect(formatNumber('en', 1234567)).toBe('1,234,567');
  expect(formatNumber('ar', 1234567)).toBe('1.234.567');
  expect(formatNumber('ar', 48)).toBe('48');
});

test.each(locales)('small numbers in %s are as the browser’s own tables have them', (locale) => {
  const table = new Intl.NumberFormat(intlTag[locale]);
  for (const value of [-1, 0, 0.5, 7, 48, 999, 1000]) expect(formatNumber(locale, value)).toBe(table.format(value));
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readDate } from '../../../src/studio/table/readDate.ts';

const valueOf = (text: string) => {
  const reading = readDate(text);
  return reading.kind === 'read' ? reading.value : reading.kind;
};
const from = (start: string, end: string) => ({ start, end });

describe('dates as people write them', () => {
  test.each([
    ['2025-11-24', '2025-11-24'],
    ['2025/11/24', '2025-11-24'],
    ['24/11/2025', '2025-11-24'],
    ['11/24/2025', '2025-11-24'],
    ['24.11.2025', '2025-11-24'],
    ['24/11/25', '2025-11-24'],
    ['5/5/2025', '2025-05-05'],
    ['24-Nov-25', '2025-11-24'],
    ['24 November 2025', '2025-11-24'],
    ['Monday, 24th of November 2025', '2025-11-24'],
    ['November 24, 2025', '2025-11-24'],
    ['24 novembre 2025', '2025-11-24'],
    ['1er février 2025', '2025-02-01'],
    ['24 نونبر 2025', '2025-11-24'],
    ['الاثنين 24 نوفمبر 2025م', '2025-11-24'],
    ['٢٤ تشرين الثاني ٢٠٢٥', '2025-11-24'],
    ['٢٤/١١/٢٠٢٥', '2025-11-24'],
    ['3 غشت 2025', '2025-08-03'],
    ['45985', '2025-11-24'],
    ['45985.75', '2025-11-24'],
    ['2025-11-24T10:30:00Z', '2025-11-24'],
    ['24/11/2025 10:30', '2025-11-24'],
    ['November 2025', '2025-11'],
    ['نونبر 2025', '2025-11'],
    ['11/2025', '2025-11'],
    ['2025-11', '2025-11'],
    ['2025', '2025'],
    ['24–27 November 2025', from('2025-11-24', '2025-11-27')],
    ['24-27/11/2025', from('2025-11-24', '2025-11-27')],
    ['Nov 24–27, 2025', from('2025-11-24', '2025-11-27')],
    ['du 24 au 27 novembre 2025', from('2025-11-24', '2025-11-27')],
    ['من 24 إلى 27 نونبر 2025', from('2025-11-24', '2025-11-27')],
    ['30 November – 2 December 2025', from('2025-11-30', '2025-12-02')],
    ['2025-11-24/2025-11-27', from('2025-11-24', '2025-11-27')],
    ['24/11/2025 - 27/11/2025', from('2025-11-24', '2025-11-27')],
    ['03/04/2025', 'ambiguous'],
    ['03/04/2025 - 05/06/2025', 'ambiguous'],
    ['30/02/2025', 'none'],
    ['2025-02-29', 'none'],
    ['24/05/1447', 'none'],
    ['soon', 'none'],
    ['24', 'none'],
    ['', 'none'],
  ] as const)('%s', (text, value) => {
    expect(valueOf(text)).toEqual(value);
  });

  const days = fc.date({ min: new Date('1900-01-01T00:00:00Z'), max: new Date('2099-12-31T00:00:00Z'), noInvalidDate: true });

  test('any day is read back from ISO, from words in every language, and from numbers in a known order', () => {
    fc.assert(
      fc.property(days, fc.constantFrom('en', 'fr', 'ar-MA', 'ar-EG', 'ar-LB', 'ar-TN'), (date, language) => {
        const iso = date.toISOString().slice(0, 10);
        const [year = '', month = '', day = ''] = iso.split('-');
        const words = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC', calendar: 'gregory' }).format(date);
        expect(valueOf(iso)).toBe(iso);
        expect(valueOf(words)).toBe(iso);
        expect(readDate(`${day}/${month}/${year}`, 'day-first')).toEqual({ kind: 'read', value: iso });
        expect(readDate(`${Number(month)}/${Number(day)}/${year}`, 'month-first')).toMatchObject({ kind: 'read', value: iso });
      }),
    );
  });

  test('numbers alone are never guessed: either both readings are the same day, or only one is a day, or it is asked', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 31 }), fc.integer({ min: 1, max: 31 }), (one, other) => {
        const reading = readDate(`${one}/${other}/2025`);
        if (one !== other && one <= 12 && other <= 12) expect(reading.kind).toBe('ambiguous');
        else expect(reading.kind).not.toBe('ambiguous');
      }),
    );
  });

  test('nothing makes it fail', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        expect(readDate(text)).toHaveProperty('kind');
      }));
  });
});

import { describe, expect, test } from 'vitest';
import elementAr from '../../src/i18n/element.ar.json' with { type: 'json' };
import embedAr from '../../src/i18n/embed.ar.json' with { type: 'json' };
import issuesAr from '../../src/i18n/issues.ar.json' with { type: 'json' };
import issuesEn from '../../src/i18n/issues.en.json' with { type: 'json' };
import readerAr from '../../src/i18n/reader.ar.json' with { type: 'json' };
import shareAr from '../../src/i18n/share.ar.json' with { type: 'json' };
import tableAr from '../../src/i18n/table.ar.json' with { type: 'json' };
import { locales } from '../../src/i18n/locale.ts';
import { createTranslation } from '../../src/i18n/translation.ts';
import { flatTexts, isCounted, keyOf, placeholders, studioTexts, texts } from './languageFiles.ts';

const keys = [...new Set([...texts.en.keys(), ...texts.ar.keys()].map(keyOf))];
const counted = [...new Set([...texts.en.keys(), ...texts.ar.keys()].filter(isCounted).map(keyOf))];
/** A count that an Arabic form says in words or in the noun itself: one, two, none. */
const saidInWords = ['zero', 'one', 'two'];

describe('the two language files', () => {
  test('say the same things', () => {
    const english = new Set([...texts.en.keys()].map(keyOf));
    const arabic = new Set([...texts.ar.keys()].map(keyOf));
    expect(keys.filter((key) => !arabic.has(key) || !english.has(key))).toEqual([]);
  });

  test.each(counted)('%s has every plural form of both languages', (key) => {
    const forms = (locale: 'ar' | 'en') =>
      [...texts[locale].keys()]
        .filter((own) => isCounted(own) && keyOf(own) === key)
        .map((own) => own.split('_').pop());
    expect(forms('en').sort()).toEqual(['one', 'other']);
    expect(forms('ar').sort()).toEqual(['few', 'many', 'one', 'other', 'two', 'zero']);
    expect(texts.en.has(key) || texts.ar.has(key)).toBe(false);
  });

  test('have the same placeholders for the same thing', () => {
    for (const [key, text] of texts.ar) {
      const english = texts.en.get(key) ?? texts.en.get(`${keyOf(key)}_other`) ?? '';
      const inWords = isCounted(key) && saidInWords.includes(key.split('_').pop() ?? '');
      const [own, other] = [placeholders(text), placeholders(english)];
      if (inWords) expect(other, key).toEqual(expect.arrayContaining(own));
      else expect(own, key).toEqual(other);
    }
  });

  test('leave nothing empty, and no markup, straight quote or stray space in what is read', () => {
    for (const locale of locales) {
      for (const [key, text] of texts[locale]) {
        expect(text, key).toMatch(/\S/);
        expect(text, key).not.toMatch(/[<>"]|^\s|\s$| {2}/);
      }
    }
  });

  test('are in their own script', () => {
    for (const [key, text] of texts.ar) {
      const words = text.replace(/\{\{\w+\}\}/g, '');
      if (key !== 'language.other' && /\p{L}/u.test(words)) expect(words, key).toMatch(/\p{Script=Arabic}/u);
    }
    for (const [key, text] of texts.en) {
      if (key !== 'language.other') expect(text, key).not.toMatch(/\p{Script=Arabic}/u);
    }
  });

  test('punctuate Arabic as Arabic', () => {
    for (const [key, text] of texts.ar) expect(text, key).not.toMatch(/\p{Script=Arabic}\s?[,;?]/u);
  });
});

describe('plurals', () => {
  const numbers = [0, 1, 2, 3, 10, 11, 43, 99, 100, 101, 102, 103, 1000];

  test.each(counted)('%s reads at any number, in both languages', (key) => {
    for (const locale of locales) {
      const { t } = createTranslation(locale);
      for (const count of numbers) {
        const text = String(t(key as never, { count, formatted: String(count) }));
        expect(text, `${locale} ${count}`).toMatch(/\p{L}/u);
        expect(text, `${locale} ${count}`).not.toMatch(/\{\{|undefined/);
        expect(text).not.toBe(key);
      }
    }
  });

  test.each([
    [0, 'لا شريك يطابق الاختيار'],
    [1, 'شريك واحد يطابق الاختيار'],
    [2, 'شريكان يطابقان الاختيار'],
    [3, '3 شركاء يطابقون الاختيار'],
    [11, '11 شريكا يطابقون الاختيار'],
    [100, '100 شريك يطابقون الاختيار'],
    [103, '103 شركاء يطابقون الاختيار'],
  ])('%i partners are counted as Arabic counts', (count, text) => {
    expect(createTranslation('ar').t('filters.matches', { count, formatted: String(count) })).toBe(text);
  });
});

/** What is written from left to right and loses its order among Arabic letters: `2025-11-24`, `-180`, `.xlsx`, `https://`, `[2, 4]`, `--lang`. */
const leftToRight = /(?<![A-Za-z\d-]|[A-Z] )(?:\d+(?:[-+]\d+)+|[-+]\d|\.[a-z]{2,}|[a-z]+:\/\/|\[\d|--\s?\w|"\w+":)/;

test.each([
  ['the page', texts.ar],
  ['the element', new Map(flatTexts(elementAr))],
  ['embeds', new Map(flatTexts(embedAr))],
  ['issues', new Map(flatTexts(issuesAr))],
  ['the reader', new Map(flatTexts(readerAr))],
  ['sharing', new Map(flatTexts(shareAr))],
  ['the studio', studioTexts.ar],
  ['tables', new Map(flatTexts(tableAr))],
])('the Arabic of %s sets apart what is written from left to right', (_, own) => {
  for (const broken of ['مثل 2025-11-24،', 'من -180 إلى', 'بصيغة .xlsx بلا', 'مع https://،', 'مثل [2, 4].']) expect(broken).toMatch(leftToRight);
  for (const whole of ['رمز ISO 3166-1', 'بترميز UTF-8', 'أو en-GB.', '24/11/2025']) expect(whole).not.toMatch(leftToRight);
  expect([...own].filter(([, text]) => leftToRight.test(text.replace(/[\u2066\u2068][^\u2069]*\u2069/g, '')))).toEqual([]);
});

describe('the words for issues', () => {
  test('are the same in both languages, with the same placeholders', () => {
    const [english, arabic] = [new Map(flatTexts(issuesEn)), new Map(flatTexts(issuesAr))];
    expect([...arabic.keys()].sort()).toEqual([...english.keys()].sort());
    for (const [key, text] of arabic) expect(placeholders(text), key).toEqual(placeholders(english.get(key) ?? ''));
  });
});

test('what is put into a sentence is not read as a sentence of its own', () => {
  const { t } = createTranslation('en');
  const hostile = '{{count}} $t(page.skip) <b>';
  expect(t('list.notPartner', { name: hostile })).toBe(`No source names ${hostile}.`);
});

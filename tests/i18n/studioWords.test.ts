import { describe, expect, test } from 'vitest';
import issues from '../../src/i18n/issues.ar.json' with { type: 'json' };
import { locales } from '../../src/i18n/locale.ts';
import { studioWords } from '../../src/i18n/studioWords.ts';
import type { StudioKey } from '../../src/i18n/studioWords.ts';
import reader from '../../src/i18n/reader.ar.json' with { type: 'json' };
import table from '../../src/i18n/table.ar.json' with { type: 'json' };
import { sourceFiles } from '../fixtures/sourceFiles.ts';
import { flatTexts, isCounted, keyOf, placeholders, studioTexts as texts } from './languageFiles.ts';

const keys = [...new Set([...texts.en.keys(), ...texts.ar.keys()].map(keyOf))];
const counted = [...new Set([...texts.en.keys(), ...texts.ar.keys()].filter(isCounted).map(keyOf))];
const scripts = sourceFiles(/^src\/(?:studio\/.*|pages\/\w+Studio)\.tsx?$/).map(({ text }) => text);

/** Verbs that speak to one person alone, with or without و or ف before them and an object after them. */
const toOne =
  /(?<!\p{L})[وف]?(?:اكتب|أضف|احذف|استعمل|اختر|صح[ّ]?ح|أبق|(?<!و)ضع|اختصر|بادل|أعط|أعد|ابدأ|ات[ّ]?بع|تحق[ّ]?ق|احفظ|افتح|ألصق|نز[ّ]?ل|حد[ّ]?د|اضغط|هل تقصد)ِ?(?:ه|ها|هما|هم)?(?!\p{L}|\p{M})/u;

test.each([
  ['the studio', texts.ar],
  ['tables', new Map(flatTexts(table))],
  ['the reader', new Map(flatTexts(reader))],
  ['issues', new Map(flatTexts(issues))],
])('the Arabic of %s speaks to all who read it, in the plural', (_, own) => {
  expect(toOne.test('اكتب النص، أو احذفه.')).toBe(true);
  expect([...own].filter(([, text]) => toOne.test(text))).toEqual([]);
});

describe('the studio’s language files', () => {
  test('say the same things', () => {
    for (const locale of locales) {
      const own = new Set([...texts[locale].keys()].map(keyOf));
      expect(keys.filter((key) => !own.has(key))).toEqual([]);
    }
  });

  test('say nothing that is not asked for', () => {
    const literal = new Set(scripts.flatMap((text) => [...text.matchAll(/'([a-z]\w*(?:\.\w+)*)'/gi)].map(([, key]) => key)));
    const computed = scripts.flatMap((text) => [...text.matchAll(/`([a-z]\w*\.[\w.]*)\$\{/gi)].map(([, start = '']) => start));
    const isAsked = (key: string) => literal.has(key) || computed.some((start) => key.startsWith(start));
    expect(keys.filter((key) => !isAsked(key))).toEqual([]);
  });

  test('have the same placeholders', () => {
    for (const [key, text] of texts.ar) {
      const english = texts.en.get(key) ?? texts.en.get(`${keyOf(key)}_other`) ?? '';
      const inWords = /_(?:zero|one|two)$/.test(key);
      if (inWords) expect(placeholders(english), key).toEqual(expect.arrayContaining(placeholders(text)));
      else expect(placeholders(text), key).toEqual(placeholders(english));
    }
  });

  test('are in their own script, without markup, and punctuate Arabic as Arabic', () => {
    for (const [key, text] of texts.en) if (key !== 'language') expect(text, key).not.toMatch(/\p{Script=Arabic}|[<>]/u);
    for (const [key, text] of texts.ar) {
      if (key !== 'language' && /\p{L}/u.test(text.replace(/\{\{\w+\}\}/g, ''))) expect(text, key).toMatch(/\p{Script=Arabic}/u);
      expect(text, key).not.toMatch(/\p{Script=Arabic}\s?[,;?]|[<>]/u);
    }
  });

  test.each(counted)('%s reads at any number, in both languages', (key) => {
    for (const locale of locales) {
      const t = studioWords(locale);
      for (const count of [0, 1, 2, 3, 11, 100, 103]) {
        const text = t(key as StudioKey, { count });
        expect(text, `${locale} ${count}`).toMatch(/\p{L}/u);
        expect(text).not.toBe(key);
      }
    }
  });
});

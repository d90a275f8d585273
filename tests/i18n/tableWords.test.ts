import { describe, expect, test } from 'vitest';
import { locales } from '../../src/i18n/locale.ts';
import ar from '../../src/i18n/table.ar.json' with { type: 'json' };
import en from '../../src/i18n/table.en.json' with { type: 'json' };
import { tableWords } from '../../src/i18n/tableWords.ts';
import type { TableKey } from '../../src/i18n/tableWords.ts';
import { roles } from '../../src/studio/table/Role.ts';
import { flatTexts, isCounted, keyOf, placeholders } from './languageFiles.ts';

const texts = { en: new Map(flatTexts(en)), ar: new Map(flatTexts(ar)) };
const keys = [...new Set([...texts.en.keys(), ...texts.ar.keys()].map(keyOf))];
const counted = [...new Set([...texts.en.keys(), ...texts.ar.keys()].filter(isCounted).map(keyOf))];

describe('the words for tables', () => {
  test('are the same in both languages, with the same placeholders', () => {
    for (const locale of locales) {
      const own = new Set([...texts[locale].keys()].map(keyOf));
      expect(keys.filter((key) => !own.has(key))).toEqual([]);
    }
    for (const [key, text] of texts.ar) {
      const english = placeholders(texts.en.get(key) ?? texts.en.get(`${keyOf(key)}_other`) ?? '');
      if (isCounted(key)) expect(english, key).toEqual(expect.arrayContaining(placeholders(text)));
      else expect(placeholders(text), key).toEqual(english);
    }
  });

  test('name every role', () => {
    expect(Object.keys(en.roles).toSorted()).toEqual([...roles].toSorted());
  });

  test('are in their own script, and punctuate Arabic as Arabic', () => {
    for (const [key, text] of texts.en) expect(text, key).not.toMatch(/\p{Script=Arabic}|[<>"]/u);
    for (const [key, text] of texts.ar) {
      if (/\p{L}/u.test(text.replace(/\{\{\w+\}\}/g, ''))) expect(text, key).toMatch(/\p{Script=Arabic}/u);
      expect(text, key).not.toMatch(/\p{Script=Arabic}\s?[,;?]|[<>"]/u);
    }
  });

  test.each(counted)('%s reads at any number, in both languages', (key) => {
    for (const locale of locales) {
      for (const count of [0, 1, 2, 3, 11, 100, 103]) expect(tableWords(locale)(key as TableKey, { count })).not.toBe(key);
    }
  });
});

import { describe, expect, test } from 'vitest';
import ar from '../../src/i18n/share.ar.json' with { type: 'json' };
import en from '../../src/i18n/share.en.json' with { type: 'json' };
import { locales } from '../../src/i18n/locale.ts';
import { shareWords } from '../../src/i18n/shareWords.ts';
import { sourceFiles } from '../fixtures/sourceFiles.ts';
import { flatTexts, isCounted, keyOf, placeholders } from './languageFiles.ts';

const texts = { ar: new Map(flatTexts(ar)), en: new Map(flatTexts(en)) };
const keys = [...new Set([...texts.en.keys()].map(keyOf))];
const counted = [...new Set([...texts.en.keys()].filter(isCounted).map(keyOf))];

describe('the words of sharing', () => {
  test('are the same in both languages, with the same placeholders', () => {
    expect([...new Set([...texts.ar.keys()].map(keyOf))].sort()).toEqual([...keys].sort());
    for (const [key, text] of texts.ar) {
      if (!isCounted(key)) expect(placeholders(text), key).toEqual(placeholders(texts.en.get(key) ?? ''));
      expect(text, key).not.toMatch(/\p{Script=Arabic}\s?[,;?]|^\s|\s$| {2}/u);
      expect(text.replace(/\{\{\w+\}\}/g, '').replace(/[^\p{L}]/gu, '') === '' || /\p{Script=Arabic}/u.test(text), key).toBe(true);
    }
    for (const [key, text] of texts.en) expect(text, key).not.toMatch(/\p{Script=Arabic}/u);
  });

  test.each(counted)('%s reads at any number', (key) => {
    for (const locale of locales) {
      for (const count of [0, 1, 2, 3, 11, 100, 103]) {
        const said = shareWords(locale)(key as never, { count, formatted: String(count), total: '200' });
        expect(said, `${locale} ${count}`).toMatch(/\p{L}/u);
        expect(said).not.toMatch(/\{\{|undefined/);
      }
    }
  });

  test('are all in use', () => {
    const code = sourceFiles(/^src\/(?:share|pages)\/.*\.tsx?$/).map(({ text }) => text).join('\n');
    const computed = /^(?:columns|cite\.(?:sentence-|bibtex|csl)|embed\.(?:en|ar)$)/;
    expect(keys.filter((key) => !computed.test(key) && !code.includes(`'${key}'`))).toEqual([]);
  });
});

import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countries } from '../../src/dataset/countryCodes.ts';
import { countryNames } from '../../src/studio/gazetteer/countryNames.ts';
import { findCountry } from '../../src/studio/gazetteer/findCountry.ts';
import { arabicForms, englishForms, frenchForms } from '../../src/studio/gazetteer/inflections.ts';

const data = (file: string): URL => new URL(`../../data/${file}`, import.meta.url);

describe('the gazetteer', () => {
  test('names every country, in three languages', () => {
    expect([...countryNames.keys()]).toEqual([...countries.keys()]);
    const nameless = [...countryNames.values()].filter(
      ({ names }) => names.ar.length === 0 || names.en.length === 0 || names.fr.length === 0,
    );
    expect(nameless.map(({ code }) => code)).toEqual([]);
  });

  test('knows what CLDR calls every country, and its codes', () => {
    const lost: string[] = [];
    for (const [code, { alpha2, numeric }] of countries) {
      const cldr = ['ar', 'ar-MA', 'en', 'fr'].map((language) =>
        new Intl.DisplayNames([language], { type: 'region' }).of(alpha2),
      );
      for (const name of [...cldr, alpha2, code, numeric]) {
        if (name !== undefined && findCountry(name).exact !== code) lost.push(`${code} ${name}`);
      }
    }
    expect(lost).toEqual([]);
  });

  test.each([
    ['بولونيا', 'POL'],
    ['الشيلي', 'CHL'],
    ['الدانمارك', 'DNK'],
    ['روسيا الاتحادية', 'RUS'],
    ['بوركينافاسو', 'BFA'],
    ['كوت ديفوار', 'CIV'],
    ['اندونيسيا', 'IDN'],
    ['سوريه', 'SYR'],
    ['النّيجر', 'NER'],
    ['نيجيريا', 'NGA'],
    ['جنوب السودان', 'SSD'],
    ['غينيا-بيساو', 'GNB'],
    ['الجمهورية التركية', 'TUR'],
    ['جمهورية كوريا', 'KOR'],
    ['Republic of Poland', 'POL'],
    ['THE GAMBIA', 'GMB'],
    ['Cote dIvoire'.replace('dI', "d'I"), 'CIV'],
    ['République du Bénin', 'BEN'],
    ["L'Éthiopie", 'ETH'],
    ['Turkey', 'TUR'],
    ['Georgia', 'GEO'],
    ['U.S.', 'USA'],
    ['kos', undefined],
  ])('%s is %s', (name, code) => {
    expect(findCountry(name).exact).toBe(code);
  });

  test.each([
    ['Congo', ['COD', 'COG']],
    ['كوريا', ['KOR', 'PRK']],
    ['Scotland', ['GBR']],
    ['Norwegian', ['NOR']],
    ['Polnd', ['POL']],
    ['النرويجية', ['NOR']],
    ['nowhere at all', []],
    ['', []],
  ])('%s is not decided: %j', (name, candidates) => {
    expect(findCountry(name)).toEqual({ candidates });
  });

  test('no name is two countries', () => {
    const lost = [...countryNames.values()].flatMap(({ code, names }) =>
      [...names.ar, ...names.en, ...names.fr].filter((name) => {
        const { exact } = findCountry(name);
        return exact !== undefined && exact !== code;
      }),
    );
    expect(lost).toEqual([]);
  });

  test('inflects nationality words', () => {
    expect(arabicForms('نرويجي')).toEqual(expect.arrayContaining(['نرويجية', 'نرويجيين', 'نرويجيات']));
    expect(englishForms('Norwegian')).toEqual(['Norwegian', 'Norwegians']);
    expect(englishForms('Swiss')).toEqual(['Swiss']);
    expect(frenchForms('norvégien')).toEqual(['norvégien', 'norvégienne', 'norvégiens', 'norvégiennes']);
    expect(frenchForms('turc')).toContain('turques');
    expect(frenchForms('français')).toEqual(['français', 'française', 'françaises']);
  });

  test('never throws', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (name) => {
      const { exact, candidates } = findCountry(name);
      expect(exact === undefined || candidates.length === 0).toBe(true);
    }), { numRuns: 30 });
  });

  test('takes at most 120 KB of the studio, with the organisations', () => {
    const files = ['gazetteer.json', 'organisations.json', 'news-agencies.json', 'reader-words.json', 'reader-weights.json'].map((file) => brotliCompressSync(readFileSync(data(file))).length);
    expect(files.reduce((sum, size) => sum + size)).toBeLessThan(120_000);
  });
});

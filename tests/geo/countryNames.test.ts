import { describe, expect, test } from 'vitest';
import { countries } from '../../src/dataset/countryCodes.ts';
import { countryName, countrySearchNames } from '../../src/geo/countryNames.ts';
import { matches, searchEntry } from '../../src/views/search.ts';

describe('names of countries', () => {
  test.each([...countries.keys()])('%s has a name in Arabic and one in English', (code) => {
    const alpha2 = countries.get(code)?.alpha2;
    const [arabic, english] = [countryName('ar', code), countryName('en', code)];
    expect(arabic).toMatch(/\p{Script=Arabic}/u);
    expect(english).toMatch(/\p{Script=Latin}/u);
    expect([code, alpha2]).not.toContain(english);
    const entry = searchEntry(countrySearchNames(code));
    for (const name of [arabic, english, code, alpha2 ?? '']) expect(matches(entry, name), name).toBe(true);
  });

  test('are all different within a language', () => {
    for (const locale of ['ar', 'en'] as const) {
      const names = [...countries.keys()].map((code) => countryName(locale, code));
      expect(new Set(names).size).toBe(names.length);
    }
  });

  test('an unknown code is refused', () => {
    expect(() => countryName('en', 'ZZZ')).toThrow('ZZZ');
  });
});

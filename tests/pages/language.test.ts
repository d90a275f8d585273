import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chooseLanguage } from '../../src/pages/chooseLanguage.ts';
import { inLanguage, languageLink, languageOf, languageOfPath, pathInLanguage, preferredLanguage, rememberLanguage } from '../../src/pages/pageLanguage.ts';

/** As much of a window as the choice of a language leans on. */
function fakeWindow(languages: readonly string[], storage?: Pick<Storage, 'getItem' | 'setItem'>) {
  const went: string[] = [];
  const page = {
    navigator: { languages },
    location: { search: '?region=asia', hash: '#POL', replace: (address: string) => went.push(address) },
    get localStorage() {
      if (!storage) throw new DOMException('denied', 'SecurityError');
      return storage;
    },
  };
  return { page: page as unknown as Window, went };
}

function memory(): Pick<Storage, 'getItem' | 'setItem'> {
  const values = new Map<string, string>();
  return { getItem: (key) => values.get(key) ?? null, setItem: (key, value) => void values.set(key, value) };
}

describe('the language that a reader gets', () => {
  test.each([
    [['ar'], 'ar'],
    [['ar-MA', 'fr'], 'ar'],
    [['AR-eg'], 'ar'],
    [['en-US'], 'en'],
    [['fr-FR', 'ar', 'en'], 'ar'],
    [['fr', 'en', 'ar'], 'en'],
    [['fr', 'de'], 'en'],
    [['arn', 'enm'], 'en'],
    [[], 'en'],
    [['', '-', '*'], 'en'],
  ])('%j leads to %s', (languages, locale) => {
    expect(preferredLanguage(languages)).toBe(locale);
  });

  test('comes of any list, without a throw', () => {
    fc.assert(
      fc.property(fc.array(fc.string()), (languages) => {
        expect(['ar', 'en']).toContain(preferredLanguage(languages));
      }),
    );
  });

  test('is the one chosen before, whatever the browser asks for', () => {
    const { page, went } = fakeWindow(['en'], memory());
    rememberLanguage(page, 'ar');
    chooseLanguage(page);
    expect(went).toEqual(['./ar/?region=asia#POL']);
  });

  test('is the one that the browser asks for where nothing may be remembered', () => {
    const { page, went } = fakeWindow(['ar-MA']);
    expect(() => rememberLanguage(page, 'en')).not.toThrow();
    chooseLanguage(page);
    expect(went).toEqual(['./ar/?region=asia#POL']);
  });

  test('is not taken from a store that holds something else', () => {
    const storage = { getItem: () => '../../evil', setItem: () => undefined };
    const { page, went } = fakeWindow(['en'], storage);
    chooseLanguage(page);
    expect(went).toEqual(['./en/?region=asia#POL']);
  });
});

describe('the language in an address', () => {
  test.each([
    ['/ar/', 'ar'],
    ['/en/index.html', 'en'],
    ['/press/atlas/en/', 'en'],
    ['/en/ar/', 'ar'],
    ['/', undefined],
    ['/fr/', undefined],
    ['/ar/other/', undefined],
  ])('%s: %s', (path, locale) => {
    expect(languageOfPath(path)).toBe(locale);
  });

  test('is changed in place, in whatever folder the site stands', () => {
    expect(pathInLanguage('/ar/', 'en')).toBe('/en/');
    expect(pathInLanguage('/en/atlas/ar/index.html', 'en')).toBe('/en/atlas/en/index.html');
  });
});

describe('the language of a page that is one file', () => {
  const at = (address: string) => new URL(address) as unknown as Location;

  test.each([
    ['file:///media/stick/atlas.html', undefined],
    ['file:///media/stick/atlas.html?lang=en', 'en'],
    ['file:///media/stick/atlas.html?region=africa&lang=ar', 'ar'],
    ['file:///media/stick/atlas.html?lang=fr', undefined],
    ['file:///home/en/index.html?lang=ar', 'ar'],
    ['https://example.org/atlas.html?lang=ar', 'ar'],
    ['https://example.org/en/?lang=ar', 'en'],
  ])('%s: %s', (address, locale) => {
    expect(languageOf(at(address))).toBe(locale);
  });

  test('is changed in the query, and what else the address says stays', () => {
    expect(inLanguage(at('file:///stick/atlas.html?region=africa,asia&lang=ar&zoom=2/0/0#x'), 'en')).toBe(
      '/stick/atlas.html?lang=en&region=africa,asia&zoom=2/0/0#x',
    );
    expect(inLanguage(at('https://example.org/atlas/ar/?region=asia'), 'en')).toBe('/atlas/en/?region=asia');
  });

  test('is linked to where the page stands', () => {
    expect(languageLink(at('file:///stick/atlas.html'), 'en')).toBe('?lang=en');
    expect(languageLink(at('https://example.org/atlas/ar/'), 'en')).toBe('../en/');
  });
});

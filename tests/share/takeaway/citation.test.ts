import { beforeAll, describe, expect, test } from 'vitest';
import type { Locale } from '../../../src/i18n/locale.ts';
import { bibtex } from '../../../src/share/citation/bibtex.ts';
import { citationSentence } from '../../../src/share/citation/citationSentence.ts';
import { cslJson } from '../../../src/share/citation/cslJson.ts';
import { filterSentence } from '../../../src/share/filterWords.ts';
import { shareAddress, siteOf } from '../../../src/share/shareAddress.ts';
import { initialState } from '../../../src/state/AtlasState.ts';
import { noFilter } from '../../../src/views/Filter.ts';
import { atlasOf, firstAtlas, sketched } from '../../fixtures/atlas.ts';
import type { TestAtlas } from '../../fixtures/atlas.ts';
import { filterBy } from '../../fixtures/filters.ts';
import { hostileDataset } from '../../fixtures/hostileDataset.ts';
import { takeawayOf } from '../../fixtures/takeaway.ts';

let first: TestAtlas;
beforeAll(async () => {
  first = sketched(await firstAtlas());
});
const plain = (text: string) => text.replace(/[\u202f\u00a0\u2009]/g, ' ').replace(/ ?– ?/g, '–');

describe('a citation', () => {
  test('as a sentence names title, event, filter, borders and address, in either language', () => {
    const filter = filterBy('regions', 'africa');
    expect(plain(citationSentence(takeawayOf(first.data, 'en', filter)))).toBe(
      "Morocco's bilateral meetings at the INTERPOL General Assembly, Marrakech 2025. Interactive map, Marrakech, Morocco, 24–27 November 2025. Partner Atlas, dataset interpol-ga-2025 (format 1). Shown: Region: Africa. Borders: United Nations. https://example.org/atlas/en/?region=africa",
    );
    const arabic = citationSentence(takeawayOf(first.data, 'ar', filter));
    for (const said of ['نونبر 2025', 'المعروض: المنطقة: إفريقيا', 'الحدود: الأمم المتحدة', 'https://example.org/atlas/ar/?region=africa']) {
      expect(arabic).toContain(said);
    }
  });

  test('says the codes of several sources in the order of its language, with no mark that a reader cannot see', () => {
    const said = (locale: Locale) => filterSentence(takeawayOf(first.data, locale, { ...noFilter, sources: ['s1', 's3'] }));
    expect(said('en')).toBe('Shown: Source: S1, S3');
    // A letter parts them: what stands between two Latin words is else taken for Latin, and runs with both from left to right.
    expect(said('ar')).toBe('المعروض: المصدر: S1 وS3');
    expect(said('ar')).not.toMatch(/\p{Bidi_Control}/u);
  });

  test('as CSL-JSON is a list of one item, with the days of the event and no invented day', () => {
    const [item] = JSON.parse(cslJson(takeawayOf(first.data, 'en'))) as Record<string, unknown>[];
    expect(item).toMatchObject({
      id: 'interpol-ga-2025',
      type: 'map',
      'event-date': { 'date-parts': [[2025, 11, 24], [2025, 11, 27]] },
      'event-place': 'Marrakech, Morocco',
      issued: { 'date-parts': [[2025]] },
      URL: 'https://example.org/atlas/en/',
      language: 'en',
    });
    expect(item).not.toHaveProperty('accessed');
  });

  test('as BibTeX is one entry whose braces match, whatever the title', async () => {
    expect(bibtex(takeawayOf(first.data, 'en'))).toMatch(/^@misc\{interpol-ga-2025,\n {2}title = \{\{Morocco's/);
    const { data } = sketched(await atlasOf(hostileDataset('50% & {a}_b} $x^2 #1 \\input ~')));
    const entry = bibtex(takeawayOf(data, 'en')).replace(/\\[\\&%$#_{}]|\\text\w+\{\}/g, '');
    let depth = 0;
    for (const [index, letter] of [...entry].entries()) {
      depth += letter === '{' ? 1 : letter === '}' ? -1 : 0;
      expect(depth, entry.slice(0, index + 1)).toBeGreaterThanOrEqual(0);
    }
    expect(depth).toBe(0);
    expect(entry).not.toMatch(/[&%$#^]/);
  });
});

describe('the address that is shared', () => {
  test.each([
    ['https://example.org/maps/atlas/ar/?q=x#POL', 'https://example.org/maps/atlas/'],
    ['https://example.org/en/', 'https://example.org/'],
    ['https://example.org/maps/en/index.html', 'https://example.org/maps/'],
    ['file:///media/stick/atlas.html?q=x', undefined],
  ])('of %s stands on the site %s', (page, site) => {
    expect(siteOf(page)).toBe(site);
  });

  test('carries the state, in the language that is asked for, and nothing of others', () => {
    const state = { ...initialState, filter: filterBy('regions', 'africa'), selected: 'ETH' };
    expect(shareAddress('https://example.org/a/en/?utm_source=mail&region=asia#x', 'ar', state)).toBe(
      'https://example.org/a/ar/?region=africa&select=ETH',
    );
  });

  test.each(['file:///stick/atlas.html', 'https://example.org/files/atlas.html', 'https://example.org/atlas/'])('of %s, a page that is one file, names the language beside the state', (page) => {
    const state = { ...initialState, filter: filterBy('regions', 'africa'), selected: 'ETH' };
    expect(shareAddress(`${page}?lang=en&q=x`, 'ar', state)).toBe(`${page}?lang=ar&region=africa&select=ETH`);
    expect(shareAddress(page, 'en', initialState)).toBe(`${page}?lang=en`);
  });
});

import { expect, test } from 'vitest';
import { publishedSite } from '../../src/studio/publish/publishedSite.ts';

test.each([
  ['https://example.org/atlas/', 'https://example.org/atlas/', undefined],
  ['https://example.org/atlas', 'https://example.org/atlas/', undefined],
  [' example.org/atlas ', 'https://example.org/atlas/', undefined],
  ['http://127.0.0.1:8080', 'http://127.0.0.1:8080/', undefined],
  ['https://example.org/atlas/index.html', 'https://example.org/atlas/', undefined],
  ['https://example.org/atlas/en/', 'https://example.org/atlas/', 'en'],
  ['https://example.org/atlas/ar', 'https://example.org/atlas/', 'ar'],
  ['https://example.org/atlas/ar/index.html#POL', 'https://example.org/atlas/', 'ar'],
  ['https://example.org/atlas/ar/embed/', 'https://example.org/atlas/', 'ar'],
  // A site may stand in a folder of the same name.
  ['https://example.org/en/atlas/', 'https://example.org/en/atlas/', undefined],
  ['https://example.org/embed/', 'https://example.org/embed/', undefined],
])('the site of %j', (address, site, locale) => {
  expect(publishedSite(address)).toEqual({ site, search: '', ...(locale && { locale }) });
});

test('what the page shows is kept', () => {
  expect(publishedSite('https://example.org/atlas/en/?region=africa')).toEqual({ site: 'https://example.org/atlas/', locale: 'en', search: '?region=africa' });
});

test.each(['', 'atlas', 'https://', 'https:', 'ftp://example.org/', 'me@example.org', 'https://example.org/atlas.html', 'https://example.org/a b"c.htm'])('%j is no site', (address) => {
  expect(publishedSite(address)).toBeUndefined();
});

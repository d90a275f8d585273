import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { locales } from '../../src/i18n/locale.ts';
import { headTags } from '../../src/pages/identity/headTags.ts';
import { oembed } from '../../src/pages/identity/oembed.ts';
import { rasterise, textMeasure } from '../../src/pages/identity/rasterise.ts';
import { sharedPicture } from '../../src/pages/identity/sharedPicture.ts';
import { siteAddress } from '../../src/pages/identity/siteAddress.ts';
import { iconSizes, siteManifest } from '../../src/pages/identity/siteManifest.ts';
import { firstAtlas } from '../fixtures/atlas.ts';
import { xmlOf } from '../fixtures/page.ts';

const site = 'https://example.org/atlas/';

describe.each(locales)('a link that is shared (%s)', (locale) => {
  test('brings a picture with title, figures and map, 1200 × 630, with its text in it', async () => {
    const { data, geometry } = await firstAtlas();
    const measure = await textMeasure();
    const svg = sharedPicture(locale, data, geometry, measure);
    const page = xmlOf(svg);
    const texts = [...page.querySelectorAll('text')].map(({ textContent }) => textContent.replace(/[\u2067\u2069]/g, '').replaceAll('\u00A0', ' '));
    expect(texts.join(' ')).toContain(data.dataset.title[locale]);
    expect(texts.join(' ')).toMatch(/43.*48.*5.*2/);
    expect(svg).not.toMatch(/var\(|<style|href=/);
    for (const text of page.querySelectorAll('text')) {
      const width = measure(text.textContent, { size: Number(text.getAttribute('font-size')), weight: Number(text.getAttribute('font-weight')) as 400 });
      expect(width).toBeLessThan(1104);
    }
    const png = Buffer.from(await rasterise(svg, 1200));
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
  });

  test('is a frame, a title and a picture for a system that expands it', async () => {
    const { dataset } = (await firstAtlas()).data;
    const answer = oembed(site, locale, dataset, '?region=africa');
    expect(answer).toMatchObject({ version: '1.0', type: 'rich', title: dataset.title[locale], thumbnail_url: `${site}${locale}/share.png` });
    const { document } = new JSDOM(String(answer['html'])).window;
    expect(document.querySelector('iframe')?.src).toBe(`${site}${locale}/embed/?region=africa`);
    expect(document.querySelector('iframe')?.title).toBe(dataset.title[locale]);
    expect(document.querySelector('iframe')?.height).toBe(String(answer['height']));
  });

  test('says where it is only where that is known', async () => {
    const { dataset } = (await firstAtlas()).data;
    const addresses = (tags: ReturnType<typeof headTags>) => tags.flatMap(({ attrs = {} }) => [attrs['href'], attrs['content']]).filter((value) => String(value).startsWith('https:'));
    expect(addresses(headTags(locale, dataset))).toEqual([]);
    expect(addresses(headTags(locale, dataset, site))).toContain(`${site}${locale}/oembed.json`);
    expect(addresses(headTags(locale, dataset, site))).toContain(`${site}${locale}/share.png`);
  });
});

test('Arabic is shaped: letters that join are narrower than letters that stand alone', async () => {
  const measure = await textMeasure();
  const type = { size: 40 };
  expect(measure('بببب', type)).toBeLessThan(4 * measure('ب', type) * 0.8);
  // And digits stand in the same font beside it.
  expect(measure('مراكش 2025', type)).toBeGreaterThan(measure('مراكش', type) + measure('2025', type));
});

test('the manifest names the site in both languages, and its icons are there', async () => {
  const manifest = JSON.parse(siteManifest((await firstAtlas()).data.dataset)) as { name: string; start_url: string; icons: { src: string }[] };
  expect(manifest.name).toBe('أطلس الشركاء · Partner Atlas');
  expect(manifest.start_url).toBe('./');
  expect(manifest.icons.map(({ src }) => src)).toEqual(['favicon.svg', ...iconSizes.map((size) => `icons/${size}.png`), 'icons/512-maskable.png']);
});

describe('the address of a site', () => {
  test.each([
    ['', undefined],
    ['https://example.org', 'https://example.org/'],
    [' https://example.org/maps/atlas ', 'https://example.org/maps/atlas/'],
    ['http://intranet/atlas/?x#y', 'http://intranet/atlas/'],
  ])('%j: %s', (asked, found) => expect(siteAddress(asked)).toBe(found));

  test.each(['example.org', 'ftp://example.org', 'javascript:alert(1)', '//x'])('%j is refused, with what to write instead, in both languages', (asked) => {
    expect(() => siteAddress(asked)).toThrow(/https:\/\/example\.org\/atlas\/[\s\S]*اكتبوه/);
  });
});

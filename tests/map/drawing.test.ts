import { beforeAll, describe, expect, test } from 'vitest';
import { locales } from '../../src/i18n/locale.ts';
import { createTranslation } from '../../src/i18n/translation.ts';
import { drawMap } from '../../src/map/drawMap.ts';
import { mapText } from '../../src/map/MapText.ts';
import { renderMarkup } from '../../src/map/renderMarkup.ts';
import { createAtlasView } from '../../src/views/atlasView.ts';
import { noFilter } from '../../src/views/Filter.ts';
import type { Filter } from '../../src/views/Filter.ts';
import type { Locale } from '../../src/i18n/locale.ts';
import { atlasOf, firstAtlas, sketched } from '../fixtures/atlas.ts';
import type { TestAtlas } from '../fixtures/atlas.ts';
import { filterBy } from '../fixtures/filters.ts';
import { xmlOf } from '../fixtures/page.ts';
import { hostileDataset, hostileTexts } from '../fixtures/hostileDataset.ts';

let first: TestAtlas;
beforeAll(async () => {
  first = await firstAtlas();
});

function markup({ data, geometry }: TestAtlas, locale: Locale, filter: Filter = noFilter): string {
  const view = createAtlasView(data)(filter);
  const text = mapText(createTranslation(locale).t, locale, data, view);
  return renderMarkup(drawMap({ geometry, data, view, text }));
}

function drawn(atlas: TestAtlas, locale: Locale = 'en', filter: Filter = noFilter): Element {
  const text = markup(atlas, locale, filter).replace('<svg ', '<svg xmlns="http://www.w3.org/2000/svg" ');
  return xmlOf(text).documentElement;
}

const country = (svg: Element, code: string) => svg.querySelector(`[data-country="${code}"]`);

describe('the map', () => {
  test.each(locales)('is well-formed and the same each time (%s)', (locale) => {
    expect(drawn(first, locale).localName).toBe('svg');
    expect(markup(first, locale)).toBe(markup(first, locale));
  });

  test('has one link for each country that has a shape, and for each partner', () => {
    const svg = drawn(first);
    const codes = [...svg.querySelectorAll('[data-country]')].map((link) => link.getAttribute('data-country') ?? '');
    const expected = [...first.geometry.shapes].flatMap(([code, { path }]) => (path === '' ? [] : [code]));
    expect(codes.toSorted()).toEqual(expected.toSorted());
    const links = [...svg.querySelectorAll('[data-country]')].map((link) => link.getAttribute('href'));
    expect(links).toEqual(codes.map((code) => `#${code}`));
    const seats = [...svg.querySelectorAll('[data-seat]')].map((link) => link.getAttribute('data-seat'));
    expect(seats).toEqual(['aimc', 'nauss', 'unpol', 'wef', 'interpol']);
  });

  test('says of each country whether it is host, partner or neither', () => {
    const svg = drawn(first);
    const { dataset } = first.data;
    for (const link of svg.querySelectorAll('[data-country]')) {
      const code = link.getAttribute('data-country') ?? '';
      const own = dataset.engagements.filter(({ partner }) => partner === code).map(({ outcome }) => outcome);
      const strongest = dataset.outcomes.findLast(({ id }) => own.includes(id))?.id;
      expect(link.getAttribute('data-status'), code).toBe(code === 'MAR' ? 'host' : (strongest ?? 'none'));
      expect(link.hasAttribute('data-muted')).toBe(false);
    }
  });

  test('mutes what a filter leaves out, and takes it from screen readers', () => {
    const svg = drawn(first, 'en', filterBy('regions', 'europe'));
    expect(country(svg, 'POL')?.hasAttribute('data-muted')).toBe(false);
    expect(country(svg, 'POL')?.getAttribute('aria-label')).toContain('Poland');
    expect(country(svg, 'BRA')?.hasAttribute('data-muted')).toBe(true);
    expect(country(svg, 'BRA')?.getAttribute('aria-hidden')).toBe('true');
  });

  test('is one tab stop', () => {
    const stops = drawn(first).querySelectorAll('[tabindex="0"]');
    expect([...stops].map((stop) => stop.getAttribute('data-country'))).toEqual(['MAR']);
    expect(drawn(first).querySelectorAll('a:not([tabindex])')).toHaveLength(0);
  });

  test('shows Bahrain: a dot to see, a target to hit, over its neighbours', () => {
    const svg = drawn(first);
    const bahrain = country(svg, 'BHR');
    expect(bahrain?.querySelector('.dot')).not.toBeNull();
    expect(svg.querySelector('a[href="#BHR"] > .reach')).not.toBeNull();
    expect(Number(bahrain?.getAttribute('data-dot'))).toBeGreaterThanOrEqual(1280);
    expect(country(svg, 'BRA')?.querySelector('.dot, .reach')).toBeNull();
    const order = [...svg.querySelectorAll('[data-country]')].map((link) => link.getAttribute('data-country'));
    expect(order.indexOf('BHR')).toBeGreaterThan(order.indexOf('SAU'));
    expect(order.indexOf('BHR')).toBeGreaterThan(order.indexOf('BRA'));
  });

  test('draws partners after all others, so that nothing covers them', () => {
    const links = [...drawn(first).querySelectorAll('[data-country]')];
    const statuses = links.map((link) => link.getAttribute('data-status'));
    expect(statuses.lastIndexOf('none')).toBeLessThan(statuses.findIndex((status) => status !== 'none'));
  });

  test('marks a partner that the atlas has no shape for', async () => {
    const authored = hostileDataset('x');
    Object.assign(authored.partners[0] ?? {}, { id: 'tuvalu', country: 'TUV' });
    Object.assign(authored.engagements[0] ?? {}, { partner: 'tuvalu' });
    const tuvalu = country(drawn(await atlasOf(authored)), 'TUV');
    expect(tuvalu?.querySelector('.land')?.getAttribute('d')).toBe(''); // until its islands come with the detail
    expect(tuvalu?.querySelectorAll('.dot')).toHaveLength(1);
    expect(Number(tuvalu?.getAttribute('data-dot'))).toBe(4000);
  });

  test.each(['TUV', 'GIB', 'GUF', 'ATA'])('marks a host that the atlas has no shape for: %s is the tab stop', async (code) => {
    const authored = hostileDataset('x');
    const svg = drawn(sketched(await atlasOf({ ...authored, host: { ...authored.host, country: code } })));
    const host = country(svg, code);
    expect(host?.getAttribute('data-status')).toBe('host');
    expect(host?.querySelectorAll('.dot')).toHaveLength(1);
    expect(host?.getAttribute('aria-label')).toBeTruthy();
    expect([...svg.querySelectorAll('[tabindex="0"]')]).toEqual([host]);
  });

  test('names every place that can be reached, in the language of the page', () => {
    for (const locale of locales) {
      const links = [...drawn(sketched(first), locale).querySelectorAll('a[aria-label]')];
      const labels = new Map(links.map((link) => [link.getAttribute('href'), link.getAttribute('aria-label') ?? '']));
      for (const { id } of first.data.dataset.partners) {
        expect(labels.get(`#${id}`)).toContain(first.data.names[locale][id]);
        expect(labels.get(`#${id}`)).not.toMatch(/\{\{|undefined/);
      }
    }
  });

  test.each(hostileTexts)('shows %s as text', async (hostile) => {
    const atlas = sketched(await atlasOf(hostileDataset(hostile)));
    for (const locale of locales) {
      const svg = drawn(atlas, locale);
      expect(country(svg, 'POL')?.getAttribute('aria-label')).toContain(hostile);
      expect(svg.querySelector('img, script, style, foreignObject')).toBeNull();
      const attributes = [...svg.querySelectorAll('*')].flatMap((element) => element.getAttributeNames());
      expect(attributes.filter((name) => /^on|^style$/.test(name))).toEqual([]);
    }
  });
});

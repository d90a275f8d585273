import { beforeAll, describe, expect, test } from 'vitest';
import { worldviewIds } from '../../src/geo/worldviews.ts';
import { locales } from '../../src/i18n/locale.ts';
import { idsInOrder } from '../../src/views/AtlasData.ts';
import type { AtlasData } from '../../src/views/AtlasData.ts';
import { createAtlasView } from '../../src/views/atlasView.ts';
import { noFilter } from '../../src/views/Filter.ts';
import { countDrawnNotNamed, countriesNotNamed, listGroups } from '../../src/views/listGroups.ts';
import { smallDataset } from '../dataset/smallDataset.ts';
import { atlasOf, firstAtlas, worldGeometries } from '../fixtures/atlas.ts';

let data: AtlasData;
beforeAll(async () => {
  ({ data } = await firstAtlas());
});

describe('the list', () => {
  test.each(locales)('goes by the regions of the dataset, organisations last (%s)', (locale) => {
    const groups = listGroups(data, createAtlasView(data)(noFilter), locale);
    expect(groups.map(({ id }) => (typeof id === 'string' ? id : id.region))).toEqual([
      'europe',
      'africa',
      'latin-america',
      'asia',
      'organisations',
    ]);
    for (const { partners } of groups) {
      const places = partners.map((id) => idsInOrder(data, locale).indexOf(id));
      expect(places).toEqual(places.toSorted((a, b) => a - b));
    }
  });

  test('an Arabic index passes over the article: البحرين stands under ب', () => {
    const order = idsInOrder(data, 'ar');
    const place = (id: string) => order.indexOf(id);
    expect(data.names.ar.BHR).toBe('البحرين');
    expect(place('BGD')).toBeGreaterThan(place('BHR')); // بنغلاديش after بحرين
    expect(place('BHR')).toBeLessThan(place('TUR')); // and before تركيا
    expect(place('DNK')).toBeLessThan(place('SWE')); // الدانمارك under د, السويد under س
    expect(place('SWE')).toBeLessThan(place('CHN')); // الصين under ص
  });

  test('an English index is alphabetical', () => {
    const names = idsInOrder(data, 'en').map((id) => data.names.en[id] ?? '');
    expect(names).toEqual(names.toSorted(new Intl.Collator('en').compare));
  });

  test.each(locales)('what is not named is every other country, once, without the host (%s)', (locale) => {
    const rest = countriesNotNamed(data, locale, 'un');
    expect(rest).toHaveLength(250 - 48 - 1);
    expect(new Set(rest).size).toBe(rest.length);
    expect(rest).not.toContain('MAR');
    expect(rest).not.toContain('POL');
  });

  test.each(worldviewIds)('the legend counts those of them that the map draws (%s)', async (worldview) => {
    const { shapes } = (await worldGeometries())[worldview];
    const isDrawn = (id: string) => shapes.get(id)?.path !== '';
    const rest = countriesNotNamed(data, 'en', worldview);
    expect(countDrawnNotNamed(data, worldview)).toBe(rest.filter(isDrawn).length);
    // Gibraltar and thirteen more have no shape of their own, and Antarctica is not on this map.
    expect(rest.filter((id) => !isDrawn(id))).toHaveLength(15);
  });

  test('a territory without a shape is no longer not named once it is a partner', async () => {
    const dataset = smallDataset();
    const partners = dataset.partners.map((partner) => (partner.id === 'poland' ? { ...partner, country: 'GIB' } : partner));
    const { data: named } = await atlasOf({ ...dataset, partners });
    const { data: small } = await atlasOf(dataset);
    expect(countDrawnNotNamed(named, 'un')).toBe(countDrawnNotNamed(small, 'un') + 1); // Poland
    expect(countriesNotNamed(named, 'en', 'un')).not.toContain('GIB');
  });
});

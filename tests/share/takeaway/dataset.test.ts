import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { parseDataset } from '../../../src/dataset/parseDataset.ts';
import type { Filter } from '../../../src/views/Filter.ts';
import { noFilter } from '../../../src/views/Filter.ts';
import { engagementsLeft } from '../../../src/views/engagementsLeft.ts';
import { filteredDataset, writeDataset } from '../../../src/share/filteredDataset.ts';
import { fileName } from '../../../src/share/fileName.ts';
import { atlasOf, firstAtlas, sketched } from '../../fixtures/atlas.ts';
import type { TestAtlas } from '../../fixtures/atlas.ts';
import { anyFilter, filterBy } from '../../fixtures/filters.ts';
import { smallDataset } from '../../dataset/smallDataset.ts';
import { takeawayOf } from '../../fixtures/takeaway.ts';

let first: TestAtlas;
beforeAll(async () => {
  first = sketched(await firstAtlas());
});

function taken({ data }: TestAtlas, filter: Filter) {
  return filteredDataset({ ar: takeawayOf(data, 'ar', filter), en: takeawayOf(data, 'en', filter) });
}

function parsed(text: string) {
  const result = parseDataset(JSON.parse(text));
  if (!result.ok) throw new Error(JSON.stringify(result.issues.slice(0, 3)));
  return result.dataset;
}

describe('the dataset that is taken away', () => {
  test('is the whole where nothing is filtered', () => {
    expect(parsed(writeDataset(taken(first, noFilter)!))).toEqual(first.data.dataset);
  });

  test('is sound where numbers are counted', async () => {
    const authored: unknown = JSON.parse(readFileSync(new URL('../../../data/interpol-assemblies.json', import.meta.url), 'utf8'));
    const atlas = sketched(await atlasOf(authored));
    expect(parsed(writeDataset(taken(atlas, noFilter)!))).toEqual(atlas.data.dataset);
    const { regions } = atlas.data.dataset;
    const some = taken(atlas, filterBy('regions', regions[0]!.id))!;
    expect(parsed(writeDataset(some)).measure).toEqual(atlas.data.dataset.measure);
  });

  test('is sound, and has what the filter leaves and nothing else, whatever the filter', () => {
    fc.assert(
      fc.property(anyFilter(first.data.dataset), (filter) => {
        const dataset = taken(first, filter);
        const left = engagementsLeft(first.data, filter);
        if (left.length === 0) {
          expect(dataset).toBeUndefined();
          return;
        }
        const again = parsed(writeDataset(dataset!));
        expect(again.engagements).toEqual(left);
        expect(again.partners.map(({ id }) => id).toSorted()).toEqual([...new Set(left.map(({ partner }) => partner))].toSorted());
      }),
    );
  });

  test('says in both languages what was left out, and does not go by the name of the whole', () => {
    const dataset = taken(first, filterBy('regions', 'africa'))!;
    expect(dataset.id).toBe('interpol-ga-2025_africa');
    expect(dataset.summary.en).toMatch(/^Shown: Region: Africa\. /);
    expect(dataset.summary.ar).toMatch(/^المعروض: المنطقة: إفريقيا\. /);
    expect(dataset.reported).toEqual(first.data.dataset.reported);
    expect(dataset.outcomes).toEqual(first.data.dataset.outcomes);
    expect(dataset.regions.map(({ id }) => id)).toEqual(['africa']);
  });

  test('has a name of its own, however long that of the whole and what was searched for', () => {
    const { data } = first;
    const long = (length: number): TestAtlas => ({ ...first, data: { ...data, dataset: { ...data.dataset, id: 'a'.repeat(length) } } });
    const idOf = (length: number, filter: Filter) => taken(long(length), filter)?.id ?? '';
    expect(idOf(64, filterBy('regions', 'africa'))).toBe(`${'a'.repeat(57)}_africa`);
    const many = { ...noFilter, sources: data.dataset.sources.map(({ id }) => id), regions: data.dataset.regions.map(({ id }) => id) };
    for (const length of [1, 31, 32, 33, 63, 64]) {
      const id = idOf(length, many);
      expect(id).toMatch(new RegExp(`^a{${Math.min(length, 32)}}_europe-africa`));
      expect(id.length).toBeLessThanOrEqual(64);
    }
  });

  test('keeps scenes that are about what is left', async () => {
    const atlas = sketched(await atlasOf(smallDataset()));
    const { engagements, partners } = atlas.data.dataset;
    for (const { id } of partners.filter((partner) => engagements.some((engagement) => engagement.partner === partner.id))) {
      const dataset = taken(atlas, { ...noFilter, query: atlas.data.names.en[id] ?? id });
      if (dataset) expect(parsed(writeDataset(dataset)).engagements.length).toBeGreaterThan(0);
    }
  });
});

describe('the name of a file', () => {
  const dataset = () => first.data.dataset;

  test('says what it holds', () => {
    expect(fileName(dataset(), noFilter, 'csv')).toBe('interpol-ga-2025_ar-en_2025-11-24_2025-11-27.csv');
    expect(fileName(dataset(), { ...noFilter, regions: ['africa'], outcomes: ['memorandum'] }, 'png', 'ar', '2x')).toBe(
      'interpol-ga-2025_africa+memorandum_ar_2025-11-24_2025-11-27_2x.png',
    );
  });

  test('takes any query, and is a name on every system', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (query) => {
        const name = fileName(dataset(), { ...noFilter, query }, 'svg', 'en');
        expect(name).not.toMatch(/[<>:"/\\|?*\p{Cc}]/u);
        expect(Buffer.byteLength(name)).toBeLessThan(400);
        expect([...name].length).toBeLessThan(130);
      }),
    );
  });
});

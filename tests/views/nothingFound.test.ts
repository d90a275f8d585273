import { beforeAll, describe, expect, test } from 'vitest';
import type { Worldview } from '../../src/dataset/Dataset.ts';
import type { AtlasData } from '../../src/views/AtlasData.ts';
import { createAtlasView } from '../../src/views/atlasView.ts';
import { noFilter } from '../../src/views/Filter.ts';
import type { Filter } from '../../src/views/Filter.ts';
import { nothingFound } from '../../src/views/nothingFound.ts';
import { firstAtlas } from '../fixtures/atlas.ts';

let data: AtlasData;
let said: (filter: Partial<Filter>, worldview?: Worldview) => ReturnType<typeof nothingFound>;
beforeAll(async () => {
  ({ data } = await firstAtlas());
  const viewOf = createAtlasView(data);
  said = (filter, worldview = 'un') => nothingFound(data, viewOf({ ...noFilter, ...filter }), viewOf, 'en', worldview);
});

const nothing = { unknown: undefined, outside: [], host: undefined, notNamed: [] };

describe('where a filter leaves no partner', () => {
  test.each(['France', 'فرنسا', ' fra '])('a country that no source names is told: %s', (query) => {
    expect(said({ query })).toEqual({ ...nothing, unknown: query.trim(), notNamed: ['FRA'] });
  });

  test.each(['Morocco', 'المغرب', 'morocc'])('the host is no country that no source names: %s', (query) => {
    expect(said({ query })).toEqual({ ...nothing, unknown: query, host: 'MAR' });
  });

  test('nothing is said of a territory that the worldview draws as part of a country', () => {
    expect(said({ query: 'western sahara' }).notNamed).toEqual(['ESH']);
    expect(said({ query: 'western sahara' }, 'mar').notNamed).toEqual([]);
  });

  test('a partner that the rest of the filter leaves out is not unknown', () => {
    expect(said({ query: 'poland', regions: ['africa'] })).toEqual({ ...nothing, outside: ['POL'] });
    expect(said({ query: 'qqqq', regions: ['africa'] })).toEqual({ ...nothing, unknown: 'qqqq' });
  });

  test('without a name asked for, the filter alone is the reason', () => {
    for (const query of ['', ' ', '–']) expect(said({ query, kinds: ['organisation'], regions: ['africa'] })).toEqual(nothing);
  });
});

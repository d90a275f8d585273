import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Dataset } from '../../src/dataset/Dataset.ts';
import { firstUnsafe } from '../../src/dataset/safeText.ts';
import { readAddress, vocabulary, writeAddress } from '../../src/state/address.ts';
import type { Vocabulary } from '../../src/state/address.ts';
import { initialState } from '../../src/state/AtlasState.ts';
import type { AtlasState } from '../../src/state/AtlasState.ts';
import { dimensions, noFilter } from '../../src/views/Filter.ts';
import type { Filter } from '../../src/views/Filter.ts';
import type { AtlasData } from '../../src/views/AtlasData.ts';
import { anyFilter } from '../fixtures/filters.ts';
import { firstAtlas } from '../fixtures/atlas.ts';

let data: AtlasData;
let dataset: Dataset;
let known: Vocabulary;
beforeAll(async () => {
  ({ data } = await firstAtlas());
  ({ dataset } = data);
  known = vocabulary(dataset, Object.keys(data.places));
});

/** Every state that a reader can be in: known values, and a query that is shown as it was typed. */
function anyState(): fc.Arbitrary<AtlasState> {
  const selected = fc.option(fc.constantFrom(...known.selectable), { nil: undefined });
  const query = fc
    .oneof(fc.string({ unit: 'grapheme', maxLength: 20 }), fc.constantFrom('', 'الدانمارك', 'a&b=c', '50%', '+ ,#'))
    .filter((text) => text === '' || (text.trim() !== '' && !/[\p{Cc}\p{Cs}]/u.test(text)));
  return fc
    .tuple(
      anyFilter(dataset),
      query,
      selected,
      fc.constantFrom(undefined, ...known.worldviews),
      fc.constantFrom(undefined, ...known.colours),
      fc.option(anyZoom, { nil: undefined }),
      fc.boolean(),
      fc.constantFrom('flat' as const, 'globe' as const),
    )
    .map(([filter, typed, id, worldview, colour, zoom, connections, projection]) => ({
      filter: { ...filter, query: typed },
      worldview,
      colour,
      zoom,
      connections,
      projection,
      selected: id,
    }));
}

const hundredths = (least: number, most: number) =>
  fc.integer({ min: least * 100, max: most * 100 }).map((value) => value / 100 + 0);
const anyZoom = fc.record({ scale: hundredths(1, 40), latitude: hundredths(-90, 90), longitude: hundredths(-180, 180) });

const anySearch = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.webQueryParameters().map((query) => `?${query}`),
  fc
    .array(
      fc.tuple(
        fc.constantFrom('region', 'outcome', 'topic', 'source', 'kind', 'q', 'select', 'worldview', 'zoom', 'colour', 'connections', 'projection', '__proto__', 'x'),
        fc.oneof(
          fc.string({ unit: 'binary', maxLength: 20 }),
          fc.constantFrom('1', 'europe', 's1,s2,s1', 'POL', 'globe', 'flat', '%', '%E0%A4%A'),
        ),
      ),
      { maxLength: 8 },
    )
    .map((pairs) => `?${pairs.map((pair) => pair.join('=')).join('&')}`),
);

describe('the address', () => {
  test('carries the whole state, there and back', () => {
    fc.assert(
      fc.property(anyState(), (state) => {
        expect(readAddress(writeAddress(state), known)).toEqual(state);
      }),
      { numRuns: 500 },
    );
  });

  test('says nothing of what is as it was at first', () => {
    expect(writeAddress(initialState)).toBe('');
    expect(writeAddress({ ...initialState, filter: { ...noFilter, query: '   ' } })).toBe('');
  });

  test.each([
    ['?region=europe,africa', { ...initialState, filter: { ...noFilter, regions: ['europe', 'africa'] } }],
    ['?outcome=memorandum', { ...initialState, filter: { ...noFilter, outcomes: ['memorandum'] } }],
    ['?topic=training-expertise', { ...initialState, filter: { ...noFilter, topics: ['training-expertise'] } }],
    ['?source=s1', { ...initialState, filter: { ...noFilter, sources: ['s1'] } }],
    ['?kind=organisation', { ...initialState, filter: { ...noFilter, kinds: ['organisation'] as const } }],
    ['?q=denm', { ...initialState, filter: { ...noFilter, query: 'denm' } }],
    ['?select=POL', { ...initialState, selected: 'POL' }],
    ['?select=aimc', { ...initialState, selected: 'aimc' }],
    ['?zoom=4.5/31.63/-8.01', { ...initialState, zoom: { scale: 4.5, latitude: 31.63, longitude: -8.01 } }],
    ['?projection=globe', { ...initialState, projection: 'globe' as const }],
    ['?projection=globe&zoom=2/31.63/-8.01', { ...initialState, projection: 'globe' as const, zoom: { scale: 2, latitude: 31.63, longitude: -8.01 } }],
    ['?worldview=mar', { ...initialState, worldview: 'mar' as const }],
    ['?connections=1', { ...initialState, connections: true }],
    ['?region=asia&select=JPN', { ...initialState, filter: { ...noFilter, regions: ['asia'] }, selected: 'JPN' }],
  ])('%s is how embedders know it', (address, state) => {
    expect(readAddress(address, known)).toEqual(state);
    expect(writeAddress(state)).toBe(address);
  });

  test.each(['NaN/0/0', '2/NaN/0', '0.5/0/0', '900/0/0', '2/91/0', '2/0/181', '2/0', '2/0/0/0', '2e9/0/0', 'Infinity/1/1', '//'])(
    'a zoom of %s is dropped',
    (zoom) => expect(readAddress(`?zoom=${zoom}`, known)).toEqual(initialState),
  );

  test('takes several values as one list, as many parameters, or twice', () => {
    const read = (address: string) => readAddress(address, known).filter.sources;
    expect(read('?source=s1&source=s2')).toEqual(['s1', 's2']);
    expect(read('?source=s1,s2,s1')).toEqual(['s1', 's2']);
    expect(read('?source=s1%2Cs2')).toEqual(['s1', 's2']);
  });

  test('keeps the parameters of others, in their order', () => {
    const state = { ...initialState, selected: 'POL' };
    expect(writeAddress(state, '?utm=a&select=DEU&ref=b&utm=c')).toBe('?utm=a&ref=b&utm=c&select=POL');
    expect(writeAddress(initialState, '?utm=a&region=europe')).toBe('?utm=a');
    expect(writeAddress(initialState, '?region=europe')).toBe('');
  });

  test('carries no character that no text may hold', () => {
    expect(readAddress('?q=%EF%BF%BFdenm%E2%80%A8', known).filter.query).toBe('denm');
  });

  test('whatever stands in it: nothing throws, and only what the dataset knows is taken', () => {
    fc.assert(
      fc.property(anySearch, (search) => {
        const { filter, worldview, zoom, colour, connections, projection, selected } = readAddress(search, known);
        expect(worldview === undefined || known.worldviews.includes(worldview)).toBe(true);
        for (const dimension of dimensions) {
          expect(new Set(filter[dimension]).size).toBe(filter[dimension].length);
          for (const value of filter[dimension]) expect(known[dimension].has(value)).toBe(true);
        }
        expect(selected === undefined || known.selectable.has(selected)).toBe(true);
        expect(firstUnsafe(filter.query)).toBeUndefined();
        expect([...filter.query].length).toBeLessThanOrEqual(100);
        // And what was read can be written, and read again.
        const written = writeAddress({ filter, worldview, zoom, colour, connections, projection, selected }, search);
        const again = readAddress(written, known);
        const trimmed = (read: Filter) => ({ ...read, query: read.query.trim() });
        expect(trimmed(again.filter)).toEqual(trimmed(filter));
        expect(again.selected).toBe(selected);
        expect(again.connections).toBe(connections);
        expect(again.zoom).toEqual(zoom);
        expect(again.projection).toBe(projection);
        for (const number of Object.values(zoom ?? {})) expect(number).not.toBeNaN();
      }),
      { numRuns: 1_000 },
    );
  });

  test.each([
    '?select=__proto__',
    '?select=constructor',
    '?region=toString',
    '?select=pol',
    '?kind=planet',
    '?colour=number',
    '?connections=true',
    '?connections=0',
    '?connections',
    '?connections=1,1',
    '?projection=flat',
    '?projection=Globe',
    '?projection=mercator',
    '?select=<img src=x onerror=alert(1)>',
    '?region=javascript:alert(1)',
    '?select=POL,DEU',
    '?%',
    '?&&==&',
  ])('%s asks for nothing', (search) => {
    expect(readAddress(search, known)).toEqual(initialState);
  });

  test('a dataset without a host has no lines from it', () => {
    const { host: _, ...hostless } = dataset;
    expect(readAddress('?connections=1', vocabulary(hostless, [])).connections).toBe(false);
  });

  test('a query loses what would turn the text around it, and its length', () => {
    expect(readAddress('?q=%E2%80%AEabc%00', known).filter.query).toBe('abc');
    expect(readAddress(`?q=${'x'.repeat(10_000)}`, known).filter.query).toHaveLength(100);
    expect([...readAddress(`?q=${'%F0%9F%98%80'.repeat(200)}`, known).filter.query]).toHaveLength(100);
  });
});

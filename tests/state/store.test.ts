import { expect, test } from 'vitest';
import { createAtlasStore } from '../../src/state/atlasStore.ts';
import { initialState } from '../../src/state/AtlasState.ts';
import { noFilter } from '../../src/views/Filter.ts';

const stateOf = (store: ReturnType<typeof createAtlasStore>) => {
  const { filter, worldview, zoom, colour, connections, projection, selected } = store.getState();
  return { filter, worldview, zoom, colour, connections, projection, selected };
};

test('the store runs where there is no page', () => {
  expect('document' in globalThis).toBe(false);
  expect(stateOf(createAtlasStore())).toEqual(initialState);
});

test('a choice is added, and taken out again', () => {
  const store = createAtlasStore();
  store.getState().toggle('regions', 'europe');
  store.getState().toggle('regions', 'asia');
  store.getState().toggle('kinds', 'country');
  expect(store.getState().filter).toEqual({ ...noFilter, regions: ['europe', 'asia'], kinds: ['country'] });
  store.getState().toggle('regions', 'europe');
  expect(store.getState().filter.regions).toEqual(['asia']);
});

test('clearing takes the filter away in one step, and leaves the selection', () => {
  const store = createAtlasStore();
  store.getState().toggle('sources', 's1');
  store.getState().search('denm');
  store.getState().select('DNK');
  store.getState().clearFilter();
  expect(stateOf(store)).toEqual({ ...initialState, selected: 'DNK' });
  store.getState().select(undefined);
  expect(stateOf(store)).toEqual(initialState);
});

test('a filter that asks for nothing is always the same one: nobody who shows it has anything to do', () => {
  const store = createAtlasStore();
  store.getState().toggle('regions', 'europe');
  store.getState().toggle('regions', 'europe');
  expect(store.getState().filter).toBe(noFilter);
  store.getState().restore({ ...initialState, filter: { ...noFilter, regions: [] }, selected: 'DNK' });
  expect(store.getState().filter).toBe(noFilter);
});

test('a search for the same is no change', () => {
  const store = createAtlasStore();
  store.getState().search('denm');
  const { filter } = store.getState();
  store.getState().search('denm');
  expect(store.getState().filter).toBe(filter);
});

test('two atlases on one page do not know each other', () => {
  const [one, other] = [createAtlasStore(), createAtlasStore()];
  one.getState().select('POL');
  expect(other.getState().selected).toBeUndefined();
});

test('what a reader had before is put in place whole', () => {
  const store = createAtlasStore();
  store.getState().toggle('regions', 'europe');
  const before = stateOf(store);
  store.getState().clearFilter();
  store.getState().restore(before);
  expect(stateOf(store)).toEqual(before);
});

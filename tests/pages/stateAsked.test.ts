import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { stateAsked } from '../../src/pages/embed/stateAsked.ts';
import { readAddress, vocabulary, writeAddress } from '../../src/state/address.ts';
import type { AtlasState } from '../../src/state/AtlasState.ts';
import { parameterNames } from '../../src/state/parameters.ts';
import { firstAtlas } from '../fixtures/atlas.ts';

let address: { read(search: string): AtlasState; write(state: AtlasState): string };
beforeAll(async () => {
  const { data } = await firstAtlas();
  const known = vocabulary(data.dataset, Object.keys(data.places));
  address = { read: (search) => readAddress(search, known), write: writeAddress };
});

const asked = (from: string, wish: Record<string, string | null>) =>
  writeAddress(stateAsked(address.read(from), wish, address));

describe('what a page asks of its embed', () => {
  test.each([
    ['one thing of many', '?region=asia&select=POL', { select: 'KEN' }, '?region=asia&select=KEN'],
    ['the default', '?region=asia&select=POL', { region: null, select: '' }, ''],
    ['another region leads the map there', '?region=asia&zoom=4/10/10', { region: 'africa' }, '?region=africa'],
    ['another topic leaves the map where it is', '?zoom=4/10/10', { outcome: 'meeting' }, '?outcome=meeting&zoom=4/10/10'],
    ['what the dataset does not know', '?region=asia', { region: 'atlantis', select: 'QQQ' }, ''],
    ['what no address has', '?region=asia', { onload: 'alert(1)', dataset: 'x', lang: 'fr' }, '?region=asia'],
  ])('%s', (_, from, wish, to) => {
    expect(asked(from, wish)).toBe(to);
  });

  test('leaves the filter the same object where it asks for no other', () => {
    const state = address.read('?region=asia&q=a');
    expect(stateAsked(state, { select: 'POL' }, address).filter).toBe(state.filter);
    expect(stateAsked(state, { q: 'b' }, address).filter).not.toBe(state.filter);
  });

  test('may be anything: what comes of it is a state that an address can carry', () => {
    const wish = fc.dictionary(fc.constantFrom(...parameterNames), fc.option(fc.string({ unit: 'binary' })));
    fc.assert(
      fc.property(wish, (wanted) => {
        const state = stateAsked(address.read('?region=asia&select=POL'), wanted, address);
        expect(address.read(writeAddress(state))).toEqual({ ...state, filter: { ...state.filter, query: state.filter.query.trim() === '' ? '' : state.filter.query } });
      }),
    );
  });
});

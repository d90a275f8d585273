import { describe, expect, test } from 'vitest';
import { parseDataset } from '../../src/dataset/parseDataset.ts';
import { readAddress, vocabulary, writeAddress } from '../../src/state/address.ts';
import { initialState } from '../../src/state/AtlasState.ts';
import { measuredDataset } from '../fixtures/measured.ts';

/** What an address may carry for a dataset with this measure. */
function knownWith(measure: object) {
  const parsed = parseDataset(measuredDataset(undefined, measure));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  return vocabulary(parsed.dataset, ['POL']);
}

describe('the colouring in the address', () => {
  test('is there where it is not the dataset’s own, there and back', () => {
    const known = knownWith({});
    const state = { ...initialState, colour: 'number' as const };
    expect(writeAddress(state, '?ref=mail&colour=outcome')).toBe('?ref=mail&colour=number');
    expect(readAddress('?colour=number', known)).toEqual(state);
  });

  test('needs no parameter where the dataset says the same', () => {
    expect(readAddress('?colour=outcome', knownWith({})).colour).toBeUndefined();
    expect(readAddress('?colour=number', knownWith({ default: 'number' })).colour).toBeUndefined();
    expect(readAddress('?colour=outcome', knownWith({ default: 'number' })).colour).toBe('outcome');
  });

  test.each(['?colour=red', '?colour=', '?colour=number,outcome', '?colour=__proto__', '?color=number'])('%s is dropped', (search) => {
    expect(readAddress(search, knownWith({})).colour).toBeUndefined();
  });
});

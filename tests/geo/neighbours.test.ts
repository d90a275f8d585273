import { expect, test } from 'vitest';
import { pathRings } from '../fixtures/pathData.ts';
import { worldGeometry } from '../fixtures/atlas.ts';

async function corners(code: string): Promise<Set<string>> {
  const path = (await worldGeometry()).shapes.get(code)?.path ?? '';
  return new Set(pathRings(path).flat().map(String));
}

// Long borders, short ones, enclaves, and borders of states that are simplified less than their neighbour.
test.each([
  ['POL', 'DEU'],
  ['FRA', 'ESP'],
  ['MAR', 'ESH'],
  ['MAR', 'DZA'],
  ['SRB', 'XKX'],
  ['SRB', 'HUN'],
  ['CHN', 'RUS'],
  ['CHN', 'IND'],
  ['USA', 'CAN'],
  ['USA', 'MEX'],
  ['BRA', 'ARG'],
  ['CHL', 'ARG'],
  ['SEN', 'GMB'],
  ['ZAF', 'LSO'],
  ['ITA', 'SMR'],
  ['ITA', 'VAT'],
  ['CHE', 'LIE'],
  ['FRA', 'MCO'],
  ['ESP', 'AND'],
  ['SAU', 'KWT'],
  ['ISR', 'PSE'],
  ['HTI', 'DOM'],
  ['BRN', 'MYS'],
  ['COD', 'RWA'],
  ['SSD', 'SDN'],
])('%s and %s share their border, point by point', async (one, other) => {
  const others = await corners(other);
  const shared = [...(await corners(one))].filter((corner) => others.has(corner));
  expect(shared.length).toBeGreaterThanOrEqual(3);
});

// So short at this scale that only the ends of the border are left of it.
test.each([
  ['FRA', 'LUX'],
  ['SAU', 'QAT'],
  ['IDN', 'TLS'],
])('%s and %s meet in the same two points', async (one, other) => {
  const others = await corners(other);
  expect([...(await corners(one))].filter((corner) => others.has(corner))).toHaveLength(2);
});

test('countries far from each other share nothing', async () => {
  const morocco = await corners('MAR');
  expect([...(await corners('CHL'))].filter((corner) => morocco.has(corner))).toEqual([]);
});

import type { CountryCode, Coordinates } from '../dataset/Dataset.ts';

/**
 * Features of world-atlas 50m whose number is missing or shared, by the name they carry there.
 * `undefined`: land without an ISO 3166-1 code of its own; it is drawn and stands for no country.
 */
export const featuresByName: ReadonlyMap<string, CountryCode | undefined> = new Map([
  ['Kosovo', 'XKX'],
  ['Ashmore and Cartier Is.', 'AUS'],
  ['N. Cyprus', undefined],
  ['Somaliland', undefined],
  ['Siachen Glacier', undefined],
  ['Indian Ocean Ter.', undefined],
]);

/**
 * Where to put the marker of a territory that has an ISO code and no shape of its own in world-atlas 50m: too small
 * for that scale, or drawn there as part of the state it belongs to. Degrees, rounded: the middle of the main island.
 */
export const territoriesWithoutShape: ReadonlyMap<CountryCode, Coordinates> = new Map<CountryCode, Coordinates>([
  ['BES', [-68.26, 12.18]],
  ['BVT', [3.36, -54.42]],
  ['CCK', [96.83, -12.17]],
  ['CXR', [105.63, -10.49]],
  ['GIB', [-5.35, 36.14]],
  ['GLP', [-61.55, 16.25]],
  ['GUF', [-53.1, 3.95]],
  ['MTQ', [-61.02, 14.64]],
  ['MYT', [45.16, -12.83]],
  ['REU', [55.53, -21.13]],
  ['SJM', [18.5, 78.8]],
  ['TKL', [-171.85, -9.17]],
  ['TUV', [179.2, -8.52]],
  ['UMI', [166.63, 19.28]],
]);

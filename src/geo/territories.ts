import type { CountryCode, Coordinates } from '../dataset/Dataset.ts';

/**
 * Where to put the marker of a territory that has an ISO code and no shape of its own in world-atlas 50m: too small
 * for that scale, or drawn as part of another, there or by a worldview. Degrees, rounded: the middle of the main island.
 */
export const territoriesWithoutShape: ReadonlyMap<CountryCode, Coordinates> = new Map<CountryCode, Coordinates>([
  ['BES', [-68.26, 12.18]],
  ['BVT', [3.36, -54.42]],
  ['CCK', [96.83, -12.17]],
  ['CXR', [105.63, -10.49]],
  ['ESH', [-13.2, 24.6]],
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

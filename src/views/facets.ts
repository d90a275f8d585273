import type { EngagementColumns } from './engagementColumns.ts';
import { dimensions } from './Filter.ts';
import type { Dimension } from './Filter.ts';
import { partnerOf, visitLeft } from './leftRows.ts';
import type { Fit } from './leftRows.ts';

/** Partners that each choice would leave, its own dimension aside; a choice that would leave none is not among them. */
export type Facets = Readonly<Record<Dimension, ReadonlyMap<string, number>>>;

/** The facets of one filter, each counted when it is first read: the map reads none, and should not wait for them. */
export function facetsOf(engagements: EngagementColumns, fit: Fit): Facets {
  const counted: Partial<Record<Dimension, ReadonlyMap<string, number>>> = {};
  const facets = {} as Facets;
  for (const dimension of dimensions) {
    const get = () => (counted[dimension] ??= countPartners(engagements, fit, dimension));
    Object.defineProperty(facets, dimension, { enumerable: true, get });
  }
  return facets;
}

function countPartners(engagements: EngagementColumns, fit: Fit, dimension: Dimension): ReadonlyMap<string, number> {
  const { values, before, last, of, isOfRows } = engagements.columns[dimension];
  const counts = new Int32Array(values.length);
  // The partner that counted last for a value: each counts once, however many engagements it has.
  const lastFor = new Int32Array(values.length).fill(-1);
  visitLeft(engagements, { ...fit, [dimension]: new Uint8Array(before.length).fill(1) }, (cell, row) => {
    const partner = partnerOf(engagements, cell);
    for (let list = of[isOfRows ? row : cell] as number; list > 0; list = before[list] as number) {
      const value = last[list] as number;
      if (lastFor[value] !== partner) counts[value] = (counts[value] as number) + 1;
      lastFor[value] = partner;
    }
  });
  return new Map(values.map((value, code): [string, number] => [value, counts[code] as number]).filter(([, count]) => count > 0));
}

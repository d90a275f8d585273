import type { AtlasData } from './AtlasData.ts';
import { engagementColumns } from './engagementColumns.ts';
import { facetsOf } from './facets.ts';
import type { Facets } from './facets.ts';
import type { Filter } from './Filter.ts';
import { fitOf, visitLeft } from './leftRows.ts';
import { createSearch } from './search.ts';

/** What a filter leaves of a dataset. */
export interface Sifted {
  /**
   * Engagements that meet the filter, by cell: `partner * outcomes + outcome`. Outcome, topic and source must meet in one
   * and the same engagement: a meeting in one source is not a memorandum of another.
   */
  readonly left: Int32Array;
  readonly facets: Facets;
}

/** Prepares a dataset to be sifted again and again. */
export function createSieve({ dataset, searchNames }: AtlasData): (filter: Filter) => Sifted {
  const engagements = engagementColumns(dataset);
  const { starts, numbers } = engagements;
  const search = createSearch(dataset.partners.map(({ id }) => searchNames[id] ?? []));
  return (filter) => {
    const fit = fitOf(engagements, filter, search(filter.query));
    const left = new Int32Array(starts.length - 1);
    visitLeft(engagements, fit, (cell, row) => {
      left[cell] = (left[cell] as number) + (numbers[row] as number);
    });
    return { left, facets: facetsOf(engagements, fit) };
  };
}

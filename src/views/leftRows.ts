import type { EngagementColumns } from './engagementColumns.ts';
import { dimensions } from './Filter.ts';
import type { Dimension, Filter } from './Filter.ts';
import { listsWithAny } from './valueLists.ts';

/** What meets each part of a filter. It is asked of a partner or a list once, not of every engagement. */
export interface Fit extends Readonly<Record<Dimension, Uint8Array>> {
  /** By partner: whether the query finds it. The others by list of the dimension's column, 1 where it is asked for. */
  readonly found: readonly boolean[];
}

export function fitOf({ columns }: EngagementColumns, filter: Filter, found: readonly boolean[]): Fit {
  const lists = dimensions.map((dimension) => [dimension, listsWithAny(columns[dimension], filter[dimension])]);
  return { ...(Object.fromEntries(lists) as Record<Dimension, Uint8Array>), found };
}

/** Visits the rows that meet a filter: the one pass that a filter costs. */
export function visitLeft(engagements: EngagementColumns, fit: Fit, visit: (cell: number, row: number) => void): void {
  const { starts, columns } = engagements;
  const { regions, outcomes, kinds, topics, sources } = columns;
  for (let cell = 0; cell < starts.length - 1; cell += 1) {
    const meets =
      fit.found[partnerOf(engagements, cell)] &&
      fit.regions[regions.of[cell] as number] &&
      fit.outcomes[outcomes.of[cell] as number] &&
      fit.kinds[kinds.of[cell] as number];
    if (!meets) continue;
    const end = starts[cell + 1] as number;
    for (let row = starts[cell] as number; row < end; row += 1) {
      if (fit.topics[topics.of[row] as number] && fit.sources[sources.of[row] as number]) visit(cell, row);
    }
  }
}

/** The partner of a cell. */
export function partnerOf({ columns }: EngagementColumns, cell: number): number {
  return Math.floor(cell / columns.outcomes.values.length);
}

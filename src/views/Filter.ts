import type { Partner } from '../dataset/Dataset.ts';

export type Kind = Partner['kind'];
export const kinds: readonly Kind[] = ['country', 'organisation'];

/**
 * What the reader asked to see. Within a dimension the values are alternatives, dimensions narrow each other, and an
 * empty dimension asks for nothing.
 */
export interface Filter {
  readonly regions: readonly string[];
  readonly outcomes: readonly string[];
  readonly topics: readonly string[];
  readonly sources: readonly string[];
  readonly kinds: readonly Kind[];
  /** As typed. */
  readonly query: string;
}

/** The dimensions that offer a list of values to choose from. */
export type Dimension = Exclude<keyof Filter, 'query'>;
export const dimensions: readonly Dimension[] = ['regions', 'outcomes', 'topics', 'sources', 'kinds'];

/** Asks for nothing, shows everything. */
export const noFilter: Filter = { regions: [], outcomes: [], topics: [], sources: [], kinds: [], query: '' };

export function isFiltering(filter: Filter): boolean {
  return filter.query.trim() !== '' || dimensions.some((dimension) => filter[dimension].length > 0);
}

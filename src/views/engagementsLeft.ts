import type { Engagement } from '../dataset/Dataset.ts';
import type { AtlasData } from './AtlasData.ts';
import type { Filter } from './Filter.ts';
import { createSearch } from './search.ts';

/**
 * The engagements themselves that a filter leaves, in the dataset's order. The sieve counts them without naming them,
 * which is what a map needs at every change; this is for what is taken away or read line by line.
 */
export function engagementsLeft({ dataset, searchNames }: AtlasData, filter: Filter): readonly Engagement[] {
  const { partners } = dataset;
  const found = createSearch(partners.map(({ id }) => searchNames[id] ?? []))(filter.query);
  const meets = (asked: readonly string[], own: readonly string[]) => asked.length === 0 || own.some((value) => asked.includes(value));
  const left = new Set(
    partners
      .filter((_, index) => found[index])
      .filter(({ kind, region }) => meets(filter.kinds, [kind]) && meets(filter.regions, region === undefined ? [] : [region]))
      .map(({ id }) => id),
  );
  return dataset.engagements.filter(
    ({ partner, outcome, topics, sources }) =>
      left.has(partner) &&
      meets(filter.outcomes, [outcome]) &&
      meets(filter.topics, topics) &&
      meets(filter.sources, sources.map(({ source }) => source)),
  );
}

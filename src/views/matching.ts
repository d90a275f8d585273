import type { Engagement } from '../dataset/Dataset.ts';
import type { Dimension, Filter } from './Filter.ts';
import type { PartnerFacts } from './partnerFacts.ts';
import { matches } from './search.ts';

/**
 * The engagements by which a partner meets the filter, strongest first; empty where it does not. Outcome, topic and
 * source must meet in one and the same engagement: a meeting in one source is not a memorandum of another.
 */
export function matchingEngagements(facts: PartnerFacts, filter: Filter): readonly Engagement[] {
  const { partner } = facts;
  if (!asked(filter.kinds, [partner.kind])) return [];
  if (!asked(filter.regions, partner.region === undefined ? [] : [partner.region])) return [];
  if (!matches(facts.search, filter.query)) return [];
  return facts.engagements.filter(
    (engagement) =>
      asked(filter.outcomes, [engagement.outcome]) &&
      asked(filter.topics, engagement.topics) &&
      asked(
        filter.sources,
        engagement.sources.map(({ source }) => source),
      ),
  );
}

function asked(chosen: readonly string[], own: readonly string[]): boolean {
  return chosen.length === 0 || chosen.some((value) => own.includes(value));
}

/** The filter without one of its dimensions: what a choice there is counted against. */
export function without(filter: Filter, dimension: Dimension): Filter {
  return { ...filter, [dimension]: [] };
}

/** The values of a dimension that an engagement of a partner falls under. */
export function valuesOf(facts: PartnerFacts, engagement: Engagement, dimension: Dimension): readonly string[] {
  const { partner } = facts;
  switch (dimension) {
    case 'kinds':
      return [partner.kind];
    case 'regions':
      return partner.region === undefined ? [] : [partner.region];
    case 'outcomes':
      return [engagement.outcome];
    case 'topics':
      return engagement.topics;
    case 'sources':
      return engagement.sources.map(({ source }) => source);
  }
}

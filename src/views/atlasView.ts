import type { CountryCode, Engagement } from '../dataset/Dataset.ts';
import type { AtlasData } from './AtlasData.ts';
import { kinds } from './Filter.ts';
import type { Dimension, Filter, Kind } from './Filter.ts';
import { matchingEngagements, valuesOf, without } from './matching.ts';
import { outcomeRanks, partnerFacts } from './partnerFacts.ts';
import type { PartnerFacts } from './partnerFacts.ts';

/** How a place is painted: the id of an outcome and its rank (1 is the weakest), muted where the filter leaves it out. */
export interface Mark {
  readonly outcome: string;
  readonly rank: number;
  readonly muted: boolean;
}

/** How many partners of each kind. */
export type Tally = Readonly<Record<Kind, number>>;

/** What one filter shows. Map, list, legend and figures all read this, so that they cannot disagree. */
export interface AtlasView {
  readonly filter: Filter;
  /** Every partner, by id, in the dataset's order. */
  readonly marks: ReadonlyMap<string, Mark>;
  /** Partners that the filter leaves. */
  readonly shown: Tally;
  /** All partners. */
  readonly total: Tally;
  /** Engagements that the filter leaves, by outcome id. */
  readonly engagements: ReadonlyMap<string, number>;
  /** States that the filter leaves, by the outcome they are painted in. */
  readonly states: ReadonlyMap<string, number>;
  /** Partners that each choice would leave, its own dimension aside. */
  readonly facets: Readonly<Record<Dimension, ReadonlyMap<string, number>>>;
}

/** A function from filters to views. The same filter gives the same view: all who ask share one. */
export function createAtlasView(data: AtlasData): (filter: Filter) => AtlasView {
  const compute = viewComputer(data);
  const views = new WeakMap<Filter, AtlasView>();
  return (filter) => {
    const view = views.get(filter) ?? compute(filter);
    views.set(filter, view);
    return view;
  };
}

/** What does not depend on the filter is worked out once. */
function viewComputer(data: AtlasData): (filter: Filter) => AtlasView {
  const facts = partnerFacts(data);
  const ranks = outcomeRanks(data.dataset);
  const total = tally([...facts.values()]);
  return (filter) => {
    const left = new Map<PartnerFacts, readonly Engagement[]>();
    const marks = new Map<string, Mark>();
    for (const [id, own] of facts) {
      const matching = matchingEngagements(own, filter);
      if (matching.length > 0) left.set(own, matching);
      const outcome = (matching[0] ?? own.engagements[0])?.outcome ?? '';
      marks.set(id, { outcome, rank: ranks.get(outcome) ?? 0, muted: matching.length === 0 });
    }
    const countries = [...left].filter(([{ partner }]) => partner.kind === 'country');
    return {
      filter,
      marks,
      shown: tally([...left.keys()]),
      total,
      engagements: count([...left.values()].flat().map(({ outcome }) => outcome)),
      states: count(countries.map(([{ partner }]) => marks.get(partner.id)?.outcome ?? '')),
      facets: facetCounts([...facts.values()], filter),
    };
  };
}

function tally(facts: readonly PartnerFacts[]): Tally {
  const byKind = count(facts.map(({ partner }) => partner.kind));
  return Object.fromEntries(kinds.map((kind) => [kind, byKind.get(kind) ?? 0])) as Record<Kind, number>;
}

function facetCounts(facts: readonly PartnerFacts[], filter: Filter): AtlasView['facets'] {
  const countsOf = (dimension: Dimension) => {
    const others = without(filter, dimension);
    return count(
      facts.flatMap((own) => [
        ...new Set(matchingEngagements(own, others).flatMap((engagement) => valuesOf(own, engagement, dimension))),
      ]),
    );
  };
  return {
    regions: countsOf('regions'),
    outcomes: countsOf('outcomes'),
    topics: countsOf('topics'),
    sources: countsOf('sources'),
    kinds: countsOf('kinds'),
  };
}

function count(values: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

/** The status of a country as the map's `data-status` has it. */
export function countryStatus(data: AtlasData, view: AtlasView, country: CountryCode): string {
  if (country === data.dataset.host.country) return 'host';
  return view.marks.get(country)?.outcome ?? 'none';
}

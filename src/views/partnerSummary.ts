import type { Citation, Text } from '../dataset/Dataset.ts';
import { citationsOf } from './citations.ts';
import type { PartnerFacts } from './partnerFacts.ts';

/** What the list says of all engagements of a partner. No filter changes it. */
export interface PartnerSummary {
  readonly counterparts: readonly Text[];
  /** Days, months and years, in their order. */
  readonly days: readonly string[];
  readonly citations: readonly Citation[];
}

const known = new WeakMap<PartnerFacts, PartnerSummary>();

/** Worked out once for each partner, however often the list is shown anew. */
export function partnerSummary(facts: PartnerFacts): PartnerSummary {
  const summary = known.get(facts) ?? summarise(facts);
  known.set(facts, summary);
  return summary;
}

function summarise({ engagements }: PartnerFacts): PartnerSummary {
  return {
    counterparts: engagements.flatMap(({ counterpart }) => (counterpart ? [counterpart] : [])),
    days: engagements.flatMap(({ date }) => (date === undefined ? [] : [date])).sort(),
    citations: citationsOf(engagements),
  };
}

import type { Engagement, Partner } from '../dataset/Dataset.ts';
import type { AtlasData } from './AtlasData.ts';

/** A partner with everything that is asked of it again and again. */
export interface PartnerFacts {
  readonly partner: Partner;
  /** Strongest first; of equally strong ones as the dataset has them. */
  readonly engagements: readonly Engagement[];
}

const known = new WeakMap<AtlasData, ReadonlyMap<string, PartnerFacts>>();

/** Facts of every partner, by id, in the dataset's order; worked out once for each dataset. */
export function partnerFacts(data: AtlasData): ReadonlyMap<string, PartnerFacts> {
  const facts = known.get(data) ?? collectFacts(data);
  known.set(data, facts);
  return facts;
}

function collectFacts({ dataset }: AtlasData): ReadonlyMap<string, PartnerFacts> {
  const facts = new Map(dataset.partners.map((partner) => [partner.id, { partner, engagements: [] as Engagement[] }]));
  // Put apart by outcome, then handed out strongest first: each partner's are in order without being sorted.
  const byOutcome = new Map(dataset.outcomes.map(({ id }): [string, Engagement[]] => [id, []]));
  for (const engagement of dataset.engagements) byOutcome.get(engagement.outcome)?.push(engagement);
  for (const alike of [...byOutcome.values()].reverse()) {
    for (const engagement of alike) facts.get(engagement.partner)?.engagements.push(engagement);
  }
  return facts;
}

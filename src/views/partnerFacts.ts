import type { Dataset, Engagement, Partner } from '../dataset/Dataset.ts';
import { searchEntry } from './search.ts';
import type { SearchEntry } from './search.ts';
import type { AtlasData } from './AtlasData.ts';

/** A partner with everything that is asked of it again and again. */
export interface PartnerFacts {
  readonly partner: Partner;
  /** Strongest first; of equally strong ones as the dataset has them. */
  readonly engagements: readonly Engagement[];
  readonly search: SearchEntry;
}

/** Rank of each outcome: 1 is the weakest. */
export function outcomeRanks(dataset: Dataset): ReadonlyMap<string, number> {
  return new Map(dataset.outcomes.map(({ id }, index) => [id, index + 1]));
}

const known = new WeakMap<AtlasData, ReadonlyMap<string, PartnerFacts>>();

/** Facts of every partner, by id, in the dataset's order; worked out once for each dataset. */
export function partnerFacts(data: AtlasData): ReadonlyMap<string, PartnerFacts> {
  const facts = known.get(data) ?? collectFacts(data);
  known.set(data, facts);
  return facts;
}

function collectFacts(data: AtlasData): ReadonlyMap<string, PartnerFacts> {
  const ranks = outcomeRanks(data.dataset);
  const rank = ({ outcome }: Engagement) => ranks.get(outcome) ?? 0;
  const byPartner = new Map<string, Engagement[]>(data.dataset.partners.map(({ id }) => [id, []]));
  for (const engagement of data.dataset.engagements) byPartner.get(engagement.partner)?.push(engagement);
  return new Map(
    data.dataset.partners.map((partner) => [
      partner.id,
      {
        partner,
        engagements: (byPartner.get(partner.id) ?? []).sort((a, b) => rank(b) - rank(a)),
        search: searchEntry(data.searchNames[partner.id] ?? []),
      },
    ]),
  );
}

import type { Additions } from './Known.ts';

/** Without what only rows name that are not taken: a partner without an engagement is an issue of the dataset. */
export function usedAdditions({ regions, outcomes, topics, sources, partners, engagements }: Additions): Additions {
  const used = {
    outcomes: new Set(engagements.map(({ outcome }) => outcome)),
    topics: new Set(engagements.flatMap((engagement) => engagement.topics)),
    sources: new Set(engagements.flatMap((engagement) => engagement.sources.map(({ source }) => source))),
    partners: new Set(engagements.map(({ partner }) => partner)),
  };
  const engaged = partners.filter(({ id }) => used.partners.has(id));
  const theirs = new Set(engaged.map(({ region }) => region));
  return {
    regions: regions.filter(({ id }) => theirs.has(id)),
    outcomes: outcomes.filter(({ id }) => used.outcomes.has(id)),
    topics: topics.filter(({ id }) => used.topics.has(id)),
    sources: sources.filter(({ id }) => used.sources.has(id)),
    partners: engaged,
    engagements,
  };
}

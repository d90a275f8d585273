import type { Draft } from '../draft/Draft.ts';
import { withOutcomeAmong } from '../draft/standardOutcomes.ts';

/** What a draft has already, as an import needs it: the lists to find things in, and which ids are taken. */
export interface Known extends Pick<Draft, 'regions' | 'outcomes' | 'topics' | 'sources' | 'partners'> {
  readonly host: string | undefined;
  readonly engagementIds: readonly string[];
}

/** What comes to a draft; entries with an id that it has take the place of those. */
export type Additions = Pick<Draft, 'regions' | 'outcomes' | 'topics' | 'sources' | 'partners' | 'engagements'>;

export function knownOf(draft: Draft): Known {
  const { regions, outcomes, topics, sources, partners, engagements, host } = draft;
  return { regions, outcomes, topics, sources, partners, host: host?.country, engagementIds: engagements.map(({ id }) => id) };
}

const lists = ['regions', 'topics', 'sources', 'partners', 'engagements'] as const;

/** A draft with what was imported. Nothing of the draft is lost but entries that the import has anew. */
export function withAdditions(draft: Draft, additions: Additions): Draft {
  const joined = lists.map((list) => [list, join<{ readonly id: string }>(draft[list], additions[list])]);
  return { ...draft, ...(Object.fromEntries(joined) as unknown as Omit<Additions, 'outcomes'>), outcomes: joinOutcomes(draft.outcomes, additions.outcomes) };
}

/** Outcomes have an order: a new one takes its place among those that are there. */
function joinOutcomes(own: Draft['outcomes'], added: Draft['outcomes']): Draft['outcomes'] {
  if (own.length === 0) return added;
  const there = new Set(own.map(({ id }) => id));
  const known = join(own, added.filter(({ id }) => there.has(id)));
  return added.filter(({ id }) => !there.has(id)).reduce(withOutcomeAmong, known);
}

function join<Entry extends { readonly id: string }>(own: readonly Entry[], added: readonly Entry[]): readonly Entry[] {
  if (added.length === 0) return own;
  const byId = new Map(added.map((entry) => [entry.id, entry]));
  const kept = own.map((entry) => byId.get(entry.id) ?? entry);
  const there = new Set(own.map(({ id }) => id));
  return [...kept, ...added.filter(({ id }) => !there.has(id))];
}

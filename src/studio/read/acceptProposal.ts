import { countries } from '../../dataset/countryCodes.ts';
import type { Text } from '../../dataset/Dataset.ts';
import type { Draft, DraftCitation, DraftEngagement } from '../draft/Draft.ts';
import { freeId } from '../draft/entries.ts';
import { draftOutcome, standardOutcomes, withOutcomeAmong } from '../draft/standardOutcomes.ts';
import { organisations } from '../gazetteer/organisations.ts';
import type { Proposal } from './proposals.ts';

/**
 * The draft with an accepted proposal in it: its partner, its outcome where the draft has none by that id, and the
 * engagement, which cites the paragraph. The same engagement of the same day, read elsewhere, gets one more citation.
 * @param called the name that a country gets, where it is new and the text has another name for it than the atlas
 */
export function acceptProposal(
  draft: Draft,
  { partner, outcome, date, topics, paragraph }: Proposal,
  source: string,
  called?: Text,
): Draft {
  const citation: DraftCitation = { source, at: placeOf(paragraph) };
  const withThose = withPartner(withOutcome(draft, outcome), partner, called);
  const own = partnerFor(withThose, partner);
  const same = engagementFor(withThose, { partner, outcome, date });
  if (same) {
    const isCited = same.sources.some((cited) => cited.source === source && cited.at === citation.at);
    if (isCited) return withThose;
    const cited = { ...same, sources: [...same.sources, citation] };
    return { ...withThose, engagements: withThose.engagements.map((known) => (known === same ? cited : known)) };
  }
  const known = new Set(withThose.topics.map(({ id }) => id));
  const engagement: DraftEngagement = {
    id: freeId(withThose, 'engagements'),
    partner: own,
    outcome,
    ...(date !== '' && { date }),
    topics: topics.filter((topic) => known.has(topic)),
    sources: [citation],
  };
  return { ...withThose, engagements: [...withThose.engagements, engagement] };
}

/** The engagement that says what a proposal says, where the draft has one. */
export function engagementFor(draft: Draft, { partner, outcome, date }: Pick<Proposal, 'partner' | 'outcome' | 'date'>): DraftEngagement | undefined {
  const own = partnerFor(draft, partner);
  return draft.engagements.find((known) => known.partner === own && known.outcome === outcome && (known.date ?? '') === date);
}

/**
 * A proposal as the draft has it: what was accepted, and has been undone or deleted since, is open again, and accepted where
 * that is done once more. Its citation is looked for as well: what is undone may have been one more, of the same paragraph of
 * another text.
 */
export function asInDraft(draft: Draft, proposal: Proposal): Proposal {
  const { state, engagement, paragraph, source } = proposal;
  if (engagement === undefined || state === 'rejected') return proposal;
  const own = draft.engagements.find(({ id }) => id === engagement);
  const isCited = own?.sources.some((cited) => cited.at === placeOf(paragraph) && cited.source === (source ?? cited.source)) ?? false;
  // What was accepted may have been corrected since; an id that was free meanwhile may be another's.
  const isThere = isCited && (state === 'accepted' || own === engagementFor(draft, proposal));
  return isThere === (state === 'accepted') ? proposal : { ...proposal, state: isThere ? 'accepted' : 'open' };
}

/** How a paragraph is cited. */
function placeOf(paragraph: number): string {
  return `¶${paragraph}`;
}

function partnerFor({ partners }: Draft, partner: string): string {
  return partners.find(({ id, country }) => id === partner || country === partner)?.id ?? partner;
}

function withOutcome(draft: Draft, id: string): Draft {
  if (draft.outcomes.some((outcome) => outcome.id === id)) return draft;
  const standard = standardOutcomes.find((outcome) => outcome.id === id);
  return { ...draft, outcomes: withOutcomeAmong(draft.outcomes, standard ? draftOutcome(standard) : { id }) };
}

function withPartner(draft: Draft, id: string, called: Text | undefined): Draft {
  if (draft.partners.some((partner) => partner.id === id || partner.country === id)) return draft;
  const known = organisations.get(id);
  const added = countries.has(id)
    ? ({ id, kind: 'country', country: id, ...(called && { name: called }) } as const)
    : ({ id, kind: 'organisation', ...(known && { name: { en: known.name.en, ar: known.name.ar }, seat: known.seat }) } as const);
  return { ...draft, partners: [...draft.partners, added] };
}

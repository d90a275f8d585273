import type { Text } from '../../dataset/Dataset.ts';
import type { Draft } from '../draft/Draft.ts';
import type { ProposedPartner, Reading } from '../reader/Reading.ts';
import { isSurplus } from './surplusOutcome.ts';

/** One engagement that a reading proposes. It enters the draft when a person accepts it, as they have corrected it. */
export interface Proposal {
  readonly id: string;
  /** A country's code or an organisation's id; empty while a person has not said which. */
  readonly partner: string;
  readonly outcome: string;
  readonly date: string;
  readonly topics: readonly string[];
  readonly paragraph: number;
  readonly state: 'open' | 'accepted' | 'rejected';
  /** What it became in the draft, by its id, where it was accepted. */
  readonly engagement?: string | undefined;
  /** The source that it was accepted with, by its id. */
  readonly source?: string | undefined;
}

/** What the reading proposes, in the order of the text. A partner that nothing is said of is proposed with a meeting. */
export function proposalsOf({ partners, engagements }: Reading): readonly Proposal[] {
  const known = new Map(partners.map((partner) => [partner.id, partner]));
  const of = (partner: string, outcome: string, paragraph: number, rest: Partial<Proposal> = {}): Proposal => {
    const code = codeOf(known.get(partner), partner);
    return { id: `${paragraph}-${code}-${outcome}`, partner: code, outcome, date: '', topics: [], paragraph, state: 'open', ...rest };
  };
  const proposed = engagements.map(({ partner, outcome, date = '', topics = [], paragraph }) =>
    of(partner, outcome, paragraph, { date, topics }),
  );
  const named = new Set(engagements.map(({ partner }) => partner));
  const bare = partners
    .filter(({ id }) => !named.has(id))
    .map(({ id, mentions }) => of(id, 'meeting', mentions[0]?.paragraph ?? 1));
  const unique = new Map([...proposed, ...bare].map((proposal) => [proposal.id, proposal]));
  return [...unique.values()].toSorted((a, b) => a.paragraph - b.paragraph);
}

/**
 * A proposal that a person adds to a paragraph.
 * @param proposals the paragraph's: a text that is read again may propose fewer, so their number says nothing of what is free
 */
export function ownProposal(proposals: readonly Proposal[], paragraph: number, partner: string): Proposal {
  const taken = new Set(proposals.map(({ id }) => id));
  let number = proposals.length + 1;
  while (taken.has(`${paragraph}-own-${number}`)) number += 1;
  return { id: `${paragraph}-own-${number}`, partner, outcome: 'meeting', date: '', topics: [], paragraph, state: 'open' };
}

/** What the text calls a country, where it gets another name in the draft than the atlas has for it. */
export function calledIn({ called = {} }: Reading, partner: string): Text | undefined {
  return Object.hasOwn(called, partner) ? called[partner] : undefined;
}

/** The partners that may only be named by the way, as far as the reader can tell, as proposals have them. */
export function unsurePartners({ partners }: Reading): ReadonlySet<string> {
  return new Set(partners.filter(({ unsure }) => unsure).map((partner) => codeOf(partner, partner.id)));
}

/** Whether a partner may only be named by the way; not where a person named another. */
export function isUnsure(reading: Reading, partner: string): boolean {
  return unsurePartners(reading).has(partner);
}

/**
 * Which of some proposals can be accepted together without a look at each: they are open, say with whom, the reader has no
 * doubt of them, and none brings an outcome more than a map can tell apart.
 */
export function sureOf({ outcomes }: Pick<Draft, 'outcomes'>, reading: Reading, proposals: readonly Proposal[]): readonly Proposal[] {
  const sure: Proposal[] = [];
  // With the outcomes that come with those before.
  let all = outcomes;
  for (const proposal of proposals) {
    const { state, partner, outcome } = proposal;
    if (state !== 'open' || partner === '' || isUnsure(reading, partner) || isSurplus({ outcomes: all }, outcome)) continue;
    if (!all.some(({ id }) => id === outcome)) all = [...all, { id: outcome }];
    sure.push(proposal);
  }
  return sure;
}

function codeOf(partner: ProposedPartner | undefined, id: string): string {
  return partner?.country ?? id;
}

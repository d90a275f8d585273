import { bindLater, mostNamed } from './bindLater.ts';
import { bindOutcomes, chainsOf, strongest } from './bindOutcomes.ts';
import type { Bound, Chain } from './bindOutcomes.ts';
import { findCues } from './findCues.ts';
import type { Cue } from './findCues.ts';
import { findDates } from './findDates.ts';
import type { FoundDate } from './findDates.ts';
import type { NameMatch } from './matchNames.ts';
import type { Mention } from './Mention.ts';
import { findTopics } from './findTopics.ts';
import type { FoundTopic } from './findTopics.ts';
import type { Paragraph } from './Paragraph.ts';
import { groupBy } from './groupBy.ts';
import { passageOf } from './passageOf.ts';
import { isListLine } from './listLine.ts';
import type { OutcomeKind, ProposedEngagement } from './Reading.ts';

/** A heading and what it says of the lines under it. */
interface Heading {
  readonly cue: Cue;
  readonly paragraph: Paragraph;
}

/**
 * One engagement for each partner and outcome, in the order of the text; `year` dates days that have none, `isMet` tells
 * of a name in a sentence that does not say what was done.
 */
export function engagementsOf(
  paragraphs: readonly Paragraph[],
  found: readonly (readonly Mention[])[],
  year: number | undefined,
  isMet: (match: NameMatch) => boolean,
): ProposedEngagement[] {
  const bounds: Bound[] = [];
  const listed = new Set<Chain>();
  let heading: Heading | undefined;
  const chainsIn = paragraphs.map((paragraph, index) => chainsOf(found[index] ?? [], paragraph));
  const first = (chainsIn.find(({ length }) => length > 0) ?? []).slice(0, mostNamed);
  const isOnly = areOnly(first, found);
  let last: readonly Chain[] = [];
  paragraphs.forEach((paragraph, index) => {
    const isLine = isListLine(paragraph);
    // A line that ends as a sentence does is one, numbered or not.
    const isRow = isLine && !/[.!?؟]\s*$/.test(paragraph.text);
    const cues = findCues(paragraph, year, isRow);
    const chains = chainsIn[index] ?? [];
    const isHeading = chains.length === 0 && (paragraph.tokens.length <= 14 || /[:：]\s*$/.test(paragraph.text));
    const cue = strongest(cues);
    if (isHeading) heading = cue && { cue, paragraph };
    else if (!isLine) heading = undefined;
    for (const bound of bindOutcomes(paragraph, chains, cues)) {
      const isUnder = isLine && bound.outcome === undefined && heading !== undefined;
      if (isRow) listed.add(bound.chain);
      bounds.push(isUnder && heading ? { chain: bound.chain, outcome: heading.cue.outcome, cue: heading.cue, paragraph: heading.paragraph } : bound);
    }
    for (const bound of bindLater(paragraph, chains, cues, { last, first, isOnly })) bounds.push(bound);
    if (chains.length > 0) last = chains.slice(-mostNamed);
  });
  const unsaid = ({ mentions: [first] }: Chain): OutcomeKind => (first && isMet(first.match) ? 'meeting' : 'participation');
  return joined(bounds, unsaid, listed, year);
}

/** Whether a text names no other partners than those of some chains. */
function areOnly(chains: readonly Chain[], found: readonly (readonly Mention[])[]): boolean {
  const ids = new Set(chains.flatMap(({ mentions }) => mentions.map(({ id }) => id)));
  return found.every((mentions) => mentions.every(({ id }) => ids.has(id)));
}

/**
 * Every partner and outcome once. `unsaid`: what was done where no word says it.
 */
function joined(
  bounds: readonly Bound[],
  unsaid: (chain: Chain) => OutcomeKind,
  listed: ReadonlySet<Chain>,
  year: number | undefined,
): ProposedEngagement[] {
  const said = new Map<string, ProposedEngagement>();
  const spoken = new Set(bounds.flatMap(({ chain, cue, isLater }) => (cue && !isLater ? chain.mentions.map(({ id }) => id) : [])));
  const found: Facts = {
    dates: byParagraph((paragraph) => findDates(paragraph, year)),
    topics: byParagraph(findTopics),
  };
  for (const { paragraph, chain, outcome = unsaid(chain), cue } of bounds) {
    const facts = factsOf(chain, paragraph, found);
    for (const { id, paragraph: own } of chain.mentions) {
      const key = `${id} ${outcome}`;
      if (said.has(key) || (!cue && spoken.has(id) && !listed.has(chain))) continue;
      const token = cue && paragraph.tokens[cue.at];
      said.set(key, {
        partner: id,
        outcome,
        ...facts,
        // What a heading says is found in the line that names the partner.
        paragraph: cue && paragraph.number > own.number ? paragraph.number : own.number,
        ...(token && { evidence: passageOf(paragraph, token.start, token.end) }),
      });
    }
  }
  return [...said.values()];
}

function factsOf(chain: Chain, paragraph: Paragraph, facts: Facts): Pick<ProposedEngagement, 'date' | 'topics'> {
  const own = chain.mentions[0]?.paragraph ?? paragraph;
  const dates = facts.dates(own).get(chain.sentence) ?? [];
  const topics = (facts.topics(own).get(chain.sentence) ?? []).filter(({ at }) => at > chain.last);
  const [date, another] = dates;
  return {
    ...(date && !another && { date: date.day }),
    ...(topics.length > 0 && { topics: [...new Set(topics.map(({ topic }) => topic))] }),
  };
}

interface Facts {
  readonly dates: (paragraph: Paragraph) => ReadonlyMap<number, readonly FoundDate[]>;
  readonly topics: (paragraph: Paragraph) => ReadonlyMap<number, readonly FoundTopic[]>;
}

/** What is found in a paragraph, by sentence; each paragraph is looked through once. */
function byParagraph<Found extends { readonly at: number }>(find: (paragraph: Paragraph) => readonly Found[]) {
  const known = new Map<Paragraph, ReadonlyMap<number, readonly Found[]>>();
  return (paragraph: Paragraph): ReadonlyMap<number, readonly Found[]> => {
    const kept = known.get(paragraph);
    if (kept) return kept;
    const sentences = groupBy(find(paragraph), ({ at }) => paragraph.sentences[at] ?? 0);
    known.set(paragraph, sentences);
    return sentences;
  };
}

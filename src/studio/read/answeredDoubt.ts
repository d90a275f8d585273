import { outcomeRank, standardOutcome } from '../draft/standardOutcomes.ts';
import type { Doubt, Mark, Passage, Reading } from '../reader/Reading.ts';
import type { Proposal } from './proposals.ts';

/**
 * What becomes of a doubt that a person has answered by naming a partner: a proposal with the day, the topics and, in the row
 * of a table, the outcome that stand beside the name.
 * @param text the paragraph
 * @param proposals what is proposed already
 */
export function answeredDoubt(
  doubt: Doubt,
  partner: string,
  text: string,
  { marks }: Pick<Reading, 'marks'>,
  proposals: readonly Proposal[],
): Proposal {
  const { paragraph, about } = doubt;
  const cells = text.split(/\t|(?:^|\s)\|(?=\s|$)/);
  const isRow = cells.length > 1;
  const [start, end] = isRow ? [0, text.length] : sentenceAround(text, doubt);
  const valuesOf = (kind: Mark['kind'], from = start) => [
    ...new Set(marks.filter((mark) => mark.kind === kind && mark.paragraph === paragraph && mark.start >= from && mark.end <= end).map(({ value }) => value)),
  ];
  const inRow = isRow ? strongest([...cells.flatMap((cell) => standardOutcome(cell.trim())?.id ?? []), ...valuesOf('outcome')]) : undefined;
  // What others of the paragraph signed, who only may be a partner hardly did.
  const ofOthers = about === 'meaning' ? proposals.find((other) => other.paragraph === paragraph)?.outcome : undefined;
  const outcome = inRow ?? ofOthers ?? 'meeting';
  const [date = '', another] = valuesOf('date');
  return {
    id: `${answerStem(paragraph, partner)}${outcome}`,
    partner,
    outcome,
    date: another === undefined ? date : '',
    topics: valuesOf('topic', doubt.end),
    paragraph,
    state: 'open',
  };
}

/** Whether a proposal may have come from the answer to a doubt, by its id: it may have been corrected since. */
export function isAnswerTo({ paragraph, candidates }: Pick<Doubt, 'paragraph' | 'candidates'>, { id }: Pick<Proposal, 'id'>): boolean {
  return candidates.some((partner) => id.startsWith(answerStem(paragraph, partner)));
}

function answerStem(paragraph: number, partner: string): string {
  return `${paragraph}-${partner}-`;
}

/** Where the sentence begins and ends that some words stand in, by what ends sentences. */
function sentenceAround(text: string, { start, end }: Pick<Passage, 'start' | 'end'>): readonly [number, number] {
  const ends = [...text.matchAll(/[!?؟…]|\.(?=\s|$)/g)].map(({ index }) => index + 1);
  return [ends.findLast((at) => at <= start) ?? 0, ends.find((at) => at >= end) ?? text.length];
}

function strongest(outcomes: readonly string[]): string | undefined {
  return outcomes.toSorted((a, b) => outcomeRank({ id: b }) - outcomeRank({ id: a }))[0];
}

import type { Passage } from '../reader/Reading.ts';

/** So much of what stands before and after some words tells what they are about. UTF-16 units. */
const AROUND = 60;

/** What stands around a passage in its paragraph, cut between words, with an ellipsis where it was cut. */
export function contextOf(paragraph: string, { start, end }: Passage): readonly [before: string, after: string] {
  const before = paragraph.slice(0, start).trimStart();
  const after = paragraph.slice(end).trimEnd();
  return [
    before.length > AROUND ? `… ${before.slice(-AROUND - 1).replace(/^\S*\s+/, '')}` : before,
    after.length > AROUND ? `${after.slice(0, AROUND + 1).replace(/\s+\S*$/, '')} …` : after,
  ];
}

import { groupBy } from '../reader/groupBy.ts';
import type { Passage, Reading } from '../reader/Reading.ts';

export type MarkKind = 'country' | 'organisation' | 'date' | 'place' | 'outcome' | 'topic' | 'doubt';

export interface TextMark extends Passage {
  readonly kind: MarkKind;
}

export interface Marked {
  readonly mark: TextMark;
  /** The partner that it names. */
  readonly partner?: string;
}

/** Some words of a paragraph, and how they are marked where they are. */
export interface Piece extends Partial<Marked> {
  readonly text: string;
}

/** All that is marked in a text, by paragraph. Made once: a text of megabytes has tens of thousands of marks. */
export function marksByParagraph({ partners, doubtful, marks }: Reading): ReadonlyMap<number, readonly Marked[]> {
  const named = partners.flatMap(({ id, country, kind, mentions }) => mentions.map((mention): Marked => ({ mark: { ...mention, kind }, partner: country ?? id })));
  const doubts = doubtful.map((doubt): Marked => ({ mark: { ...doubt, kind: 'doubt' } }));
  return groupBy([...named, ...doubts, ...marks.map((mark): Marked => ({ mark }))], ({ mark }) => mark.paragraph);
}

/** A paragraph cut into what is marked and what is not. Where marks overlap, the one that begins first stays. */
export function markedParagraph(paragraph: string, marks: readonly Marked[]): readonly Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const piece of marks.toSorted((a, b) => a.mark.start - b.mark.start || b.mark.end - a.mark.end)) {
    const { start, end } = piece.mark;
    if (start < at || end > paragraph.length) continue;
    if (start > at) pieces.push({ text: paragraph.slice(at, start) });
    pieces.push({ text: paragraph.slice(start, end), ...piece });
    at = end;
  }
  if (at < paragraph.length) pieces.push({ text: paragraph.slice(at) });
  return pieces;
}

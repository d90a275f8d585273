import type { Passage, Reading } from '../reader/Reading.ts';

export type MarkKind = 'country' | 'organisation' | 'date' | 'place' | 'outcome' | 'topic' | 'doubt';

export interface TextMark extends Passage {
  readonly kind: MarkKind;
}

export interface Piece {
  readonly text: string;
  readonly mark?: TextMark;
  /** The partner that a mark names. */
  readonly partner?: string;
}

/** A paragraph cut into what is marked and what is not. Where marks overlap, the one that begins first stays. */
export function markedParagraph(paragraph: string, number: number, reading: Reading): readonly Piece[] {
  const marks = [
    ...reading.partners.flatMap(({ id, country, kind, mentions }) =>
      mentions.map((mention) => ({ mark: { ...mention, kind }, partner: country ?? id })),
    ),
    ...reading.doubtful.map((doubt) => ({ mark: { ...doubt, kind: 'doubt' as const } })),
    ...reading.marks.map((mark) => ({ mark })),
  ]
    .filter(({ mark }) => mark.paragraph === number)
    .sort((a, b) => a.mark.start - b.mark.start || b.mark.end - a.mark.end);
  const pieces: Piece[] = [];
  let at = 0;
  for (const piece of marks) {
    const { start, end } = piece.mark;
    if (start < at || end > paragraph.length) continue;
    if (start > at) pieces.push({ text: paragraph.slice(at, start) });
    pieces.push({ text: paragraph.slice(start, end), ...piece });
    at = end;
  }
  if (at < paragraph.length) pieces.push({ text: paragraph.slice(at) });
  return pieces;
}

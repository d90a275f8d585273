import { findCues } from './findCues.ts';
import { findDates, presentYear } from './findDates.ts';
import type { NameInText } from './findCandidates.ts';
import { findTopics } from './findTopics.ts';
import type { Paragraph } from './Paragraph.ts';
import { passageOf } from './passageOf.ts';
import type { Mark } from './Reading.ts';

/** What else the studio marks in the text: dates, places, outcome words and topics, in the order of the text. */
export function marksOf(paragraphs: readonly Paragraph[], places: readonly (readonly NameInText[])[]): Mark[] {
  const year = presentYear(paragraphs);
  return paragraphs.flatMap((paragraph, index) => {
    const word = (at: number): readonly [number, number] => {
      const token = paragraph.tokens[at];
      return [token?.start ?? 0, token?.end ?? 0];
    };
    const marks: Mark[] = [
      ...findDates(paragraph, year).map(({ day, start, end }): Mark => ({ ...passageOf(paragraph, start, end), kind: 'date', value: day })),
      ...(places[index] ?? []).map(({ id, match }): Mark => ({ ...passageOf(paragraph, match.start, match.end), kind: 'place', value: id })),
      ...findCues(paragraph, year, false).map(({ outcome, at }): Mark => ({ ...passageOf(paragraph, ...word(at)), kind: 'outcome', value: outcome })),
      ...findTopics(paragraph).map(({ topic, at }): Mark => ({ ...passageOf(paragraph, ...word(at)), kind: 'topic', value: topic })),
    ];
    return marks.sort((a, b) => a.start - b.start);
  });
}

import { findCues } from './findCues.ts';
import { findDates, presentYear } from './findDates.ts';
import type { FoundMentions } from './findMentions.ts';
import { findTopics } from './findTopics.ts';
import type { Paragraph } from './Paragraph.ts';
import { passageOf } from './passageOf.ts';
import type { Mark } from './Reading.ts';

/** What else the studio marks in the text: dates, places, outcome words and topics, in the order of the text. */
export function marksOf(paragraphs: readonly Paragraph[], found: readonly FoundMentions[]): Mark[] {
  const year = presentYear(paragraphs);
  return paragraphs.flatMap((paragraph, index) => {
    const word = (at: number): readonly [number, number] => {
      const token = paragraph.tokens[at];
      return [token?.start ?? 0, token?.end ?? 0];
    };
    const marks: Mark[] = [
      ...findDates(paragraph, year).map(({ day, start, end }): Mark => ({ ...passageOf(paragraph, start, end), kind: 'date', value: day })),
      ...(found[index]?.places ?? []).map(({ start, end, entries }): Mark => ({ ...passageOf(paragraph, start, end), kind: 'place', value: entries[0]?.id ?? '' })),
      ...findCues(paragraph, year, false).map(({ outcome, at }): Mark => ({ ...passageOf(paragraph, ...word(at)), kind: 'outcome', value: outcome })),
      ...findTopics(paragraph).map(({ topic, at }): Mark => ({ ...passageOf(paragraph, ...word(at)), kind: 'topic', value: topic })),
    ];
    return marks.sort((a, b) => a.start - b.start);
  });
}

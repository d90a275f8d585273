import type { Paragraph } from './Paragraph.ts';
import type { Passage } from './Reading.ts';

/** Words of a paragraph, as they stand in it. */
export function passageOf({ number, text }: Paragraph, start: number, end: number): Passage {
  return { paragraph: number, start, end, text: text.slice(start, end) };
}

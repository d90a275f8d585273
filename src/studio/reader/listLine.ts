import type { Paragraph } from './Paragraph.ts';

/** A line of a list or a table, or a short one: there the bare word says what was done. */
export function isListLine({ text, tokens }: Paragraph): boolean {
  return /^\s*(?:[-–—•*▪●◦·]|\d{1,2}\s*[.)/-]|\|)|\t|\s\|\s/.test(text) || (tokens.length <= 12 && !/[.!?؟]\s*$/.test(text));
}

import type { DraftPlace, DraftText } from '../draft/Draft.ts';

/** Where something stands in a text. Paragraphs are its lines that are not empty, counted from 1. */
export interface Mention {
  readonly paragraph: number;
  /** UTF-16 units from the beginning of the paragraph; the end is not included. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

export interface ReadPartner {
  readonly id: string;
  readonly kind: 'country' | 'organisation';
  readonly country?: string;
  /** As the text has it. */
  readonly name: string;
  /** Of an organisation that the gazetteer knows. */
  readonly names?: DraftText;
  readonly seat?: DraftPlace;
  readonly mentions: readonly Mention[];
}

export interface ReadEngagement {
  /** The id of a partner of the reading. */
  readonly partner: string;
  readonly outcome: string;
  readonly date?: string;
  readonly topics?: readonly string[];
  readonly paragraph: number;
}

/** Something that may be read in several ways: a person is asked. */
export interface Doubt extends Mention {
  /** Countries by code, organisations by id, or `word` for no partner at all. */
  readonly candidates: readonly string[];
}

/** What is marked in the text besides partners. */
export interface Mark extends Mention {
  readonly kind: 'date' | 'place' | 'outcome' | 'topic';
  readonly value: string;
}

/** What a communiqué was read to say: proposals, until a person has decided. */
export interface Reading {
  readonly host?: string;
  readonly partners: readonly ReadPartner[];
  readonly engagements: readonly ReadEngagement[];
  readonly doubtful: readonly Doubt[];
  readonly marks: readonly Mark[];
}

/** The paragraphs of a text as readings count them. */
export function paragraphsOf(text: string): readonly string[] {
  return text
    .split(/\r\n|[\r\n\u2028\u2029]/)
    .filter((line) => line.trim() !== '');
}

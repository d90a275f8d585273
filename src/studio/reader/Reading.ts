import type { CountryCode, Text } from '../../dataset/Dataset.ts';

/** What a communiqué says was done, strongest first. */
export const outcomeKinds = [
  'memorandum',
  'agreement',
  'declaration',
  'visit',
  'call',
  'meeting',
  'participation',
] as const;
export type OutcomeKind = (typeof outcomeKinds)[number];

/** Words of the text: `paragraph` counts the lines that are not blank, from 1; `start` and `end` are UTF-16 indices in it. */
export interface Passage {
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A partner that the reader proposes. A person decides. */
export interface ProposedPartner {
  /** Alpha-3 of a country, or an id of `data/organisations.json`. */
  readonly id: string;
  readonly kind: 'country' | 'organisation';
  readonly country?: CountryCode;
  /** In the language of the text. */
  readonly name: string;
  readonly mentions: readonly Passage[];
  /** Set where the text may only name it by the way: a person looks closely. */
  readonly unsure?: true;
}

export interface ProposedEngagement {
  readonly partner: string;
  readonly outcome: OutcomeKind;
  /** `YYYY-MM-DD`, where the same sentence gives one day. */
  readonly date?: string;
  readonly topics?: readonly string[];
  readonly paragraph: number;
  /** The words that say the outcome. Absent where none do and the text's usual outcome was taken. */
  readonly evidence?: Passage;
}

/**
 * What a person is asked: whom words mean that have more than one reading (`meaning`), or whether whom they name is a partner
 * here or named by the way (`part`). `candidates` are ids of partners, or `word` for no partner at all.
 */
export interface Doubt extends Passage {
  readonly about: 'meaning' | 'part';
  readonly candidates: readonly string[];
}

/** What else is marked in the text. */
export interface Mark extends Passage {
  readonly kind: 'date' | 'place' | 'outcome' | 'topic';
  /** The day of a date, the country of a place, the outcome, the topic's id. */
  readonly value: string;
}

export interface Reading {
  /** The country whose side speaks. */
  readonly host?: CountryCode;
  /** Who else may speak, the likeliest first. A person is asked. */
  readonly otherHosts?: readonly CountryCode[];
  readonly partners: readonly ProposedPartner[];
  readonly engagements: readonly ProposedEngagement[];
  readonly doubtful: readonly Doubt[];
  readonly marks: readonly Mark[];
  /** What the text calls countries, where that is not what the atlas calls them by itself: the names that they get there. */
  readonly called?: Readonly<Record<CountryCode, Text>>;
  /** The size of the work, in words looked at: for tests of linearity that need no clock. */
  readonly steps: number;
}

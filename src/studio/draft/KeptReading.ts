import * as v from 'valibot';
import type { Proposal } from '../read/proposals.ts';

/** A communiqué that is being read into a draft, with what a person has decided so far about what it was read to say. */
export interface KeptReading {
  readonly text: string;
  /** The file's name, where it came from a file. */
  readonly name?: string | undefined;
  /** Proposals as a person has left them: accepted, rejected, corrected or added. The others are the reader's. */
  readonly decided: readonly Proposal[];
  /** Doubtful readings that have been answered, by `doubtKey`. */
  readonly answered: readonly string[];
  /** The source that it is cited as, by its id. */
  readonly citedAs?: string | undefined;
  /** What a person has typed about the source that it is. */
  readonly source?: TypedSource | undefined;
}

/** A source on its way into the draft, as it stands in the fields. */
export interface TypedSource {
  readonly title: string;
  readonly language: string;
  readonly published: string;
}

const { array, exactOptional: maybe, string } = v;

const proposal = v.strictObject({
  id: string(),
  partner: string(),
  outcome: string(),
  date: string(),
  topics: array(string()),
  paragraph: v.number(),
  state: v.picklist(['open', 'accepted', 'rejected']),
  engagement: maybe(v.optional(string())),
  source: maybe(v.optional(string())),
});

const keptReading = v.object({
  text: string(),
  name: maybe(v.optional(string())),
  decided: array(proposal),
  answered: array(string()),
  citedAs: maybe(v.optional(string())),
  source: maybe(v.optional(v.strictObject({ title: string(), language: string(), published: string() }))),
});

/** Whether what a database holds is one: another version of the studio may have written it. */
export function isKeptReading(value: unknown): value is KeptReading {
  return v.is(keptReading, value);
}

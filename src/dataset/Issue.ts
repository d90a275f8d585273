/**
 * One thing that is wrong with a dataset. The words that explain it live in `i18n/issues.{en,ar}.json` under `code`,
 * so the same issue reads in either language.
 */
export interface Issue<Code extends string = IssueCode> {
  readonly code: Code;
  /** Where, in the author's file: `engagements[3].sources[0].source`; empty for the whole file. */
  readonly path: string;
  /** What stands there, shortened for display; `undefined` where nothing stands there. */
  readonly found: string | undefined;
  /** What the message needs besides: what was expected, the nearest candidates, limits. */
  readonly details: Readonly<Record<string, string | number>>;
}

export type IssueCode =
  | 'not-json'
  | 'duplicate-key'
  | 'missing-key'
  | 'unknown-key'
  | 'wrong-type'
  | 'unsupported-format'
  | 'not-an-id'
  | 'duplicate-id'
  | 'duplicate-in-capitals'
  | 'duplicate-country'
  | 'unknown-reference'
  | 'unknown-country'
  | 'unknown-choice'
  | 'not-a-date'
  | 'dates-reversed'
  | 'date-and-dates'
  | 'not-a-link'
  | 'not-coordinates'
  | 'not-a-count'
  | 'empty-text'
  | 'text-too-long'
  | 'unsafe-characters'
  | 'empty-list'
  | 'too-many'
  | 'not-a-language'
  | 'partner-without-engagement'
  | 'reserved-id'
  | 'repeated-item'
  | 'region-and-partners'
  | 'host-is-partner'
  | 'out-of-range'
  | 'not-ascending'
  | 'not-plain-data'
  | 'too-deep'
  | 'too-many-issues'
  | 'no-such-file'
  | 'not-a-file'
  | 'unreadable-file'
  | 'not-utf8';

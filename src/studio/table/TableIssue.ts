import type { Issue } from '../../dataset/Issue.ts';

/**
 * One thing to say about a table: the words stand in `i18n/table.{en,ar}.json` under its code. Its path is written as
 * spreadsheets do, `Sheet1!B7`, and empty for the whole file.
 */
export type TableIssue = Issue<RefusalCode | NoticeCode | ProblemCode>;

/** Why nothing could be read. */
export type RefusalCode =
  | 'empty'
  | 'file-too-large'
  | 'unpacks-too-large'
  | 'too-many-rows'
  | 'too-many-columns'
  | 'old-excel'
  | 'not-a-table'
  | 'not-xlsx'
  | 'damaged'
  | 'unreadable'
  | 'took-too-long';

/** What was done that the author should know. */
export type NoticeCode =
  | 'encoding'
  | 'encoding-guessed'
  | 'formulas'
  | 'merged-cells'
  | 'places-in-notes'
  | 'hidden-sheets'
  | 'sheet-left-out'
  | 'heading-repeated'
  | 'replaces';

/** What has to be decided. */
export type ProblemCode =
  | 'no-partner-column'
  | 'heading-twice'
  | 'columns-alike'
  | 'missing-partner'
  | 'unknown-partner'
  | 'code-and-name-differ'
  | 'host-is-partner'
  | 'unknown-kind'
  | 'unknown-outcome'
  | 'missing-outcome'
  | 'too-many-outcomes'
  | 'ambiguous-dates'
  | 'not-a-date'
  | 'dates-reversed'
  | 'not-a-link'
  | 'not-coordinates'
  | 'missing-source'
  | 'duplicate-rows'
  | 'alike-rows'
  | 'formula-error'
  | 'formula-without-value'
  | 'too-many-engagements'
  | 'too-many-problems';

/** Thrown where nothing can be read; carries what is said about it. */
export class Refusal extends Error {
  readonly issue: TableIssue;

  constructor(code: RefusalCode, details: TableIssue['details'] = {}, path = '') {
    super(code);
    this.issue = { code, path, found: undefined, details };
  }
}

export function noticed(code: NoticeCode, path: string, details: TableIssue['details']): TableIssue {
  return { code, path, found: undefined, details };
}

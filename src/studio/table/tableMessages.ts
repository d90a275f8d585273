import type { DraftEngagement } from '../draft/Draft.ts';
import type { Choices } from './Choices.ts';
import type { Encoding } from '../decodeText.ts';
import type { Import } from './importTable.ts';
import type { Known } from './Known.ts';
import type { Sheet } from './Table.ts';
import type { TableIssue } from './TableIssue.ts';

/** What the page asks of the worker. One thing at a time; the table stays with the worker. */
export type Asked =
  | { readonly kind: 'read-file'; readonly file: File; readonly encoding?: Encoding }
  | { readonly kind: 'read-cells'; readonly text: string }
  | { readonly kind: 'import'; readonly choices: Choices; readonly known: Known }
  /** The engagements of the last import, in pieces that the page takes without a pause. */
  | { readonly kind: 'take' };

export type Answer =
  | { readonly kind: 'progress'; readonly share: number }
  | { readonly kind: 'refused'; readonly issue: TableIssue }
  | { readonly kind: 'read'; readonly overview: Overview }
  | { readonly kind: 'imported'; readonly summary: ImportSummary }
  | { readonly kind: 'engagements'; readonly engagements: readonly DraftEngagement[]; readonly isLast: boolean };

/** A question and its answers have the same number: what was asked before is no answer to what is asked now. */
export interface Numbered<Message> {
  readonly number: number;
  readonly message: Message;
}

/** A table without most of its rows. */
export interface Overview {
  readonly file: string;
  readonly notices: readonly TableIssue[];
  readonly sheets: readonly SheetOverview[];
}

export interface SheetOverview extends Pick<Sheet, 'name' | 'hidden' | 'rows'> {
  /** Of all rows. `rows` has the first few. */
  readonly length: number;
}

/** An import with the first few of its engagements. */
export type ImportSummary = Import;

/** Engagements in one message: a page has them in far less than a frame. */
export const pieceSize = 1_000;

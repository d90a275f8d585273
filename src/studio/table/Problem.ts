import type { CountryCode } from '../../dataset/Dataset.ts';
import type { Issue } from '../../dataset/Issue.ts';
import type { DateOrder } from './readDate.ts';
import type { Role } from './Role.ts';
import type { ProblemCode } from './TableIssue.ts';

/** Something to decide, once for all rows in which the same thing stands in the same column. */
export interface Problem extends Issue<ProblemCode> {
  /** Rows of the sheet, from 0. */
  readonly rows: readonly number[];
  readonly column: number | undefined;
  /** Whether its rows are kept back until it is decided. */
  readonly waits: boolean;
  /** Most likely first. */
  readonly remedies: readonly Remedy[];
}

/** A decision that is one click away; `applyRemedy` turns it into choices. */
export type Remedy =
  | { readonly kind: 'country'; readonly key: string; readonly code: CountryCode }
  | { readonly kind: 'organisation'; readonly key: string }
  | { readonly kind: 'replace'; readonly column: number; readonly found: string; readonly by: string }
  /** Asks for what is to be read instead. */
  | { readonly kind: 'write'; readonly column: number; readonly found: string }
  | { readonly kind: 'empty'; readonly column: number; readonly found: string }
  | { readonly kind: 'leave-out'; readonly rows: readonly number[] }
  | { readonly kind: 'keep'; readonly rows: readonly number[] }
  | { readonly kind: 'order'; readonly column: number; readonly order: DateOrder; readonly example: string }
  | { readonly kind: 'swap'; readonly rows: readonly number[] }
  | { readonly kind: 'use-column'; readonly column: number; readonly role: Role }
  /** A column is something else than was thought; nothing that is read, where it has no role. */
  | { readonly kind: 'read-as'; readonly column: number; readonly role: Role | undefined }
  | { readonly kind: 'outcome'; readonly key: string; readonly id: string; readonly name: string }
  | { readonly kind: 'new-outcome'; readonly key: string }
  | { readonly kind: 'default-outcome'; readonly id: string }
  | { readonly kind: 'cite-table' };

/** Which decision helps with which problem depends on its rows, which are known when all have been read. */
export type RemediesOf = (rows: readonly number[]) => readonly Remedy[];

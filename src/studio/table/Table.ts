import type { TableIssue } from './TableIssue.ts';

/** A sheet as text: what a person sees in each cell, dates as `YYYY-MM-DD`; `''` where nothing stands. */
export interface Sheet {
  readonly name: string;
  /** The author's program does not show it. */
  readonly hidden: boolean;
  /** From the sheet's first row and column on, so that positions are addresses. All rows are equally long. */
  readonly rows: readonly (readonly string[])[];
  /** Cells that hold no value though the author meant one: formulas that failed or were never calculated. */
  readonly flaws: readonly Flaw[];
}

export interface Flaw {
  readonly code: 'formula-error' | 'formula-without-value';
  readonly row: number;
  readonly column: number;
  /** What stands there: `#DIV/0!`, or nothing. */
  readonly found: string;
}

/** What was read from a file or from pasted cells. */
export interface Table {
  /** The file's name; empty for pasted cells. */
  readonly file: string;
  readonly sheets: readonly Sheet[];
  /** What was done on the way that its author should know. */
  readonly notices: readonly TableIssue[];
}

/** Most bytes of a file, most bytes that it may declare to unpack to, most rows below a heading, most columns. */
export const limits = { bytes: 5_000_000, unpacked: 50_000_000, rows: 20_000, columns: 200, sheets: 50 } as const;

/** Rows of a sheet, from its first on, that the page gets to see; by what stands in them it is told what a column holds. */
export const shownRows = 20;

/** `(6, 1)` → `B7`. Both from 0. */
export function cellAddress(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}

/** `27` → `AB`. */
export function columnLetters(column: number): string {
  const above = Math.floor(column / 26);
  return (above > 0 ? columnLetters(above - 1) : '') + String.fromCharCode(65 + (column % 26));
}

/** `AB12` → row 11, column 27; `undefined` where it is no address. */
export function parseAddress(address: string): { readonly row: number; readonly column: number } | undefined {
  const [, letters, digits] = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/.exec(address) ?? [];
  if (letters === undefined || digits === undefined) return undefined;
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { row: Number(digits) - 1, column };
}

/** Told how far a reading is, 0 to 1: by its parts, since the libraries that do them say nothing themselves. */
export type OnProgress = (share: number) => void;

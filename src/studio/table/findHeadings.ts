import { roleOfHeading } from './headingWords.ts';
import type { Role } from './Role.ts';
import type { Sheet } from './Table.ts';

export interface Headings {
  /** The row that names the columns; -1 where none does. */
  readonly row: number;
  /** What each column holds; `undefined` where nobody has said so yet. */
  readonly columns: readonly (Role | undefined)[];
  /** Columns whose heading says what an earlier one says already. */
  readonly repeated: readonly number[];
}

/** How far down a heading may stand: titles and dates of print stand above it. Rows. */
const DEEPEST = 15;

/** The row whose cells name the most columns, and what they name. */
export function findHeadings({ rows }: Pick<Sheet, 'rows'>): Headings {
  let best: Headings = { row: -1, columns: Array.from({ length: rows[0]?.length ?? 0 }, () => undefined), repeated: [] };
  let most = 0;
  rows.slice(0, DEEPEST).forEach((cells, row) => {
    const read = headingsAt(cells, row);
    const known = read.columns.filter((role) => role !== undefined).length;
    // A single known word may be anything: a title, a cell of data. With a partner beside nothing it is a table of names.
    if (known > most && (known > 1 || isAlone(cells))) {
      most = known;
      best = read;
    }
  });
  return best;
}

/** What a row's cells name, each thing once: the first column of a name has it. */
export function headingsAt(cells: readonly string[], row: number): Headings {
  const taken = new Set<Role>();
  const repeated: number[] = [];
  const columns = cells.map((cell, column) => {
    const role = roleOfHeading(cell);
    if (role === undefined) return undefined;
    if (taken.has(role)) {
      repeated.push(column);
      return undefined;
    }
    taken.add(role);
    return role;
  });
  return { row, columns, repeated };
}

function isAlone(cells: readonly string[]): boolean {
  return cells.filter((cell) => cell.trim() !== '').length === 1;
}

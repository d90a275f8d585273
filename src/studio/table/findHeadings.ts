import { standardOutcome } from '../draft/standardOutcomes.ts';
import { isCodeHeading, roleOfHeading } from './headingWords.ts';
import { kindOf } from './partnerKind.ts';
import type { Role } from './Role.ts';
import { shownRows } from './Table.ts';
import type { Sheet } from './Table.ts';

export interface Headings {
  /** The row that names the columns; -1 where none does. */
  readonly row: number;
  /** What each column holds; `undefined` where nobody has said so yet. */
  readonly columns: readonly (Role | undefined)[];
  /** Columns that would hold what an earlier one holds already. */
  readonly repeated: readonly { readonly column: number; readonly role: Role }[];
}

/** How far down a heading may stand: titles and dates of print stand above it. Rows. */
const DEEPEST = 15;

/** The row whose cells name the most columns, and what they name. */
export function findHeadings({ rows }: Pick<Sheet, 'rows'>): Headings {
  let best: Headings = { row: -1, columns: Array.from({ length: rows[0]?.length ?? 0 }, () => undefined), repeated: [] };
  let most = 0;
  rows.slice(0, DEEPEST).forEach((cells, row) => {
    const read = headingsAt(rows, row);
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
export function headingsAt(rows: Sheet['rows'], row: number): Headings {
  const taken = new Set<Role>();
  const repeated: { column: number; role: Role }[] = [];
  const columns = namedBesideCode(rows[row] ?? [], rolesAt(rows, row)).map((role, column) => {
    if (role === undefined) return undefined;
    if (taken.has(role)) {
      repeated.push({ column, role });
      return undefined;
    }
    taken.add(role);
    return role;
  });
  return { row, columns, repeated };
}

type Roles = readonly (Role | undefined)[];

/** What the headings say; what one of them leaves open, the values say: a `Type` may be the partner's or the engagement's. */
function rolesAt(rows: Sheet['rows'], row: number): Roles {
  const said = (rows[row] ?? []).map(roleOfHeading);
  return said.map((role, column) => {
    if (role !== 'kind') return role;
    const values = rows.slice(row + 1, shownRows).map((cells) => cells[column] ?? '');
    const kinds = values.filter((value) => kindOf(value) !== 'unknown' && value.trim() !== '').length;
    const outcomes = values.filter((value) => standardOutcome(value.trim()) !== undefined).length;
    if (outcomes <= kinds) return role;
    // A heading that says so itself has the better right.
    return said.includes('outcome') ? undefined : 'outcome';
  });
}

const names: readonly Role[] = ['partner', 'organisation', 'nameEn', 'nameAr'];

/** Where countries stand by name and by code, the names are the partners' and the codes say which country is meant. */
function namedBesideCode(cells: readonly string[], said: Roles): Roles {
  const isCode = (column: number) => said[column] === 'country' && isCodeHeading(cells[column] ?? '');
  const called = said.findIndex((role, column) => role === 'country' && !isCode(column));
  if (called < 0 || !said.some((_, column) => isCode(column)) || said.some((role) => role !== undefined && names.includes(role))) return said;
  return said.with(called, 'partner');
}

function isAlone(cells: readonly string[]): boolean {
  return cells.filter((cell) => cell.trim() !== '').length === 1;
}

import { findHeadings, headingsAt } from './findHeadings.ts';
import type { DateOrder } from './readDate.ts';
import type { Role } from './Role.ts';
import type { Sheet } from './Table.ts';

/** Sheets with at least their first rows. */
interface Sheets {
  readonly sheets: readonly Pick<Sheet, 'hidden' | 'rows'>[];
}

/** What a person has decided about a table. With the table it determines the import. */
export interface Choices {
  readonly sheet: number;
  /** -1 where no row names the columns. */
  readonly headingRow: number;
  readonly columns: readonly (Role | undefined)[];
  /** By column. */
  readonly orders: Readonly<Record<number, DateOrder>>;
  /** What is read in place of a cell's text, by `replacementKey`. */
  readonly replaced: Readonly<Record<string, string>>;
  /** Who is meant, by what stands in the cells of a partner: a country's code, or `organisation`. */
  readonly partners: Readonly<Record<string, string>>;
  /** Which outcome is meant by a text, by the folded text: its id, or `new`. */
  readonly outcomes: Readonly<Record<string, string>>;
  readonly leftOut: readonly number[];
  /** Rows that count though they repeat another. */
  readonly kept: readonly number[];
  /** Rows whose first and last day are exchanged. */
  readonly swapped: readonly number[];
  /** The outcome of rows that name none. */
  readonly outcome?: string;
  /** Whether rows without a source cite the table itself. */
  readonly citesTable: boolean;
}

/** The first choices: the first sheet that its author shows, with the columns that its headings name. */
export function firstChoices(table: Sheets, sheet = firstVisible(table)): Choices {
  const { row, columns } = findHeadings({ rows: table.sheets[sheet]?.rows ?? [] });
  return {
    sheet,
    headingRow: row,
    columns,
    orders: {},
    replaced: {},
    partners: {},
    outcomes: {},
    leftOut: [],
    kept: [],
    swapped: [],
    citesTable: false,
  };
}

/** The columns of a table, named by another row; decisions about cells stay. */
export function withHeadingRow(table: Sheets, choices: Choices, headingRow: number): Choices {
  const rows = table.sheets[choices.sheet]?.rows ?? [];
  return { ...choices, headingRow, columns: headingRow < 0 ? choices.columns : headingsAt(rows, headingRow).columns };
}

/** A column with another role, which no other column keeps. */
export function withRole(choices: Choices, column: number, role: Role | undefined): Choices {
  const columns = choices.columns.map((own, index) => (index === column ? role : own === role ? undefined : own));
  return { ...choices, columns };
}

export function replacementKey(column: number, found: string): string {
  return `${column} ${found}`;
}

/** What was decided about a text; cells may hold any word, `constructor` too, which every object has. */
export function decidedOn(decisions: Readonly<Record<string, string>>, text: string): string | undefined {
  return Object.hasOwn(decisions, text) ? decisions[text] : undefined;
}

/** The sheet that its author shows with the most columns that are known, the first of those. */
function firstVisible({ sheets }: Sheets): number {
  const known = sheets.map(({ hidden, rows }) => (hidden ? -1 : findHeadings({ rows }).columns.filter((role) => role !== undefined).length));
  return Math.max(0, known.indexOf(Math.max(...known)));
}

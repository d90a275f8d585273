import { displayString } from '../../dataset/displayValue.ts';
import type { Problem, RemediesOf } from './Problem.ts';
import { cellAddress, columnLetters } from './Table.ts';
import type { ProblemCode, TableIssue } from './TableIssue.ts';

/** Different problems that are listed; decided ones make room for others. */
const MOST = 500;

export interface Finding {
  readonly row: number | undefined;
  readonly column: number | undefined;
  readonly found: string;
  readonly waits: boolean;
  /** What may be meant, names or values; asked once for all rows alike. */
  readonly details?: () => TableIssue['details'];
  readonly remedies: RemediesOf;
}

interface Group extends Finding {
  readonly code: ProblemCode;
  readonly rows: number[];
}

/** Collects what has to be decided: the same finding in the same column is one problem with many rows. */
export class ProblemList {
  readonly #sheet: string;
  readonly #groups = new Map<string, Group>();
  #more = 0;

  constructor(sheet: string) {
    this.#sheet = sheet;
  }

  /** Whether another problem than those found already would still be listed. */
  get isFull(): boolean {
    return this.#groups.size >= MOST;
  }

  add(code: ProblemCode, finding: Finding): void {
    const key = `${code} ${finding.column ?? ''} ${finding.found}`;
    const group = this.#groups.get(key);
    const rows = finding.row === undefined ? [] : [finding.row];
    if (group) group.rows.push(...rows);
    else if (this.isFull) this.#more += 1;
    else this.#groups.set(key, { ...finding, code, rows });
  }

  get all(): readonly Problem[] {
    const problems = [...this.#groups.values()].map((group): Problem => {
      const { code, rows, column, found, waits, details, remedies } = group;
      const [first] = rows;
      const place = first === undefined ? (column === undefined ? '' : columnLetters(column)) : column === undefined ? String(first + 1) : cellAddress(first, column);
      return {
        code,
        path: place === '' ? this.#sheet : `${this.#sheet}!${place}`,
        found: found === '' ? undefined : displayString(found),
        details: { ...details?.(), rows: rows.length },
        rows,
        column,
        waits,
        remedies: remedies(rows),
      };
    });
    // What is about the whole table comes first: deciding it decides many rows.
    const sorted = problems.toSorted((a, b) => rank(a) - rank(b));
    return this.#more === 0 ? sorted : [...sorted, more(this.#sheet, this.#more)];
  }
}

function rank({ rows, code }: Problem): number {
  return rows.length === 0 || code === 'ambiguous-dates' ? 0 : 1;
}

function more(path: string, count: number): Problem {
  return { code: 'too-many-problems', path, found: undefined, details: { count, limit: MOST }, rows: [], column: undefined, waits: false, remedies: [] };
}

import type { Choices } from './Choices.ts';
import { isId } from './NameRegistry.ts';
import type { ProblemList } from './ProblemList.ts';
import type { RowCells } from './RowCells.ts';

/** Rows that say what an earlier row says, in every cell or in all that is read: a running number makes no row another. */
export class RepeatedRows {
  readonly #columns: Choices['columns'];
  readonly #kept: ReadonlySet<number>;
  readonly #wholes = new Set<string>();
  readonly #readings = new Set<string>();
  readonly #repeats: { readonly row: number; readonly code: 'duplicate-rows' | 'alike-rows' }[] = [];

  constructor({ columns, kept }: Choices) {
    this.#columns = columns;
    this.#kept = new Set(kept);
  }

  see(line: readonly string[], cells: RowCells): void {
    const { row } = cells;
    const whole = line.join('\n');
    const reading = this.#columns.map((role) => (role === undefined || (role === 'engagement' && !isId(cells.text(role))) ? '' : cells.text(role))).join('\n');
    if (this.#readings.has(reading) && !this.#kept.has(row)) this.#repeats.push({ row, code: this.#wholes.has(whole) ? 'duplicate-rows' : 'alike-rows' });
    this.#wholes.add(whole);
    this.#readings.add(reading);
  }

  /** After all rows: asks about those that repeat, each kind together. */
  report(problems: ProblemList): void {
    for (const { row, code } of this.#repeats) {
      problems.add(code, {
        row,
        column: undefined,
        found: '',
        waits: false,
        details: () => ({ count: this.#repeats.filter((own) => own.code === code).length }),
        remedies: (rows) => [{ kind: 'leave-out', rows }, { kind: 'keep', rows }],
      });
    }
  }
}

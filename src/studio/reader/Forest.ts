/**
 * Decision trees whose leaves are summed, written close together: `cuts` are the numbers that each column is compared to,
 * `nodes` the trees one after the other, each node before its two branches. A node that asks is a column and which of its
 * cuts; a leaf is -1 and its value in hundredths.
 */
export interface ForestData {
  readonly cuts: readonly (readonly number[])[];
  readonly nodes: readonly number[];
}

/** A number a hundredth of which is one in `ForestData`. */
export const HUNDREDTH = 100;

/** The trees of `ForestData`, ready to be asked. */
export class Forest {
  readonly #roots: number[] = [];
  /** For each node the column that is asked (-1: a leaf), the cut or the value, and where it goes on where the number is higher. */
  readonly #columns: number[] = [];
  readonly #numbers: number[] = [];
  readonly #higher: number[] = [];

  constructor(data: ForestData) {
    let at = 0;
    const grow = (): void => {
      const column = data.nodes[at] ?? -1;
      const number = data.nodes[at + 1] ?? 0;
      at += 2;
      const node = this.#columns.push(column) - 1;
      this.#numbers.push(column < 0 ? number / HUNDREDTH : (data.cuts[column]?.[number] ?? 0));
      this.#higher.push(-1);
      if (column < 0) return;
      grow();
      this.#higher[node] = this.#columns.length;
      grow();
    };
    while (at < data.nodes.length) {
      this.#roots.push(this.#columns.length);
      grow();
    }
  }

  /** The sum of what each tree says of a row of numbers. */
  sumOf(row: readonly number[]): number {
    let sum = 0;
    for (const root of this.#roots) {
      let node = root;
      for (let column = this.#columns[node] ?? -1; column >= 0; column = this.#columns[node] ?? -1) {
        node = (row[column] ?? 0) <= (this.#numbers[node] ?? 0) ? node + 1 : (this.#higher[node] ?? -1);
      }
      sum += this.#numbers[node] ?? 0;
    }
    return sum;
  }
}

/** Numbers that are added one by one, and asked about with and without one of them. */
export class Gathered {
  sum = 0;
  /** How many are above 0. */
  positive = 0;
  lowest = Infinity;
  highest = -Infinity;
  #second = -Infinity;
  readonly #values: number[] = [];
  #isSorted = true;

  get count(): number {
    return this.#values.length;
  }

  add(value: number): void {
    this.#values.push(value);
    this.#isSorted = false;
    this.sum += value;
    if (value > 0) this.positive += 1;
    if (value < this.lowest) this.lowest = value;
    if (value > this.highest) [this.#second, this.highest] = [this.highest, value];
    else if (value > this.#second) this.#second = value;
  }

  mean(): number {
    return this.count === 0 ? 0 : this.sum / this.count;
  }

  meanWithout(one: number): number {
    return this.count < 2 ? 0 : (this.sum - one) / (this.count - 1);
  }

  /** The highest of the others; `otherwise` where there is none. */
  highestWithout(one: number, otherwise: number): number {
    return this.count < 2 ? otherwise : one === this.highest ? this.#second : this.highest;
  }

  /** The share of the others that are below one of them, from 0 to 1. */
  shareBelow(one: number): number {
    if (this.count < 2) return 0;
    if (!this.#isSorted) this.#values.sort((a, b) => a - b);
    this.#isSorted = true;
    let low = 0;
    let high = this.count;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#values[middle] ?? 0) < one) low = middle + 1;
      else high = middle;
    }
    return low / (this.count - 1);
  }
}

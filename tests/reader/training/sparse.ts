import type { Weights } from '../../../src/studio/reader/Weights.ts';

/** Signs as they are told: kind and word. */
export type Sign = readonly [kind: string, word: string];

/** Pseudo-random numbers from 0 to 1, the same in every run (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

export function shuffled<Item>(items: readonly Item[], random: () => number): Item[] {
  const mixed = [...items];
  for (let index = mixed.length - 1; index > 0; index -= 1) {
    const other = Math.floor(random() * (index + 1));
    [mixed[index], mixed[other]] = [mixed[other] as Item, mixed[index] as Item];
  }
  return mixed;
}

/** Numbers the signs that at least `least` groups (communiqués) have; what one alone has teaches nothing. */
export class SignIndex {
  readonly #numbers = new Map<string, number>();
  readonly #signs: Sign[] = [];

  constructor(groups: Iterable<Iterable<Sign>>, least: number) {
    const counts = new Map<string, { sign: Sign; count: number }>();
    for (const group of groups) {
      const own = new Map<string, Sign>();
      for (const sign of group) own.set(sign.join('\t'), sign);
      for (const [key, sign] of own) {
        const known = counts.get(key);
        if (known) known.count += 1;
        else counts.set(key, { sign, count: 1 });
      }
    }
    for (const [key, { sign, count }] of counts) {
      if (count < least || /\p{Cs}/u.test(sign[1])) continue; // half a character, of one that was cut
      this.#numbers.set(key, this.#signs.length);
      this.#signs.push(sign);
    }
  }

  get size(): number {
    return this.#signs.length;
  }

  numbersOf(signs: Iterable<Sign>): number[] {
    const numbers = new Set<number>();
    for (const sign of signs) {
      const number = this.#numbers.get(sign.join('\t'));
      if (number !== undefined) numbers.add(number);
    }
    return [...numbers];
  }

  /**
   * The weights in tenths, `times` as much; what rounds to nothing is left out. That of `base` is the weight of the empty
   * word of no kind.
   */
  weights(descent: Descent, base: number, times = 1): Weights {
    const kinds = new Map<string, Map<number, string[]>>([['', new Map([[tenths(times * descent.sum([base])), ['']]])]]);
    this.#signs.forEach(([kind, word], number) => {
      const value = tenths(times * descent.sum([number]));
      if (value === 0) return;
      const byWeight = kinds.get(kind) ?? new Map<number, string[]>();
      byWeight.set(value, [...(byWeight.get(value) ?? []), word]);
      kinds.set(kind, byWeight);
    });
    // In one order whatever the lessons': equal words close to each other pack well.
    const inOrder = (byWeight: Map<number, string[]>) =>
      [...byWeight].sort(([one], [other]) => one - other).map(([weight, words]) => [String(weight / 10), words.sort().join('\t')]);
    return Object.fromEntries([...kinds].map(([kind, byWeight]) => [kind, Object.fromEntries(inOrder(byWeight)) as Weights[string]]));
  }
}

const tenths = (value: number): number => Math.round(value * 10) + 0;

/** Steps that shrink for what was moved often (Adagrad), so that rare signs learn too. */
export class Descent {
  readonly #values: Float64Array;
  readonly #squares: Float64Array;
  readonly #noted: Float64Array;
  #notes = 0;

  constructor(size: number) {
    this.#values = new Float64Array(size);
    this.#noted = new Float64Array(size);
    this.#squares = new Float64Array(size).fill(1e-6);
  }

  sum(numbers: readonly number[]): number {
    let total = 0;
    for (const number of numbers) total += this.#values[number] ?? 0;
    return total;
  }

  /** One step down the slope, for each of some weights; `shrink` draws them to nothing by their size. */
  step(numbers: readonly number[], slope: number, shrink: number): void {
    for (const number of numbers) {
      const value = this.#values[number] ?? 0;
      const own = slope + shrink * value;
      const square = (this.#squares[number] ?? 0) + own * own;
      this.#squares[number] = square;
      this.#values[number] = value - (0.1 * own) / Math.sqrt(square);
    }
  }

  /**
   * Moves every weight but the last, which stands before any sign, towards nothing by as much (a lasso): what hardly helps
   * ends there and need not be carried.
   */
  fade(by: number): void {
    for (let number = 0; number < this.#values.length - 1; number += 1) {
      const value = this.#values[number] ?? 0;
      this.#values[number] = Math.sign(value) * Math.max(0, Math.abs(value) - by);
    }
  }

  /** Takes note of the weights as they are, for `average`. */
  note(): void {
    this.#notes += 1;
    for (const [number, value] of this.#values.entries()) this.#noted[number] = (this.#noted[number] ?? 0) + value;
  }

  /** Sets the weights to the mean of those that were noted: nearer to the goal than where the last steps happen to end. */
  average(): void {
    for (const [number, sum] of this.#noted.entries()) this.#values[number] = sum / this.#notes;
  }
}

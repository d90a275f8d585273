import type { See } from './See.ts';
import type { Weights } from './Weights.ts';

export type WeightMap = ReadonlyMap<string, ReadonlyMap<string, number>>;

/** The sum of the weights of all signs that `tell` tells of. */
export function weigh(weights: WeightMap, tell: (see: See) => void): number {
  let sum = baseOf(weights);
  tell((kind, word) => {
    sum += weights.get(kind)?.get(word) ?? 0;
  });
  return sum;
}

/** What stands before any sign is seen: it is written under two empty words. */
export function baseOf(weights: WeightMap): number {
  return weights.get('')?.get('') ?? 0;
}

export function weightMap(weights: Weights): WeightMap {
  const wordsOf = (byWeight: Weights[string]) =>
    Object.entries(byWeight).flatMap(([weight, words]) => words.split('\t').map((word) => [word, Number(weight)] as const));
  return new Map(Object.entries(weights).map(([kind, byWeight]) => [kind, new Map(wordsOf(byWeight))]));
}

/** A sum of weights as a probability. */
export function chance(sum: number): number {
  return 1 / (1 + Math.exp(-sum));
}

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Forest } from '../../src/studio/reader/Forest.ts';
import { Gathered } from '../../src/studio/reader/Gathered.ts';
import { boost } from './training/boost.ts';
import { randomFrom } from './training/sparse.ts';

const settings = { trees: 30, leaves: 6, rate: 0.2, least: 5, rising: new Set<number>() };

function examples(count: number, holds: (one: number, other: number) => boolean) {
  const random = randomFrom(7);
  return Array.from({ length: count }, () => {
    const numbers = [random(), random()];
    return { numbers, holds: holds(numbers[0] ?? 0, numbers[1] ?? 0), counts: 1 };
  });
}

test('trees learn what no sum of weights can: one or the other, not both', () => {
  const all = examples(600, (one, other) => one > 0.5 !== other > 0.5);
  const forest = new Forest(boost(all, settings));
  const right = all.filter(({ numbers, holds }) => forest.sumOf(numbers) > 0 === holds).length;
  expect(right / all.length).toBeGreaterThan(0.97);
});

test('the same examples give the same trees', () => {
  const all = examples(200, (one) => one > 0.3);
  expect(boost(all, settings)).toEqual(boost(all, settings));
});

test('where a column may only rise, a higher number never speaks against it', () => {
  // In truth the middle holds: a rising column can only say from where on.
  const all = examples(600, (one, other) => one > 0.3 && one < 0.6 && other < 0.9);
  const free = new Forest(boost(all, settings));
  const forest = new Forest(boost(all, { ...settings, rising: new Set([0]) }));
  const sums = (of: Forest) => Array.from({ length: 101 }, (_, index) => of.sumOf([index / 100, 0.5]));
  const falls = (values: number[]) => values.filter((value, index) => value < (values[index - 1] ?? -Infinity) - 1e-9).length;
  expect(falls(sums(free))).toBeGreaterThan(0);
  expect(falls(sums(forest))).toBe(0);
});

test('numbers that are gathered are asked about with and without one of them', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -9, max: 9 }), { minLength: 2, maxLength: 30 }), (values) => {
      const gathered = new Gathered();
      for (const value of values) gathered.add(value);
      const [first = 0, ...others] = values;
      expect(gathered.count).toBe(values.length);
      expect(gathered.mean()).toBeCloseTo(values.reduce((sum, value) => sum + value, 0) / values.length);
      expect(gathered.meanWithout(first)).toBeCloseTo(others.reduce((sum, value) => sum + value, 0) / others.length);
      expect(gathered.highestWithout(first, -99)).toBe(Math.max(...others));
      expect(gathered.shareBelow(first)).toBeCloseTo(others.filter((value) => value < first).length / others.length);
      expect([gathered.lowest, gathered.highest, gathered.positive]).toEqual([Math.min(...values), Math.max(...values), values.filter((value) => value > 0).length]);
    }),
  );
  const empty = new Gathered();
  expect([empty.mean(), empty.meanWithout(0), empty.highestWithout(0, -9), empty.shareBelow(0)]).toEqual([0, 0, -9, 0]);
});

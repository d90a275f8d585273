import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Classes } from '../../src/dataset/Dataset.ts';
import { classOf, numberClasses } from '../../src/views/numberClasses.ts';

const values = fc.array(fc.integer({ min: 1, max: 200 }), { minLength: 1, maxLength: 60 });
const counts = fc.integer({ min: 2, max: 7 });
const anyClasses: fc.Arbitrary<Classes> = fc.oneof(
  fc.record({ method: fc.constantFrom('quantile' as const, 'equal-interval' as const), count: counts }),
  fc.record({
    method: fc.constant('thresholds' as const),
    thresholds: fc
      .uniqueArray(fc.integer({ min: 2, max: 300 }), { minLength: 1, maxLength: 6 })
      .map((borders) => borders.toSorted((a, b) => a - b)),
  }),
);

/** As the legend says it: `1`, `2–3`, `4+`. */
function borders(numbers: readonly number[], classes: Classes): string[] {
  return numberClasses(numbers, classes).map(({ from, to }) =>
    to === undefined ? `${from}+` : to === from ? `${from}` : `${from}–${to}`,
  );
}

describe('whatever the numbers and the method', () => {
  test('every number up to the largest falls in exactly one class', () => {
    fc.assert(
      fc.property(values, anyClasses, (numbers, method) => {
        const classes = numberClasses(numbers, method);
        for (let number = 1; number <= Math.max(...numbers); number += 1) {
          const holding = classes.filter(({ from, to = Infinity }) => number >= from && number <= to);
          expect(holding).toHaveLength(1);
          expect(classOf(number, classes)).toBe(holding[0]);
        }
      }),
    );
  });

  test('borders ascend, without a gap, from 1', () => {
    fc.assert(
      fc.property(values, anyClasses, (numbers, method) => {
        const classes = numberClasses(numbers, method);
        expect(classes[0]?.from).toBe(1);
        classes.forEach(({ from, to }, index) => {
          expect(to ?? Infinity).toBeGreaterThanOrEqual(from);
          const next = classes[index + 1];
          if (next) expect(next.from).toBe((to ?? NaN) + 1);
        });
      }),
    );
  });

  test('steps of the scale ascend from 1 to 7, each class its own', () => {
    fc.assert(
      fc.property(values, anyClasses, (numbers, method) => {
        const steps = numberClasses(numbers, method).map(({ step }) => step);
        expect(steps).toEqual([...new Set(steps)].toSorted((a, b) => a - b));
        for (const step of steps) expect(step >= 1 && step <= 7).toBe(true);
        if (steps.length > 1) expect([steps[0], steps.at(-1)]).toEqual([1, 7]);
      }),
    );
  });

  test('there are no more classes than asked for, nor than numbers that differ', () => {
    fc.assert(
      fc.property(values, counts, (numbers, count) => {
        const quantiles = numberClasses(numbers, { method: 'quantile', count });
        expect(quantiles.length).toBeLessThanOrEqual(Math.min(count, new Set(numbers).size));
        for (const own of quantiles) expect(numbers.some((number) => classOf(number, quantiles) === own)).toBe(true);
        const intervals = numberClasses(numbers, { method: 'equal-interval', count });
        expect(intervals).toHaveLength(Math.min(count, Math.max(...numbers)));
      }),
    );
  });
});

describe('classes', () => {
  test.each<[Classes, number[], string[]]>([
    [{ method: 'thresholds', thresholds: [2, 4, 9] }, [1, 3, 12], ['1', '2–3', '4–8', '9+']],
    [{ method: 'equal-interval', count: 4 }, [1, 12], ['1–3', '4–6', '7–9', '10–12']],
    [{ method: 'equal-interval', count: 5 }, [1, 2, 3], ['1', '2', '3']],
    [{ method: 'quantile', count: 3 }, [1, 1, 2, 2, 5, 8], ['1', '2–4', '5–8']],
    [{ method: 'quantile', count: 5 }, [1, 1, 1, 1, 10], ['1–9', '10']],
    [{ method: 'quantile', count: 5 }, [3, 3, 3], ['1–3']],
    [{ method: 'quantile', count: 2 }, [], []],
  ])('%o of %o', (method, numbers, expected) => {
    expect(borders(numbers, method)).toEqual(expected);
  });

  test('zero is none of them', () => {
    expect(classOf(0, numberClasses([1, 2], { method: 'quantile', count: 2 }))).toBeUndefined();
  });
});

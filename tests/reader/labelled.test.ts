import { describe, expect, test } from 'vitest';
import { halves, precision, recall, scoreHalf } from './labelledSet.ts';

describe.each(halves)('the %s half of the labelled set', (half) => {
  const score = scoreHalf(half);

  test('countries: recall of 0.99, precision of 0.98', () => {
    expect(recall(score.country), score.misses.join('\n')).toBeGreaterThanOrEqual(0.99);
    expect(precision(score.country), score.misses.join('\n')).toBeGreaterThanOrEqual(0.98);
  });

  test('organisations: recall of 0.97, precision of 0.98', () => {
    expect(recall(score.organisation), score.misses.join('\n')).toBeGreaterThanOrEqual(0.97);
    expect(precision(score.organisation), score.misses.join('\n')).toBeGreaterThanOrEqual(0.98);
  });

  test('every mention stands in its paragraph', () => {
    expect(score.misplaced).toEqual([]);
  });
});

test('the first half has eight communiqués in Arabic, six in English, six in French at least', () => {
  expect(scoreHalf('first').communiques).toBeGreaterThanOrEqual(20);
});

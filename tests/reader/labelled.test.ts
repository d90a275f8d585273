import { describe, expect, test } from 'vitest';
import { readCommunique } from '../../src/studio/reader/readCommunique.ts';
import { communiquesOf, halves, precision, recall, scoreHalf, textOf, untuned } from './labelledSet.ts';

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

test('in the part that is not tuned to, every mention is the text at its place', () => {
  for (const name of communiquesOf(untuned)) {
    const text = textOf(untuned, name);
    const lines = text.split(/\r\n|[\n\r\u2028\u2029]/).filter((line) => line.trim() !== '');
    for (const mention of readCommunique(text).partners.flatMap(({ mentions }) => mentions)) {
      expect(lines[mention.paragraph - 1]?.slice(mention.start, mention.end), name).toBe(mention.text);
    }
  }
});

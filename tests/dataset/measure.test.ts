import { describe, expect, test } from 'vitest';
import type { Measure } from '../../src/dataset/Dataset.ts';
import { parseDataset } from '../../src/dataset/parseDataset.ts';
import type { Json } from './smallDataset.ts';
import { change, smallDataset } from './smallDataset.ts';

const oneOutcome = { outcomes: smallDataset().outcomes.slice(0, 1), 'engagements.1.outcome': 'meeting' };

function measureOf(changes: Record<string, Json | undefined>): Measure | undefined {
  const parsed = parseDataset(change(changes));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  return parsed.dataset.measure;
}

const quantile = { classes: { method: 'quantile' } };

describe('the measure', () => {
  test('is absent where the author writes none', () => {
    expect(measureOf({})).toBeUndefined();
  });

  test('has five classes, and leaves the outcome first, where the author says no more', () => {
    expect(measureOf({ measure: quantile })).toEqual({
      classes: { method: 'quantile', count: 5 },
      default: 'outcome',
      offers: ['outcome', 'number'],
    });
  });

  test('stands alone where there is one outcome only, unless the author wants the outcome', () => {
    expect(measureOf({ ...oneOutcome, measure: quantile })).toMatchObject({ default: 'number', offers: ['number'] });
    expect(measureOf({ ...oneOutcome, measure: { ...quantile, default: 'outcome' } })).toMatchObject({
      default: 'outcome',
      offers: ['outcome', 'number'],
    });
  });
});

test('a series of events has no one host', () => {
  const parsed = parseDataset(change({ host: undefined }));
  expect(parsed.ok && 'host' in parsed.dataset).toBe(false);
  expect(parsed.ok).toBe(true);
});

test.each(['1927', '1927-09', '1927-09-07'])('an engagement may be dated %s', (date) => {
  const parsed = parseDataset(change({ 'engagements.0.date': date }));
  expect(parsed.ok && parsed.dataset.engagements[0]?.date).toBe(date);
});

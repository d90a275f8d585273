import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { weightsFile } from './trainReader.ts';

test('the weights that the reader ships with are what the communiqués teach', () => {
  expect(readFileSync(new URL('../../../data/reader-weights.json', import.meta.url), 'utf8')).toBe(weightsFile());
});

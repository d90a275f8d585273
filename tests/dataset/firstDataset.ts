import { readFileSync } from 'node:fs';
import type { Dataset } from '../../src/dataset/Dataset.ts';
import { parseDataset } from '../../src/dataset/parseDataset.ts';

export const firstDatasetPath = new URL('../../data/interpol-ga-2025.json', import.meta.url);

/** The first dataset as authored: a fresh copy each time. */
export function firstDatasetJson(): unknown {
  return JSON.parse(readFileSync(firstDatasetPath, 'utf8'));
}

/** The first dataset, trusted; a failure names its issues. */
export function firstDataset(): Dataset {
  const parsed = parseDataset(firstDatasetJson());
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues, null, 2));
  return parsed.dataset;
}

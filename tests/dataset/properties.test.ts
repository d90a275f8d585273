import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Path } from '../../src/dataset/Path.ts';
import { formatPath, parentPath } from '../../src/dataset/formatPath.ts';
import { explainIssue } from '../../src/dataset/explainIssue.ts';
import { parseDataset } from '../../src/dataset/parseDataset.ts';
import { firstDatasetJson } from './firstDataset.ts';

function children(value: unknown): [string | number, unknown][] {
  if (Array.isArray(value)) return value.map((child, index) => [index, child]);
  return typeof value === 'object' && value !== null ? Object.entries(value) : [];
}

function places(value: unknown, path: Path = []): Path[] {
  return [path, ...children(value).flatMap(([step, child]) => places(child, [...path, step]))];
}

function replaced(value: unknown, path: Path, replacement: unknown): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return replacement;
  const changed = children(value).map(([key, child]): [string | number, unknown] => [
    key,
    key === step ? replaced(child, rest, replacement) : child,
  ]);
  return Array.isArray(value) ? changed.map(([, child]) => child) : Object.fromEntries(changed);
}

const first = firstDatasetJson();
const everywhere = places(first);

describe('parseDataset', () => {
  test('never throws and always explains itself, on anything', () => {
    const anything = fc.anything({
      withBigInt: true,
      withDate: true,
      withMap: true,
      withNullPrototype: true,
      withSparseArray: true,
      withObjectString: true,
    });
    fc.assert(
      fc.property(anything, (input) => {
        const parsed = parseDataset(input);
        expect(parsed.ok).toBe(false);
        if (parsed.ok) return;
        expect(parsed.issues.length).toBeGreaterThan(0);
        for (const issue of parsed.issues) {
          expect(explainIssue(issue, 'ar').what).not.toBe('');
        }
      }),
      { numRuns: 500 },
    );
  });

  test('with any place of the first dataset changed, is right or names places that exist', () => {
    const replacement = fc.oneof(
      fc.jsonValue(),
      fc.string({ unit: 'binary' }),
      fc.constantFrom('POL', 's1', 'meeting', '2025-11-24', '__proto__', 43, -1, [], {}, null, Number.NaN, undefined),
    );
    fc.assert(
      fc.property(fc.constantFrom(...everywhere), replacement, (path, value) => {
        const input = replaced(first, path, value);
        const parsed = parseDataset(input);
        if (parsed.ok) return;
        const known = new Set(places(input).map(formatPath));
        for (const issue of parsed.issues) {
          expect(known.has(issue.path) || known.has(parentPath(issue.path)), issue.path).toBe(true);
        }
      }),
      { numRuns: 500 },
    );
  });

  test('with any key taken away, is right or names a place nearby', () => {
    for (const path of everywhere.filter((p) => p.length > 0 && p.length <= 2)) {
      const parsed = parseDataset(replaced(first, path, undefined));
      if (!parsed.ok) expect(parsed.issues.length).toBeGreaterThan(0);
    }
  });
});

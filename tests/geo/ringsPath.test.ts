import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { MapPoint } from '../../src/geo/Geometry.ts';
import { ringArea, ringsPath } from '../../src/geo/rings.ts';
import { pathRings } from '../fixtures/pathData.ts';

const tenths = fc.integer({ min: -20_000, max: 120_000 }).map((value) => value / 10);
const point: fc.Arbitrary<MapPoint> = fc.tuple(tenths, tenths);
const openRing = fc.uniqueArray(point, { minLength: 3, maxLength: 30, selector: String });
const closed = (ring: readonly MapPoint[]): readonly MapPoint[] => [...ring, ring[0] as MapPoint];

describe('path data of rings', () => {
  test('is read back point by point, to a tenth of a map unit', () => {
    fc.assert(
      fc.property(fc.array(openRing, { maxLength: 4 }), (rings) => {
        expect(pathRings(ringsPath(rings.map(closed)))).toEqual(rings);
      }),
    );
  });

  test('does not drift over a thousand steps', () => {
    const ring = Array.from({ length: 1000 }, (_, i): MapPoint => [i / 10, ((i * 37) % 91) / 10]);
    expect(pathRings(ringsPath([closed(ring)]))).toEqual([ring]);
  });

  test('holds no exponent, no space before a minus, and no number longer than one decimal', () => {
    fc.assert(
      fc.property(openRing, (ring) => {
        const data = ringsPath([closed(ring)]);
        expect(data).toMatch(/^M[-\d. ]+l[-\d. ]+z$/);
        expect(data).not.toMatch(/e| -|\.\d\d/);
      }),
    );
  });

  test('leaves out repeated points, and rings without an area', () => {
    const twice: MapPoint[] = [[0, 0], [5, 0], [5, 0], [5, 5], [0, 0]];
    expect(pathRings(ringsPath([twice]))).toEqual([[[0, 0], [5, 0], [5, 5]]]);
    expect(ringsPath([[[0, 0], [1, 1], [0, 0]]])).toBe('');
    expect(ringsPath([])).toBe('');
  });
});

test('the area of a ring is the same whichever way it winds and wherever it begins', () => {
  const square: MapPoint[] = [[0, 0], [10, 0], [10, 10], [0, 10], [0, 0]];
  expect(ringArea(square)).toBe(100);
  expect(ringArea(square.toReversed())).toBe(100);
  expect(ringArea([[10, 0], [10, 10], [0, 10], [0, 0], [10, 0]])).toBe(100);
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cutAntimeridian } from '../../src/geo/cutAntimeridian.ts';
import type { MapFrame, MapPoint } from '../../src/geo/Geometry.ts';
import { ringArea } from '../../src/geo/rings.ts';
import { longestSegment, pathArea, pathRings } from '../fixtures/pathData.ts';
import { worldGeometry } from '../fixtures/atlas.ts';

const frame: MapFrame = { width: 1000, height: 500, scale: 100, translate: [500, 250] };

describe('what the antimeridian divides', () => {
  test('Russia has a part on either side, and no line from one to the other', async () => {
    const { shapes, frame: world } = await worldGeometry();
    const rings = pathRings(shapes.get('RUS')?.path ?? '');
    const sides = rings.map((ring) => new Set(ring.map(([x]) => Math.sign(x - world.width / 2))));
    expect(sides.filter((side) => side.size > 1)).toEqual([]);
    expect(new Set(sides.flatMap((side) => [...side]))).toEqual(new Set([-1, 1]));
    expect(longestSegment(rings)).toBeLessThan(world.width / 4);
  });

  test('Fiji keeps its large islands, which lie in the east, and has no line through the map', async () => {
    const { shapes, frame: world } = await worldGeometry();
    const rings = pathRings(shapes.get('FJI')?.path ?? '');
    expect(rings.length).toBeGreaterThanOrEqual(2);
    expect(rings.flat().every(([x]) => x > 0.95 * world.width)).toBe(true);
    expect(longestSegment(rings)).toBeLessThan(world.width / 100);
  });

  test('Russia has its heart in the east, and its bounds there', async () => {
    const { shapes, frame: world } = await worldGeometry();
    const russia = shapes.get('RUS');
    expect(russia?.point[0]).toBeGreaterThan(world.width / 2);
    expect(russia?.bounds[0]).toBeGreaterThan(world.width / 2);
    expect(pathArea(pathRings(russia?.path ?? ''))).toBeGreaterThan(1_000_000);
  });
});

describe('cutting a ring', () => {
  test('leaves alone what does not cross', () => {
    const ring: MapPoint[] = [[100, 100], [400, 100], [400, 300], [100, 100]];
    expect(cutAntimeridian(ring, frame)).toEqual([ring]);
  });

  test('makes two of a ring that crosses twice, each on its side', () => {
    const ring: MapPoint[] = [[950, 200], [1000, 200], [20, 210], [30, 300], [1000, 300], [950, 300], [950, 200]];
    const pieces = cutAntimeridian(ring, frame);
    expect(pieces).toHaveLength(2);
    for (const piece of pieces) {
      expect(new Set(piece.map(([x]) => Math.sign(x - 500))).size).toBe(1);
      expect(piece[0]).toEqual(piece.at(-1));
      expect(ringArea(piece)).toBeGreaterThan(0);
    }
  });

  test('closes a ring round the pole along the southern edge', () => {
    const ring: MapPoint[] = [[1000, 450], [700, 440], [400, 445], [100, 440], [0, 450], [1000, 450]];
    const [piece = [], ...others] = cutAntimeridian(ring, frame);
    expect(others).toEqual([]);
    expect(piece.filter(([, y]) => y === frame.height)).toHaveLength(2);
  });

  test('never leaves a piece that crosses', () => {
    const side = fc.tuple(fc.boolean(), fc.integer({ min: 0, max: 200 }), fc.integer({ min: 0, max: 500 }));
    fc.assert(
      fc.property(fc.array(side, { minLength: 3, maxLength: 20 }), (steps) => {
        const open = steps.map(([east, reach, y]): MapPoint => [east ? 1000 - reach : reach, y]);
        for (const piece of cutAntimeridian([...open, open[0] as MapPoint], frame)) {
          const inside = piece.filter(([, y]) => y < frame.height);
          expect(new Set(inside.map(([x]) => Math.sign(x - 500))).size).toBeLessThanOrEqual(1);
        }
      }),
    );
  });
});

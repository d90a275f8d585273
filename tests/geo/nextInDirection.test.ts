import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { MapPoint } from '../../src/geo/Geometry.ts';
import { nextInDirection } from '../../src/geo/nextInDirection.ts';
import type { Direction } from '../../src/geo/nextInDirection.ts';
import { firstAtlas, standsAt } from '../fixtures/atlas.ts';

const directions: readonly Direction[] = ['west', 'east', 'north', 'south'];
const isAhead: Readonly<Record<Direction, (dx: number, dy: number) => boolean>> = {
  west: (dx, dy) => dx < 0 && Math.abs(dy) <= -dx,
  east: (dx, dy) => dx > 0 && Math.abs(dy) <= dx,
  north: (dx, dy) => dy < 0 && Math.abs(dx) <= -dy,
  south: (dx, dy) => dy > 0 && Math.abs(dx) <= dy,
};

const point: fc.Arbitrary<MapPoint> = fc.tuple(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 40 }));
const world = fc
  .array(point, { minLength: 1, maxLength: 25 })
  .map((points) => new Map(points.map((value, index) => [`p${index}`, value])));

/** Where every partner, seat and the host stand: what the arrow keys move among. */
async function stops(): Promise<Map<string, MapPoint>> {
  const { data } = await firstAtlas();
  const ids = [...data.dataset.partners.map(({ id }) => id), 'MAR'];
  return new Map(ids.map((id): [string, MapPoint] => [id, standsAt(data, id)]));
}

function reachable(points: ReadonlyMap<string, MapPoint>, from: string): Set<string> {
  const seen = new Set([from]);
  for (const id of seen) {
    for (const direction of directions) {
      const next = nextInDirection(points, id, direction);
      if (next !== undefined) seen.add(next);
    }
  }
  return seen;
}

describe('an arrow key', () => {
  test('leads elsewhere, ahead, and to nothing farther than need be', () => {
    fc.assert(
      fc.property(world, fc.constantFrom(...directions), (points, direction) => {
        const [x, y] = points.get('p0') ?? [0, 0];
        const next = nextInDirection(points, 'p0', direction);
        const ahead = [...points].filter(([id, [px, py]]) => id !== 'p0' && isAhead[direction](px - x, py - y));
        if (next === undefined) {
          expect(ahead).toEqual([]);
          return;
        }
        const way = (id: string) => {
          const [px, py] = points.get(id) ?? [0, 0];
          return Math.abs(px - x) + Math.abs(py - y);
        };
        expect(next).not.toBe('p0');
        expect(ahead.map(([id]) => id)).toContain(next);
        expect(way(next)).toBe(Math.min(...ahead.map(([id]) => way(id))));
      }),
    );
  });

  test('leads nowhere from a place that is not there', () => {
    expect(nextInDirection(new Map([['a', [0, 0]]]), 'b', 'east')).toBeUndefined();
  });

  test.each([
    ['west', 'POL'],
    ['east', 'nauss'],
  ] as const)('goes physically %s from %s: the map is the same in both languages', async (direction, from) => {
    const points = await stops();
    const next = nextInDirection(points, from, direction) ?? '';
    const moved = (points.get(next)?.[0] ?? 0) - (points.get(from)?.[0] ?? 0);
    expect(Math.sign(moved)).toBe(direction === 'west' ? -1 : 1);
  });
});

test('by arrows every partner of the first dataset can be reached from every other', async () => {
  const points = await stops();
  expect(points.size).toBe(54);
  const lost = [...points.keys()].map((from) => {
    const seen = reachable(points, from);
    return { from, missing: [...points.keys()].filter((id) => !seen.has(id)) };
  });
  expect(lost.filter(({ missing }) => missing.length > 0)).toEqual([]);
});

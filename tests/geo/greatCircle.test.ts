import { geoDistance, geoInterpolate } from 'd3-geo';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { MapPoint } from '../../src/geo/Geometry.ts';
import { greatCirclePath } from '../../src/geo/greatCircle.ts';
import { createProjection, projectedPath, worldFrame } from '../../src/geo/projection.ts';
import { longestSegment, pathRings } from '../fixtures/pathData.ts';
import { firstAtlas, standsAt } from '../fixtures/atlas.ts';

/** Without the piece that would close a ring: a line is open. */
function openSegments(data: string): number {
  return Math.max(
    0,
    ...pathRings(data).flatMap((line) => line.slice(1).map((point, i) => longestSegment([[line[i] ?? point, point]]))),
  );
}

/** How far points lie from the nearest piece of a path, at most. Map units. */
function farthest(points: readonly MapPoint[], lines: readonly (readonly MapPoint[])[]): number {
  const pieces = lines.flatMap((line) => line.slice(1).map((end, index) => [line[index] ?? end, end] as const));
  const beside = ([x, y]: MapPoint) =>
    Math.min(
      ...pieces.map(([[x0, y0], [x1, y1]]) => {
        const [dx, dy] = [x1 - x0, y1 - y0];
        const share = Math.max(0, Math.min(1, ((x - x0) * dx + (y - y0) * dy) / (dx * dx + dy * dy || 1)));
        return Math.hypot(x - x0 - share * dx, y - y0 - share * dy);
      }),
    );
  return Math.max(...points.map(beside));
}

test('a line lies where d3 draws it, piece by piece', () => {
  const frame = worldFrame(false);
  const coordinate = fc.tuple(fc.double({ min: -179, max: 179, noNaN: true }), fc.double({ min: -56, max: 80, noNaN: true }));
  fc.assert(
    fc.property(coordinate, coordinate, (from, to) => {
      const projection = createProjection(frame);
      const [start, end] = [projection(from), projection(to)];
      // Between antipodes every way is the shortest.
      fc.pre(start !== null && end !== null && geoDistance(from, to) < 3);
      const lines = pathRings(greatCirclePath(frame, start, end));
      // By short pieces: of a long one that bends both ways d3 takes the middle for straight, and is off by more than we are.
      const way = geoInterpolate(from, to);
      const coordinates = Array.from({ length: 65 }, (_, index) => way(index / 64));
      const expected = pathRings(projectedPath(frame, { type: 'LineString', coordinates } as never));
      expect(lines).toHaveLength(expected.length);
      // In map units: 3 are less than a third of a pixel of a map that is 1,000 px wide. Both halve until they are near enough.
      expect(farthest(lines.flat(), expected)).toBeLessThan(3);
      expect(farthest(expected.flat(), lines)).toBeLessThan(3);
    }),
    { numRuns: 2000 },
  );
});

describe('the line from the host', () => {
  test('begins in the host town, ends at the partner, and never jumps across the map', async () => {
    const { data } = await firstAtlas();
    const host = standsAt(data, 'MAR');
    const points = Object.entries(data.places).map(([id, { point }]) => [id, point] as const);
    const ends = { ...Object.fromEntries(points), ...data.seats };
    for (const [id, end] of Object.entries(ends)) {
      const path = greatCirclePath(data.frame, host, end);
      const line = pathRings(path).flat();
      const [first, last] = [line[0] ?? [0, 0], line.at(-1) ?? [0, 0]];
      expect(Math.hypot(first[0] - host[0], first[1] - host[1]), id).toBeLessThan(3);
      expect(Math.hypot(last[0] - end[0], last[1] - end[1]), id).toBeLessThan(3);
      expect(openSegments(path), id).toBeLessThan(data.frame.width / 4);
    }
  });

  test('leaves the map on one side and comes back on the other where that is shorter', async () => {
    const { data } = await firstAtlas();
    const point = (code: string): MapPoint => data.places[code]?.point ?? [0, 0];
    expect(pathRings(greatCirclePath(data.frame, point('JPN'), point('USA')))).toHaveLength(2);
  });
});

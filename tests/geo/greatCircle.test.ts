import { describe, expect, test } from 'vitest';
import type { MapPoint } from '../../src/geo/Geometry.ts';
import { greatCirclePath } from '../../src/geo/greatCircle.ts';
import { longestSegment, pathRings } from '../fixtures/pathData.ts';
import { firstAtlas, standsAt } from '../fixtures/atlas.ts';

/** Without the piece that would close a ring: a line is open. */
function openSegments(data: string): number {
  return Math.max(
    0,
    ...pathRings(data).flatMap((line) => line.slice(1).map((point, i) => longestSegment([[line[i] ?? point, point]]))),
  );
}

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

import type { MapPoint } from './Geometry.ts';

/** Physical directions on the map, the same in every language: the map is never mirrored. */
export type Direction = 'west' | 'east' | 'north' | 'south';

const ahead: Readonly<Record<Direction, MapPoint>> = { west: [-1, 0], east: [1, 0], north: [0, -1], south: [0, 1] };

/**
 * The point that an arrow key leads to: within the 90° cone that opens in that direction, the one with the
 * shortest way along the axes. `undefined` where the cone is empty.
 */
export function nextInDirection<Id extends string>(
  points: ReadonlyMap<Id, MapPoint>,
  from: Id,
  direction: Direction,
): Id | undefined {
  const origin = points.get(from);
  if (!origin) return undefined;
  const [aheadX, aheadY] = ahead[direction];
  let best: Id | undefined;
  let least = Infinity;
  for (const [id, [x, y]] of points) {
    const [dx, dy] = [x - origin[0], y - origin[1]];
    const along = dx * aheadX + dy * aheadY;
    const aside = Math.abs(dx * aheadY) + Math.abs(dy * aheadX);
    const distance = along + aside;
    if (id !== from && along > 0 && aside <= along && distance < least) {
      best = id;
      least = distance;
    }
  }
  return best;
}

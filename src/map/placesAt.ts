import type { MapBounds, MapPoint } from '../geo/Geometry.ts';

/**
 * So far from a place's point a tap still means it: from the middle of a 24 px target to its corner,
 * and a little, for the point is the heart of the shape and not always its middle. CSS pixels.
 */
export const REACH = 18;
/** Half of what a fingertip covers; a shape that it touches may be meant, wherever its middle is. CSS pixels. */
const FINGERTIP = 12;
/** A finger that has so much of one partner's shape on every side means that one, or a smaller one that is nearer. CSS pixels. */
const WELL_WITHIN = 6;

/** More than these are no help: a phone has room for six rows of three. */
const MOST = 18;

/** A partner, or the host, as a pointer finds it. CSS pixels of the viewport. */
export interface Target {
  readonly point: MapPoint;
  /** Of its largest part; `undefined` where only a marker stands. */
  readonly bounds: MapBounds | undefined;
  /** Whether a pointer may miss it though it means it. */
  readonly small: boolean;
  /** Whether its shape is under a point. */
  covers(point: MapPoint): boolean;
}

/**
 * What a pointer may mean, the likeliest first. What it is on comes first; for a finger only where that is a partner, as
 * a finger is as wide as Germany on a phone. Then the partners whose point is within reach or whose shape the fingertip
 * touches, the nearest first. A mouse misses small ones only. Without scripts the links' own targets answer nearly the
 * same.
 * @param under the place whose shape or marker the pointer is on
 * @param targets what the filter leaves
 */
export function placesAt(
  tap: MapPoint,
  under: string | undefined,
  targets: ReadonlyMap<string, Target>,
  pointer: 'mouse' | 'finger',
): readonly string[] {
  const own = under === undefined ? undefined : targets.get(under);
  const within = own !== undefined && pointer === 'finger' && circle(tap, WELL_WITHIN).every(own.covers);
  const farthest = within ? Math.min(REACH, toPoint(own, tap)) : REACH;
  const near = [...targets]
    .filter(([, { small }]) => small || (pointer === 'finger' && !within))
    .map(([id, target]) => ({ id, distance: within ? toPoint(target, tap) : toPlace(target, tap) }))
    .filter(({ distance }) => distance <= farthest)
    .sort((a, b) => a.distance - b.distance)
    .map(({ id }) => id);
  if (under === undefined) return near.slice(0, MOST);
  const first = own !== undefined || pointer === 'mouse';
  const others = near.filter((id) => id !== under).slice(0, MOST - 1);
  return first ? [under, ...others] : [...others, under];
}

function toPoint({ point }: Target, tap: MapPoint): number {
  return Math.hypot(point[0] - tap[0], point[1] - tap[1]);
}

/** To a place's point, or to its shape where a fingertip touches that. */
function toPlace(target: Target, tap: MapPoint): number {
  const { bounds, covers } = target;
  const steps = bounds && isNear(bounds, tap) ? [0, 4, 8, FINGERTIP] : [];
  const toShape = steps.find((radius) => circle(tap, radius).some(covers)) ?? Infinity;
  return Math.min(toPoint(target, tap), toShape);
}

function isNear([west, north, east, south]: MapBounds, [x, y]: MapPoint): boolean {
  return x > west - FINGERTIP && x < east + FINGERTIP && y > north - FINGERTIP && y < south + FINGERTIP;
}

/** Points all round, close enough to each other that no shape worth the name slips through. */
function circle([x, y]: MapPoint, radius: number): readonly MapPoint[] {
  const count = radius === 0 ? 1 : 12;
  return Array.from({ length: count }, (_, index) => {
    const angle = (2 * Math.PI * index) / count;
    return [x + radius * Math.cos(angle), y + radius * Math.sin(angle)];
  });
}

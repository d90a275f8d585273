import type { CountryPlace, MapBounds, MapFrame, MapPoint } from './Geometry.ts';

/** What part of the frame is looked at: `scale` 1 is the whole world; `x`, `y` are the middle, in map units. */
export interface Camera {
  readonly scale: number;
  readonly x: number;
  readonly y: number;
}

export const wholeWorld = (frame: MapFrame): Camera => ({ scale: 1, x: frame.width / 2, y: frame.height / 2 });

const CLOSEST = 8;
/** Free space around what is framed, as a share of it. */
const MARGIN = 0.12;
/** A place this many times farther from the middle than the middling one does not stretch the frame: Russia's heart lies in Asia. */
const OUTLIER = 3;

/**
 * The camera that shows the given places, but for outliers, with space around them; the whole world where there are no
 * places. What is to be seen `also` is given of their space first, so that they are drawn smaller only where that is not enough.
 */
export function frameAround(frame: MapFrame, places: readonly CountryPlace[], also?: MapBounds): Camera {
  const near = withoutOutliers(places);
  if (near.length === 0) return wholeWorld(frame);
  const own = near.map(({ bounds }) => bounds).reduce(unite);
  const spaced = withSpace(own);
  const [west, north, east, south] = also ? unite(own, also) : own;
  const fitting = (bounds: MapBounds) => Math.min(frame.width / (bounds[2] - bounds[0]), frame.height / (bounds[3] - bounds[1]));
  const scale = Math.max(1, Math.min(fitting(spaced), fitting([west, north, east, south]), CLOSEST));
  const [halfWidth, halfHeight] = [frame.width / scale / 2, frame.height / scale / 2];
  const x = between(east - halfWidth, (spaced[0] + spaced[2]) / 2, west + halfWidth);
  const y = between(south - halfHeight, (spaced[1] + spaced[3]) / 2, north + halfHeight);
  return keepWithin(frame, { scale, x, y });
}

function between(least: number, value: number, most: number): number {
  return Math.min(Math.max(value, least), most);
}

function withSpace([west, north, east, south]: MapBounds): MapBounds {
  const [aside, above] = [(east - west) * MARGIN, (south - north) * MARGIN];
  return [west - aside, north - above, east + aside, south + above];
}

function withoutOutliers(places: readonly CountryPlace[]): readonly CountryPlace[] {
  if (places.length < 3) return places;
  const middle: MapPoint = [median(places.map(({ point }) => point[0])), median(places.map(({ point }) => point[1]))];
  const distance = ({ point }: CountryPlace) => Math.hypot(point[0] - middle[0], point[1] - middle[1]);
  const usual = median(places.map(distance));
  return places.filter((place) => distance(place) <= OUTLIER * usual);
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

function unite(a: MapBounds, b: MapBounds): MapBounds {
  return [Math.min(a[0], b[0]), Math.min(a[1], b[1]), Math.max(a[2], b[2]), Math.max(a[3], b[3])];
}

/**
 * What of a place a camera ought to show that comes near it: all of one whose middle is looked at, with space around it;
 * the heart of one whose heart is touched, which would be cut; nothing of what lies farther out.
 */
export function dueOf({ point: [pointX, pointY], radius, bounds }: CountryPlace, { scale, x, y }: Camera, frame: MapFrame): MapBounds | undefined {
  const [halfWidth, halfHeight] = [frame.width / scale / 2, frame.height / scale / 2];
  const isWithin = (reach: number) => Math.abs(pointX - x) < halfWidth + reach && Math.abs(pointY - y) < halfHeight + reach;
  if (isWithin(0)) return withSpace(bounds);
  return isWithin(radius) ? [pointX - radius, pointY - radius, pointX + radius, pointY + radius] : undefined;
}

/** Moves the camera so that it never looks past the edge of the frame. */
export function keepWithin(frame: MapFrame, { scale, x, y }: Camera): Camera {
  const [halfWidth, halfHeight] = [frame.width / scale / 2, frame.height / scale / 2];
  return {
    scale,
    x: between(halfWidth, x, frame.width - halfWidth),
    y: between(halfHeight, y, frame.height - halfHeight),
  };
}

/** Whether two cameras show the same, to a pixel or so. */
export function isSame(a: Camera, b: Camera): boolean {
  const near = (one: number, other: number) => Math.abs(one - other) * a.scale < 4;
  return Math.abs(a.scale / b.scale - 1) < 0.002 && near(a.x, b.x) && near(a.y, b.y);
}

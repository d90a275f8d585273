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
 * The camera that shows the given places, but for outliers, with space around them, and `always` those, each with a
 * little of its own; the whole world where there are no places.
 */
export function frameAround(frame: MapFrame, places: readonly CountryPlace[], always: readonly CountryPlace[] = []): Camera {
  const near = withoutOutliers(places);
  if (near.length === 0) return wholeWorld(frame);
  const spaced = withSpace(near.map(({ bounds }) => bounds).reduce(unite));
  const [west, north, east, south] = always.map(({ bounds }) => withSpace(bounds)).reduce(unite, spaced);
  const scale = Math.max(1, Math.min(frame.width / (east - west), frame.height / (south - north), CLOSEST));
  return keepWithin(frame, { scale, x: (west + east) / 2, y: (north + south) / 2 });
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

/** Whether a camera looks at the middle of a place and its edge runs through that place. */
export function cuts({ scale, x, y }: Camera, { point, bounds: [west, north, east, south] }: CountryPlace, frame: MapFrame): boolean {
  const [halfWidth, halfHeight] = [frame.width / scale / 2, frame.height / scale / 2];
  const isSeen = Math.abs(point[0] - x) < halfWidth && Math.abs(point[1] - y) < halfHeight;
  return isSeen && (west < x - halfWidth || east > x + halfWidth || north < y - halfHeight || south > y + halfHeight);
}

/** Moves the camera so that it never looks past the edge of the frame. */
export function keepWithin(frame: MapFrame, { scale, x, y }: Camera): Camera {
  const [halfWidth, halfHeight] = [frame.width / scale / 2, frame.height / scale / 2];
  return {
    scale,
    x: Math.min(Math.max(x, halfWidth), frame.width - halfWidth),
    y: Math.min(Math.max(y, halfHeight), frame.height - halfHeight),
  };
}

/** Whether two cameras show the same, to a pixel or so. */
export function isSame(a: Camera, b: Camera): boolean {
  const near = (one: number, other: number) => Math.abs(one - other) * a.scale < 4;
  return Math.abs(a.scale / b.scale - 1) < 0.002 && near(a.x, b.x) && near(a.y, b.y);
}

import { degreesOf } from './equalEarth.ts';
import type { MapFrame, MapPoint } from './Geometry.ts';
import { pathLines } from './pathLines.ts';
import { vectorOf } from './sphere.ts';
import { stitchAntimeridian } from './stitchAntimeridian.ts';

/**
 * A line on the unit sphere: x, y and z of every point, one after another. z points north, x to 0° E on the equator.
 * A closed one is a ring whose last point does not repeat the first.
 */
export interface SphereLine {
  readonly vectors: Float64Array;
  readonly closed: boolean;
}

/** A straight piece on the flat map is no straight piece elsewhere: longer ones get points in between. Map units. */
const LONGEST = 120;

/** Takes path data of the flat map back to the sphere. What the antimeridian divided is one again. */
export function sphereLines(path: string, frame: MapFrame): readonly SphereLine[] {
  const lines = pathLines(path);
  const rings = lines.flatMap(({ points, closed }) => (closed ? [points] : []));
  const open = lines.flatMap(({ points, closed }) => (closed ? [] : [points]));
  return [
    ...stitchAntimeridian(rings, frame).map((ring) => sphereLine(subdivided(ring, true), true, frame)),
    ...open.map((line) => sphereLine(subdivided(line, false), false, frame)),
  ];
}

/** A line of longitudes and latitudes as it lies on the sphere. Degrees. */
export function degreesLine(points: readonly (readonly number[])[], closed: boolean): SphereLine {
  const vectors = new Float64Array(points.length * 3);
  points.forEach(([longitude = 0, latitude = 0], index) => vectors.set(vectorOf([longitude, latitude]), index * 3));
  return { vectors, closed };
}

function sphereLine(points: readonly MapPoint[], closed: boolean, frame: MapFrame): SphereLine {
  return degreesLine(points.map((point) => degreesOf(frame, point)), closed);
}

function subdivided(points: readonly MapPoint[], closed: boolean): readonly MapPoint[] {
  return points.flatMap((to, index): MapPoint[] => {
    const from = closed || index > 0 ? (points.at(index - 1) ?? to) : to;
    const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
    const pieces = Math.ceil(Math.hypot(dx, dy) / LONGEST);
    // A ring that was joined over the antimeridian steps over the whole frame there, which is no distance at all.
    if (pieces < 2 || Math.abs(dx) > LONGEST * 20) return [to];
    return Array.from({ length: pieces }, (_, i): MapPoint => [
      from[0] + (dx * (i + 1)) / pieces,
      from[1] + (dy * (i + 1)) / pieces,
    ]);
  });
}

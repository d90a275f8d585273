import type { MapFrame, MapPoint } from './Geometry.ts';
import { RADIANS } from './sphere.ts';
import type { Degrees } from './sphere.ts';

/** Coefficients of Šavrič, Patterson and Jenny, "The Equal Earth map projection", 2018. */
const [A1, A2, A3, A4] = [1.340264, -0.081106, 0.000893, 0.003796];
const M = Math.sqrt(3) / 2;

/** How far north a parametric latitude stands, and how fast that grows with it. */
function northing(theta: number): readonly [number, number] {
  const square = theta ** 2;
  const sixth = square ** 3;
  return [
    theta * (A1 + A2 * square + sixth * (A3 + A4 * square)),
    A1 + 3 * A2 * square + sixth * (7 * A3 + 9 * A4 * square),
  ];
}

/**
 * Where a point of the Earth stands on the flat map, the frame's edges disregarded: what `createProjection` says of it, by
 * the formula alone. The shapes were projected at build: a page has single points and great circles to place, and need not
 * carry what d3 cuts and resamples shapes with.
 */
export function pointOf({ scale, translate: [left, top] }: MapFrame, [longitude, latitude]: Degrees): MapPoint {
  const theta = Math.asin(M * Math.sin(latitude * RADIANS));
  const [north, growth] = northing(theta);
  return [left + (scale * longitude * RADIANS * Math.cos(theta)) / (M * growth), top - scale * north];
}

/** The point of the Earth at a point of the flat map; beside the Earth, in the frame's corners, the nearest of its edge. */
export function degreesOf({ scale, translate: [left, top] }: MapFrame, [x, y]: MapPoint): Degrees {
  const wanted = (top - y) / scale;
  let theta = wanted;
  // Newton's steps: five come as near as numbers do.
  for (let step = 0; step < 5; step++) {
    const [north, growth] = northing(theta);
    theta -= (north - wanted) / growth;
  }
  const longitude = ((x - left) / scale) * M * northing(theta)[1] / Math.cos(theta) / RADIANS;
  const latitude = Math.asin(Math.min(Math.max(Math.sin(theta) / M, -1), 1)) / RADIANS;
  return [Math.min(Math.max(longitude, -180), 180), latitude];
}

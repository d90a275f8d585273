import { degreesLine } from './sphereLines.ts';
import type { SphereLine } from './sphereLines.ts';

/** As on the flat map. Degrees. */
const STEP = 30;
/** Meridians end here, but for every third: at a pole they would be a blot. Degrees of latitude. */
const END = 80;
/** Between the points of a line. Degrees. */
const GRAIN = 4;

/** Meridians and parallels, as lines of the sphere. */
export function globeGraticule(): readonly SphereLine[] {
  const meridians = steps(-180, 180 - STEP, STEP).map((longitude) => {
    const end = longitude % 90 === 0 ? 90 : END;
    return steps(-end, end, GRAIN).map((latitude) => [longitude, latitude]);
  });
  const parallels = steps(-60, 60, STEP).map((latitude) => steps(-180, 180, GRAIN).map((longitude) => [longitude, latitude]));
  return [...meridians, ...parallels].map((points) => degreesLine(points, false));
}

/** Both ends included. */
function steps(from: number, to: number, by: number): number[] {
  const values: number[] = [];
  for (let value = from; value < to; value += by) values.push(value);
  return [...values, to];
}

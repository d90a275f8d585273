import type { Degrees } from './sphere.ts';

/** The middle of a globe comes no nearer to a pole than this, so that north stays up. Degrees of latitude. */
const NEAREST_TO_POLE = 80;
/** Near the poles a turn to the east would be a spin: meridians count as if they were no closer than here. */
const LEAST_COSINE = 0.3;

/** A middle that a globe with north up can have: the longitude within ±180°, the latitude off the poles. */
export function uprightCentre([longitude, latitude]: Degrees): Degrees {
  const turns = Math.floor((longitude + 180) / 360);
  return [longitude - 360 * turns, Math.max(-NEAREST_TO_POLE, Math.min(latitude, NEAREST_TO_POLE))];
}

/**
 * The middle of a globe that was turned as by a finger on its middle.
 * @param east how far the middle goes, and `south`, in radii of the globe
 */
export function turned([longitude, latitude]: Degrees, east: number, south: number): Degrees {
  const degrees = 180 / Math.PI;
  const cosine = Math.max(Math.cos(latitude / degrees), LEAST_COSINE);
  return uprightCentre([longitude + (east / cosine) * degrees, latitude - south * degrees]);
}

/**
 * How large a globe shows what a window of the flat map shows, its middle being the same; 1 where that is half of the
 * Earth or more. Both are given as half of what is seen, in radians of the flat map (`seen`) and in radii of the globe
 * at scale 1 (`room`), across and down.
 */
export function globeScale(seen: readonly [number, number], room: readonly [number, number]): number {
  const fits = (half: number, radii: number) => radii / Math.sin(Math.min(half, Math.PI / 2));
  return Math.max(1, Math.min(fits(seen[0], room[0]), fits(seen[1], room[1])));
}

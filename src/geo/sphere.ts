/** Longitude and latitude in degrees. */
export type Degrees = readonly [longitude: number, latitude: number];

/** A point of the unit sphere. z points north, x to 0° E on the equator. */
export type Vector = readonly [x: number, y: number, z: number];

/** A degree, in radians. */
export const RADIANS = Math.PI / 180;

/** The point of the unit sphere at a longitude and latitude. */
export function vectorOf([longitude, latitude]: Degrees): Vector {
  const [lambda, phi] = [longitude * RADIANS, latitude * RADIANS];
  return [Math.cos(phi) * Math.cos(lambda), Math.cos(phi) * Math.sin(lambda), Math.sin(phi)];
}

/** The longitude and latitude of a point of the unit sphere, a little beside it as well. */
export function degreesOfVector([x, y, z]: Vector): Degrees {
  return [Math.atan2(y, x) / RADIANS, Math.asin(Math.max(-1, Math.min(1, z))) / RADIANS];
}

/**
 * The way from one point to another along the great circle, by share of it. None is the shortest to an antipode: it stays
 * where it is.
 */
export function greatCircleWay(from: Degrees, to: Degrees): (share: number) => Degrees {
  const [a, b] = [vectorOf(from), vectorOf(to)];
  // By the chord: the cosine of a short way is too near to 1 to tell how short.
  const angle = 2 * Math.asin(Math.min(1, Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]) / 2));
  const whole = Math.sin(angle);
  return (share) => {
    if (whole < 1e-9) return from;
    const [p, q] = [Math.sin((1 - share) * angle) / whole, Math.sin(share * angle) / whole];
    return degreesOfVector([a[0] * p + b[0] * q, a[1] * p + b[1] * q, a[2] * p + b[2] * q]);
  };
}

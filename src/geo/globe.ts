import type { MapPoint } from './Geometry.ts';
import { vectorOf } from './sphereLines.ts';
import type { SphereLine } from './sphereLines.ts';

/** Longitude and latitude in degrees. */
export type Degrees = readonly [longitude: number, latitude: number];

/**
 * How a globe is seen from far away (orthographic projection, north up): what is in its middle, and where its disc lies
 * in the drawing, in map units. Half of the Earth is seen, and areas toward the edge look smaller than they are.
 */
export interface GlobeView {
  readonly centre: Degrees;
  readonly radius: number;
  readonly middle: MapPoint;
}

/** The axes of a view on the unit sphere: to the right, up, and toward the reader. */
function axesOf([longitude, latitude]: Degrees) {
  const [lambda, phi] = [(longitude * Math.PI) / 180, (latitude * Math.PI) / 180];
  const [sinLambda, cosLambda, sinPhi, cosPhi] = [Math.sin(lambda), Math.cos(lambda), Math.sin(phi), Math.cos(phi)];
  return {
    right: [-sinLambda, cosLambda, 0] as const,
    up: [-sinPhi * cosLambda, -sinPhi * sinLambda, cosPhi] as const,
    toward: [cosPhi * cosLambda, cosPhi * sinLambda, sinPhi] as const,
  };
}

/** Where points are on the globe, in map units; `undefined` for what lies behind the horizon. */
export function pointOnGlobe({ centre, radius, middle }: GlobeView): (point: Degrees) => MapPoint | undefined {
  const { right, up, toward } = axesOf(centre);
  return (point) => {
    const vector = vectorOf(point);
    const along = (axis: readonly [number, number, number]) => axis[0] * vector[0] + axis[1] * vector[1] + axis[2] * vector[2];
    return along(toward) < 0 ? undefined : [middle[0] + radius * along(right), middle[1] - radius * along(up)];
  };
}

/** What is seen at a point of the drawing (map units); `undefined` beside the globe. */
export function degreesAt({ centre, radius, middle }: GlobeView, [x, y]: MapPoint): Degrees | undefined {
  const [a, b] = [(x - middle[0]) / radius, (middle[1] - y) / radius];
  const beneath = 1 - a * a - b * b;
  if (beneath < 0) return undefined;
  const { right, up, toward } = axesOf(centre);
  const c = Math.sqrt(beneath);
  const along = (i: 0 | 1 | 2) => a * right[i] + b * up[i] + c * toward[i];
  const degrees = 180 / Math.PI;
  return [Math.atan2(along(1), along(0)) * degrees, Math.asin(Math.max(-1, Math.min(1, along(2)))) * degrees];
}

/** The disc itself, as SVG path data. */
export function globeOutline({ radius, middle: [x, y] }: GlobeView): string {
  const r = Math.round(radius);
  return `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0z`;
}

/**
 * Writes lines of the sphere as SVG path data in whole map units, cut at the horizon: a ring is closed along it, a line
 * of one point is a spot or nothing. Fill what it returns by the even-odd rule: which way a ring winds is not asked.
 * This runs on ten thousand points in every frame of a turn, which is why it is written over plain numbers.
 * @param step points nearer than this to the one before are left out. Map units.
 */
export function globePath(view: GlobeView, step: number): (lines: readonly SphereLine[]) => string {
  const { right, up, toward } = axesOf(view.centre);
  const [middleX, middleY] = view.middle;
  const { radius } = view;
  const least = step * step;
  const [rx, ry] = right; // the third is 0: north is up
  const [ux, uy, uz] = up;
  const [tx, ty, tz] = toward;
  let [text, lastX, lastY] = ['', 0, 0];

  const moveTo = (a: number, b: number) => {
    lastX = Math.round(middleX + radius * a);
    lastY = Math.round(middleY - radius * b);
    text += `M${lastX} ${lastY}`;
  };
  const lineTo = (a: number, b: number) => {
    const [x, y] = [Math.round(middleX + radius * a), Math.round(middleY - radius * b)];
    const [dx, dy] = [x - lastX, y - lastY];
    if (dx * dx + dy * dy <= least) return;
    [lastX, lastY] = [x, y];
    text += `L${x} ${y}`;
  };

  const write = ({ vectors, closed }: SphereLine) => {
    const { length } = vectors;
    const depth = (i: number) => tx * vectors[i]! + ty * vectors[i + 1]! + tz * vectors[i + 2]!;
    const across = (i: number) => rx * vectors[i]! + ry * vectors[i + 1]!;
    const upward = (i: number) => ux * vectors[i]! + uy * vectors[i + 1]! + uz * vectors[i + 2]!;
    /** Where the piece between two points meets the horizon, on a disc of radius 1. */
    const crossing = (i: number, j: number): readonly [number, number] => {
      const share = depth(i) / (depth(i) - depth(j));
      const [a, b] = [across(i) + share * (across(j) - across(i)), upward(i) + share * (upward(j) - upward(i))];
      const size = Math.hypot(a, b) || 1;
      return [a / size, b / size];
    };

    if (length === 3) {
      if (depth(0) < 0) return;
      moveTo(across(0), upward(0));
      text += 'h0';
      return;
    }
    let start = 0;
    let hidden = 0;
    for (let i = 0; i < length; i += 3) {
      if (depth(i) >= 0) continue;
      hidden += 1;
      start = i; // a ring that is cut begins where it is not seen
    }
    if (hidden * 3 === length) return;
    if (!closed) start = 0;

    let before = start;
    let seen = depth(start) >= 0;
    let left: readonly [number, number] | undefined; // where the line went behind the horizon
    let entered: readonly [number, number] | undefined; // where the ring came out first
    if (seen) moveTo(across(start), upward(start));
    for (let gone = 3; gone < length + (closed ? 3 : 0); gone += 3) {
      const i = (start + gone) % length;
      const appears = depth(i) >= 0;
      if (appears !== seen) {
        const edge = crossing(before, i);
        if (!appears) {
          lineTo(...edge);
          left = edge;
        } else if (closed && left) alongHorizon(left, edge);
        else {
          moveTo(...edge);
          entered = edge;
        }
      }
      if (appears) lineTo(across(i), upward(i));
      [before, seen] = [i, appears];
    }
    if (!closed) return;
    if (left && entered) alongHorizon(left, entered);
    text += 'z';
  };

  /** The shorter way round: no land goes round more than half of the horizon. */
  const alongHorizon = (from: readonly [number, number], to: readonly [number, number]) => {
    const sweep = from[0] * to[1] - from[1] * to[0] > 0 ? 0 : 1;
    const r = Math.round(radius);
    lastX = Math.round(middleX + radius * to[0]);
    lastY = Math.round(middleY - radius * to[1]);
    text += `A${r} ${r} 0 0 ${sweep} ${lastX} ${lastY}`;
  };

  return (lines) => {
    text = '';
    for (const line of lines) write(line);
    return text;
  };
}

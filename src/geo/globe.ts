import type { MapPoint } from './Geometry.ts';
import { degreesOfVector, vectorOf } from './sphere.ts';
import type { Degrees } from './sphere.ts';
import type { SphereLine } from './sphereLines.ts';

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
  return degreesOfVector([along(0), along(1), along(2)]);
}

/** The disc itself, as SVG path data. */
export function globeOutline({ radius, middle: [x, y] }: GlobeView): string {
  const r = Math.round(radius);
  return `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0z`;
}

/** What a line on the globe is told to, point by point: path data are written by one, a canvas is another. */
export interface GlobePen {
  moveTo(x: number, y: number): void;
  lineTo(x: number, y: number): void;
  /** Along the horizon from the present point to another; angles in radians, clockwise from the right. */
  horizon(x: number, y: number, from: number, to: number, counterclockwise: boolean): void;
  closePath(): void;
  /** A line of one point. */
  spot(x: number, y: number): void;
}

/**
 * Draws lines of the sphere, cut at the horizon: a ring is closed along it, a line of one point is a spot or nothing.
 * Fill what comes of it by the even-odd rule: which way a ring winds is not asked. This runs on ten thousand points in
 * every frame of a turn, which is why it goes over plain numbers.
 */
export function drawOnGlobe({ centre, radius, middle }: GlobeView, pen: GlobePen): (lines: readonly SphereLine[]) => void {
  const { right, up, toward } = axesOf(centre);
  const [middleX, middleY] = middle;
  const [rx, ry] = right; // the third is 0: north is up
  const [ux, uy, uz] = up;
  const [tx, ty, tz] = toward;
  const atX = (a: number) => middleX + radius * a;
  const atY = (b: number) => middleY - radius * b;

  let depths = new Float64Array(0);

  const draw = ({ vectors, closed }: SphereLine) => {
    const { length } = vectors;
    if (depths.length < length) depths = new Float64Array(2 * length);
    const depth = (i: number) => depths[i] ?? 0;
    const across = (i: number) => rx * (vectors[i] ?? 0) + ry * (vectors[i + 1] ?? 0);
    const upward = (i: number) => ux * (vectors[i] ?? 0) + uy * (vectors[i + 1] ?? 0) + uz * (vectors[i + 2] ?? 0);
    /** Where the piece between two points meets the horizon, on a disc of radius 1. */
    const crossing = (i: number, j: number): readonly [number, number] => {
      const share = depth(i) / (depth(i) - depth(j));
      const [a, b] = [across(i) + share * (across(j) - across(i)), upward(i) + share * (upward(j) - upward(i))];
      const size = Math.hypot(a, b) || 1;
      return [a / size, b / size];
    };

    let start = 0;
    let hidden = 0;
    for (let i = 0; i < length; i += 3) {
      const toward = tx * (vectors[i] ?? 0) + ty * (vectors[i + 1] ?? 0) + tz * (vectors[i + 2] ?? 0);
      depths[i] = toward;
      if (toward >= 0) continue;
      hidden += 1;
      start = i; // a ring that is cut begins where it is not seen
    }
    if (hidden * 3 === length) return;
    if (length === 3) {
      pen.spot(atX(across(0)), atY(upward(0)));
      return;
    }
    if (!closed) start = 0;

    let before = start;
    let seen = depth(start) >= 0;
    let left: readonly [number, number] | undefined; // where the line went behind the horizon
    let entered: readonly [number, number] | undefined; // where the ring came out first
    if (seen) pen.moveTo(atX(across(start)), atY(upward(start)));
    for (let gone = 3; gone < length + (closed ? 3 : 0); gone += 3) {
      const i = (start + gone) % length;
      const appears = depth(i) >= 0;
      if (appears !== seen) {
        const edge = crossing(before, i);
        if (!appears) {
          pen.lineTo(atX(edge[0]), atY(edge[1]));
          left = edge;
        } else if (closed && left) alongHorizon(left, edge);
        else {
          pen.moveTo(atX(edge[0]), atY(edge[1]));
          entered = edge;
        }
      }
      if (appears) pen.lineTo(atX(across(i)), atY(upward(i)));
      [before, seen] = [i, appears];
    }
    if (!closed) return;
    if (left && entered) alongHorizon(left, entered);
    pen.closePath();
  };

  /** The shorter way round: no land goes round more than half of the horizon. */
  const alongHorizon = (from: readonly [number, number], to: readonly [number, number]) => {
    const angle = ([a, b]: readonly [number, number]) => Math.atan2(-b, a);
    pen.horizon(atX(to[0]), atY(to[1]), angle(from), angle(to), from[0] * to[1] - from[1] * to[0] > 0);
  };

  return (lines) => lines.forEach(draw);
}

/**
 * Writes lines of the sphere as SVG path data in whole map units, as `drawOnGlobe` draws them.
 * @param step points nearer than this to the one before are left out. Map units.
 */
export function globePath(view: GlobeView, step: number): (lines: readonly SphereLine[]) => string {
  const r = Math.round(view.radius);
  const least = step * step;
  let [text, lastX, lastY] = ['', 0, 0];
  const add = (command: string, x: number, y: number) => {
    [lastX, lastY] = [Math.round(x), Math.round(y)];
    text += `${command}${lastX} ${lastY}`;
  };
  const draw = drawOnGlobe(view, {
    moveTo: (x, y) => add('M', x, y),
    lineTo: (x, y) => {
      if ((x - lastX) ** 2 + (y - lastY) ** 2 > least) add('L', x, y);
    },
    horizon: (x, y, _from, _to, counterclockwise) => add(`A${r} ${r} 0 0 ${counterclockwise ? 0 : 1} `, x, y),
    closePath: () => (text += 'z'),
    spot: (x, y) => {
      add('M', x, y);
      text += 'h0';
    },
  });
  return (lines) => {
    text = '';
    draw(lines);
    return text;
  };
}

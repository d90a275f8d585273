import type { MapPoint } from './Geometry.ts';

/** A closed ring: the last point repeats the first. */
export type Ring = readonly MapPoint[];

/** Area within a ring, in square map units, whichever way it winds. */
export function ringArea(ring: Ring): number {
  let twice = 0;
  for (let i = 1; i < ring.length; i++) {
    const [x0, y0] = ring[i - 1] as MapPoint;
    const [x1, y1] = ring[i] as MapPoint;
    twice += x0 * y1 - x1 * y0;
  }
  return Math.abs(twice) / 2;
}

/**
 * SVG path data of rings, in relative steps, since those compress best. Numbers have at most one decimal.
 * A point that repeats the one before it is left out; a ring that has no area left is left out whole.
 */
export function ringsPath(rings: readonly Ring[]): string {
  return rings.map(ringPath).join('');
}

/** The same for lines that are not closed. */
export function linesPath(lines: readonly (readonly MapPoint[])[]): string {
  return lines.map((line) => relativePath(distinctTenths(line))).join('');
}

function ringPath(ring: Ring): string {
  const distinct = distinctTenths(ring).slice(0, -1);
  return distinct.length < 3 ? '' : `${relativePath(distinct)}z`;
}

type Tenths = readonly [number, number];

function distinctTenths(points: readonly MapPoint[]): readonly Tenths[] {
  const tenths = points.map(([x, y]): Tenths => [Math.round(x * 10), Math.round(y * 10)]);
  return tenths.filter(([x, y], index) => {
    const before = tenths[index - 1];
    return x !== before?.[0] || y !== before[1];
  });
}

function relativePath([first, ...rest]: readonly Tenths[]): string {
  if (!first || rest.length === 0) return '';
  let [x, y] = first;
  let data = `M${tenthsText(x)}${separated(y)}`;
  rest.forEach(([nextX, nextY], index) => {
    const dx = tenthsText(nextX - x);
    data += (index === 0 ? 'l' : dx.startsWith('-') ? '' : ' ') + dx + separated(nextY - y);
    [x, y] = [nextX, nextY];
  });
  return data;
}

/** Tenths as path data have them: 57 → `5.7`, 50 → `5`, -3 → `-.3`. */
export function tenthsText(tenths: number): string {
  if (tenths < 0) return `-${tenthsText(-tenths)}`;
  return tenths < short.length ? (short[tenths] ?? '') : positiveText(tenths);
}

/** From whole numbers, since those become text much faster than fractions do. */
function positiveText(tenths: number): string {
  const [units, tenth] = [Math.trunc(tenths / 10), tenths % 10];
  if (tenth === 0) return String(units);
  return units === 0 ? `.${tenth}` : `${units}.${tenth}`;
}

/** Nearly every step is one of these, thousands of times: Canada's coast is written in half the time. */
const short = Array.from({ length: 200 }, (_, tenths) => positiveText(tenths));

/** Tenths behind another number: a minus sign separates as well as a space does. */
export function separated(tenths: number): string {
  return tenths < 0 ? tenthsText(tenths) : ` ${tenthsText(tenths)}`;
}

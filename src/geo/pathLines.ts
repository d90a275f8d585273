import type { MapPoint } from './Geometry.ts';

/** A line of path data: its points in map units, and whether it is a ring, whose last point then does not repeat the first. */
export interface PathLine {
  readonly points: readonly MapPoint[];
  readonly closed: boolean;
}

/**
 * Reads the path data that this atlas writes: lines by `M`, `L` or `l`, closed or not, and spots (`M5 7h0`), which are
 * lines of one point. Map units.
 */
export function pathLines(data: string): readonly PathLine[] {
  const lines: { points: MapPoint[]; closed: boolean }[] = [];
  let [x, y] = [0, 0];
  for (const [, command = '', numbers = ''] of data.matchAll(/([MLlZz])([^A-Za-z]*)/g)) {
    if (command === 'M') lines.push({ points: [], closed: false });
    const line = lines.at(-1);
    if (!line) return [];
    if (command === 'z' || command === 'Z') line.closed = true;
    const values = numbers.match(/-?(?:\d+\.?\d*|\.\d+)/g) ?? [];
    for (let i = 1; i < values.length; i += 2) {
      const [dx, dy] = [Number(values[i - 1]), Number(values[i])];
      [x, y] = command === 'l' ? [x + dx, y + dy] : [dx, dy];
      line.points.push([x, y]);
    }
  }
  return lines;
}

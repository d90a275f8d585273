import type { MapFrame, MapPoint } from './Geometry.ts';
import type { RingArcs } from './ringArcs.ts';
import type { Ring } from './rings.ts';

/** Simplified arcs as one line. */
export type Joined = (arcs: RingArcs) => Ring;

/** As many fields of a grid side by side on the world: three or four of them are as wide as a tile that browsers paint. */
const FIELDS = 12;

/**
 * Lines, those together that lie in the same field of a grid: whoever paints a part of the map passes over the lines that
 * are elsewhere. A line is parted where it leaves its field, between two arcs.
 */
export function byPlace(lines: readonly RingArcs[], joined: Joined, frame: MapFrame): readonly (readonly Ring[])[] {
  const size = frame.width / FIELDS;
  const fieldOf = (arc: number): string => middleOf(joined([arc])).map((at) => Math.floor(at / size)).join();
  const fields = new Map<string, Ring[]>();
  for (const arcs of lines) {
    let own: number[] = [];
    arcs.forEach((arc, index) => {
      own.push(arc);
      const field = fieldOf(arc);
      const next = arcs[index + 1];
      if (next !== undefined && fieldOf(next) === field) return;
      fields.set(field, [...(fields.get(field) ?? []), joined(own)]);
      own = [];
    });
  }
  return [...fields.values()];
}

function middleOf(line: readonly MapPoint[]): MapPoint {
  const [xs, ys] = [line.map(([x]) => x), line.map(([, y]) => y)];
  return [(Math.min(...xs) + Math.max(...xs)) / 2, (Math.min(...ys) + Math.max(...ys)) / 2];
}

import type { MapPoint } from './Geometry.ts';

/** A ring or line by its arcs, as TopoJSON has them: `~i` is arc `i` backwards. */
export type RingArcs = readonly number[];

/** The points along a ring; where one arc ends the next begins, and that point is given once. */
export function joinArcs(arcs: RingArcs, points: (index: number) => readonly MapPoint[]): MapPoint[] {
  return arcs.flatMap((arc, position) => {
    const forward = points(arcIndex(arc));
    const directed = arc < 0 ? forward.toReversed() : forward;
    return position === 0 ? directed : directed.slice(1);
  });
}

export function arcIndex(arc: number): number {
  return arc < 0 ? ~arc : arc;
}

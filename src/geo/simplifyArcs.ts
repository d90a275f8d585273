import { transform } from 'topojson-client';
import { presimplify } from 'topojson-simplify';
import type { Topology } from 'topojson-specification';
import type { MapFrame, MapPoint } from './Geometry.ts';
import { createProjection } from './projection.ts';
import { ringArea } from './rings.ts';
import type { Ring } from './rings.ts';

/** References to arcs, as TopoJSON has them: `~i` is arc `i` backwards. */
export type RingArcs = readonly number[];

/** A projected point, and the area (square map units) of the triangle that the map loses without it. */
type WeightedPoint = readonly [x: number, y: number, weight: number];
export type WeightedArcs = readonly (readonly WeightedPoint[])[];

/** From coarse to as it came: the triangles smaller than this are dropped. Square map units. */
const DETAIL = [45, 9, 1, 0] as const;

/** A ring that keeps less than this of its area has lost its shape. */
const KEPT_AREA = 0.75;

/** Arcs finer than the first level lie on a grid ten times as fine, so that Monaco still has an area. */
const COARSE_GRID = 1;
const FINE_GRID = 0.1;

/**
 * Simplifies whole arcs, never rings, so that neighbours go on sharing their borders (Visvalingam, in map units: what
 * is dropped is what the eye would lose). The rings in `kept` must survive: their arcs keep more detail until the
 * ring has its shape.
 */
export function simplifyArcs(weighted: WeightedArcs, kept: readonly RingArcs[]): (arcs: RingArcs) => Ring {
  const level = new Uint8Array(weighted.length);
  const thinned = (index: number) => thin(weighted[index] ?? [], DETAIL[level[index] ?? 0] ?? 0);

  for (const arcs of kept) {
    const whole = ringArea(wholeRing(weighted, arcs));
    for (let finer = 1; finer < DETAIL.length; finer++) {
      const ring = joinArcs(arcs, thinned);
      if (ring.length >= 5 && ringArea(ring) >= KEPT_AREA * whole) break;
      for (const arc of arcs) level[arcIndex(arc)] = Math.max(level[arcIndex(arc)] ?? 0, finer);
    }
  }

  const drawn = weighted.map((_, index) => thinned(index));
  // A point is put on the fine grid in every arc that has it, or in none: junctions must not come apart.
  const fine = new Set(drawn.flatMap((arc, index) => (level[index] ? arc.map(String) : [])));
  const snapped = drawn.map((arc) => arc.map((point) => snap(point, fine.has(String(point)) ? FINE_GRID : COARSE_GRID)));
  return (arcs) => joinArcs(arcs, (index) => snapped[index] ?? []);
}

/**
 * The arcs decoded, projected point by point, and weighed.
 * Point by point, because an arc that neighbours share must stay one arc; the atlas is cut at the antimeridian already
 * and its points lie close, so nothing is lost by not resampling.
 */
export function weighArcs(topology: Topology, frame: MapFrame): WeightedArcs {
  const projection = createProjection(frame);
  const decode = topology.transform ? transform(topology.transform) : undefined;
  const arcs = topology.arcs.map((arc) =>
    arc.map((position, index) => {
      // The transform adds up the differences along an arc; `false` starts it anew.
      const degrees = decode ? decode([...position], index > 0) : position;
      const point = projection([degrees[0] ?? 0, degrees[1] ?? 0]);
      if (!point) throw new Error(`arc point ${degrees.join(', ')} has no place on the map`);
      return point;
    }),
  );
  const { transform: _decoded, ...rest } = topology;
  return presimplify({ ...rest, arcs }).arcs as unknown as WeightedArcs; // presimplify adds a third number
}

/** A ring with every point that the atlas has. */
export function wholeRing(weighted: WeightedArcs, arcs: RingArcs): Ring {
  return joinArcs(arcs, (index) => thin(weighted[index] ?? [], 0));
}

function thin(arc: readonly WeightedPoint[], leastWeight: number): MapPoint[] {
  return arc.filter(([, , weight]) => weight >= leastWeight).map(([x, y]) => [x, y]);
}

function joinArcs(arcs: RingArcs, points: (index: number) => readonly MapPoint[]): Ring {
  return arcs.flatMap((arc, position) => {
    const forward = points(arcIndex(arc));
    const directed = arc < 0 ? forward.toReversed() : forward;
    return position === 0 ? directed : directed.slice(1);
  });
}

function arcIndex(arc: number): number {
  return arc < 0 ? ~arc : arc;
}

function snap([x, y]: MapPoint, grid: number): MapPoint {
  return [Math.round(x / grid) * grid, Math.round(y / grid) * grid];
}

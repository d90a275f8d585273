import { presimplify } from 'topojson-simplify';
import type { Topology } from 'topojson-specification';
import type { MapFrame, MapPoint } from './Geometry.ts';
import { projectArcs } from './projectArcs.ts';
import { arcIndex, joinArcs } from './ringArcs.ts';
import type { RingArcs } from './ringArcs.ts';
import { ringArea } from './rings.ts';
import type { Ring } from './rings.ts';

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

/** The arcs of a topology in degrees, decoded, projected, and weighed. */
export function weighArcs(topology: Topology, frame: MapFrame): WeightedArcs {
  const { transform: _decoded, ...rest } = topology;
  const projected = projectArcs(topology, frame);
  const arcs = topology.arcs.map((_, index) => projected(index).map((point) => [...point]));
  return presimplify({ ...rest, arcs }).arcs as unknown as WeightedArcs; // presimplify adds a third number
}

/** A ring with every point that the atlas has. */
export function wholeRing(weighted: WeightedArcs, arcs: RingArcs): Ring {
  return joinArcs(arcs, (index) => thin(weighted[index] ?? [], 0));
}

function thin(arc: readonly WeightedPoint[], leastWeight: number): MapPoint[] {
  return arc.filter(([, , weight]) => weight >= leastWeight).map(([x, y]) => [x, y]);
}

function snap([x, y]: MapPoint, grid: number): MapPoint {
  return [Math.round(x / grid) * grid, Math.round(y / grid) * grid];
}

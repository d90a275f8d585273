import { cutAntimeridian } from './cutAntimeridian.ts';
import type { MapFrame } from './Geometry.ts';
import { ringArea } from './rings.ts';
import type { Ring } from './rings.ts';

/** A polygon on the flat map: the outer ring first, then its holes. */
export type FlatPolygon = readonly Ring[];

/** A polygon of the sphere, projected, as polygons of the flat map: what the antimeridian divides are two. */
export function flatPolygons(polygon: readonly Ring[], frame: MapFrame): readonly FlatPolygon[] {
  const [outer = [], ...holes] = polygon;
  const [main, ...others] = cutAntimeridian(outer, frame)
    .filter((ring) => ringArea(ring) > 0)
    .toSorted(byArea);
  const flatHoles = holes.flatMap((hole) => cutAntimeridian(hole, frame));
  return main ? [[main, ...flatHoles], ...others.map((other) => [other])] : flatHoles.map((hole) => [hole]);
}

/** Larger rings first. */
export function byArea(a: Ring, b: Ring): number {
  return ringArea(b) - ringArea(a);
}

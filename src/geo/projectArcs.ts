import { transform } from 'topojson-client';
import type { Topology } from 'topojson-specification';
import type { MapFrame, MapPoint } from './Geometry.ts';
import { createProjection } from './projection.ts';

/**
 * The arcs of a topology in degrees, decoded and projected when they are asked for: in map units, not rounded.
 * Point by point, because an arc that neighbours share must stay one arc: rings are cut at the antimeridian later. The points
 * lie close, so nothing is lost by not resampling.
 * @returns the points of an arc by its index; throws if one of them has no place on the map
 */
export function projectArcs(topology: Topology, frame: MapFrame): (index: number) => readonly MapPoint[] {
  const projection = createProjection(frame);
  const decode = topology.transform ? transform(topology.transform) : undefined;
  const projected: (readonly MapPoint[])[] = [];
  const project = (position: readonly number[], index: number): MapPoint => {
    // The transform adds up the differences along an arc; `false` starts it anew.
    const degrees = decode ? decode([...position], index > 0) : position;
    const point = projection([degrees[0] ?? 0, degrees[1] ?? 0]);
    if (!point) throw new Error(`arc point ${degrees.join(', ')} has no place on the map`);
    return point;
  };
  return (index) => (projected[index] ??= (topology.arcs[index] ?? []).map(project));
}

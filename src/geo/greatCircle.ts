import type { MapFrame, MapPoint } from './Geometry.ts';
import { createProjection, projectedPath } from './projection.ts';

/** The shortest way over the globe between two points of the map, as SVG path data; cut where it leaves the frame's edge. */
export function greatCirclePath(frame: MapFrame, from: MapPoint, to: MapPoint): string {
  const { invert } = createProjection(frame);
  const [start, end] = [invert?.([...from]), invert?.([...to])];
  if (!start || !end) return '';
  return projectedPath(frame, { type: 'LineString', coordinates: [start, end] } as never);
}

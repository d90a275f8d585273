import type { MapPoint } from '../geo/Geometry.ts';
import type { LiveMap } from './LiveMap.ts';

/** Where a place stands, in map units; `undefined` where that is out of the window, or the view leaves the place out. */
export function pointInSight(map: LiveMap, id: string): MapPoint | undefined {
  const point = map.points.get(id);
  const seen = point && map.window.onScreen()(point);
  if (!seen) return undefined;
  const [x, y] = seen;
  const { left, top, right, bottom } = map.window.box;
  return x >= left && x <= right && y >= top && y <= bottom ? point : undefined;
}

import type { MapBounds, MapPoint } from '../geo/Geometry.ts';

/**
 * The box round what is seen of some bounds of the map. CSS pixels of the viewport; `undefined` where all of it lies
 * behind the horizon.
 * @param onScreen where points of the map are on the screen
 */
export function screenBox(
  [west, north, east, south]: MapBounds,
  onScreen: (point: MapPoint) => MapPoint | undefined,
): MapBounds | undefined {
  const middle: MapPoint = [(west + east) / 2, (north + south) / 2];
  const points = ([[west, north], [east, north], [west, south], [east, south], middle] as const).flatMap((point) => {
    const seen = onScreen(point);
    return seen ? [seen] : [];
  });
  if (points.length === 0) return undefined;
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
}

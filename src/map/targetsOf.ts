import type { LiveMap } from './LiveMap.ts';
import { REACH } from './placesAt.ts';
import type { Target } from './placesAt.ts';
import { screenBox } from './screenBox.ts';

/** The places of a map that the filter leaves and that are seen, as a pointer finds them at present. */
export function targetsOf(map: LiveMap): ReadonlyMap<string, Target> {
  const { window, points } = map;
  const onScreen = window.onScreen();
  const unit = window.pixelsPerUnit;
  const toDrawing = map.drawing.getScreenCTM()?.inverse();
  const targets = new Map<string, Target>();
  for (const [id, point] of points) {
    const seen = onScreen(point);
    if (!seen) continue;
    const place = map.place(id);
    const land = place && map.node(id)?.querySelector<SVGPathElement>('.land');
    targets.set(id, {
      point: seen,
      bounds: place && screenBox(place.bounds, onScreen),
      small: (place?.radius ?? 0) * unit < REACH,
      covers: ([x, y]) => land?.isPointInFill(new DOMPoint(x, y).matrixTransform(toDrawing)) ?? false,
    });
  }
  return targets;
}

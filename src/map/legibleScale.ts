import type { MapBounds, MapFrame } from '../geo/Geometry.ts';
import type { MapWindow } from './MapWindow.ts';

/** A place that is gone to is shown at this size, but no closer than that. CSS pixels of its longer side; scale. */
const LEGIBLE = 28;
const LEGIBLE_ZOOM = 12;
/** A seat has no size: its surroundings are what tells where it is. Scale. */
const SEAT_ZOOM = 5;

/** From how near a place is seen well: the present scale where that is near enough. @param bounds in map units */
export function legibleScale([west, north, east, south]: MapBounds, isSeat: boolean, frame: MapFrame, window: MapWindow): number {
  const { camera, closest } = window;
  const size = Math.max(east - west, south - north, 1);
  const unit = window.pixelsPerUnit / camera.scale;
  const legible = isSeat ? SEAT_ZOOM : Math.min(LEGIBLE / (size * unit), LEGIBLE_ZOOM);
  const fits = Math.min(frame.width / (east - west || 1), frame.height / (south - north || 1)) * 0.8;
  return Math.max(1, Math.min(Math.max(camera.scale, legible), fits, closest));
}

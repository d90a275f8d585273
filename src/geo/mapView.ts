import { degreesOf, pointOf } from './equalEarth.ts';
import type { Camera } from './frameAround.ts';
import type { MapFrame } from './Geometry.ts';

/** Where a reader looks, whatever the frame and the projection: it stands in addresses. Degrees; `scale` 1: the world. */
export interface MapView {
  readonly scale: number;
  readonly latitude: number;
  readonly longitude: number;
}

/** Whether the Earth is drawn flat (Equal Earth) or as a globe (orthographic). */
export type Projection = 'flat' | 'globe';

/** As close as the shapes at their finest are worth looking at. */
export const CLOSEST = 40;

/** The camera that looks where a view says, though that be past the frame's edge. */
export function cameraOf(frame: MapFrame, { scale, latitude, longitude }: MapView): Camera {
  const [x, y] = pointOf(frame, [longitude, latitude]);
  return { scale: Math.min(Math.max(scale, 1), CLOSEST), x, y };
}

/** The view that leads back to a camera, to a pixel or so. */
export function viewOf(frame: MapFrame, { scale, x, y }: Camera): MapView {
  const [longitude, latitude] = degreesOf(frame, [x, y]);
  return { scale: round(scale, 2), latitude: round(latitude, 3), longitude: round(longitude, 3) };
}

/** `+ 0` makes 0 of -0. */
function round(value: number, digits: number): number {
  return Number(value.toFixed(digits)) + 0;
}

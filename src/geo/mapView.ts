import { keepWithin, wholeWorld } from './frameAround.ts';
import type { Camera } from './frameAround.ts';
import type { MapFrame } from './Geometry.ts';
import { createProjection } from './projection.ts';

/** Where a reader looks, whatever the frame and the projection: it stands in addresses. Degrees; `scale` 1: the world. */
export interface MapView {
  readonly scale: number;
  readonly latitude: number;
  readonly longitude: number;
}

/** As close as the shapes at their finest are worth looking at. */
export const CLOSEST = 40;

/** The camera of a frame that looks where a view says, and never past the edge. */
export function cameraOf(frame: MapFrame, { scale, latitude, longitude }: MapView): Camera {
  const point = createProjection(frame)([longitude, latitude]);
  const { x, y } = wholeWorld(frame);
  return keepWithin(frame, { scale: clamp(scale, 1, CLOSEST), x: point?.[0] ?? x, y: point?.[1] ?? y });
}

/** The view that leads back to a camera, to a pixel or so. */
export function viewOf(frame: MapFrame, { scale, x, y }: Camera): MapView {
  const [longitude, latitude] = createProjection(frame).invert?.([x, y]) ?? [0, 0];
  return { scale: round(scale, 2), latitude: round(latitude, 3), longitude: round(longitude, 3) };
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(Math.max(value, least), most);
}

/** `+ 0` makes 0 of -0. */
function round(value: number, digits: number): number {
  return Number(value.toFixed(digits)) + 0;
}

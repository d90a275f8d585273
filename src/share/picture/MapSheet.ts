import type { Camera } from '../../geo/frameAround.ts';
import { wholeWorld } from '../../geo/frameAround.ts';
import type { MapFrame, MapPoint } from '../../geo/Geometry.ts';
import type { MapNode } from '../../map/MapNode.ts';

/** The part of a picture that the map is on: what of the map it shows, and in which projection. Pixels at 1×. */
export interface MapSheet {
  readonly projection: 'flat' | 'globe';
  readonly width: number;
  readonly height: number;
  /** How near it is; 1 where all of the world that the projection can show is seen. */
  readonly scale: number;
  /** Pixels to a map unit, in the middle of what is seen. */
  readonly perUnit: number;
  /** Where the path data of `draw` begin, and pixels to a unit of theirs. */
  readonly origin: MapPoint;
  readonly perStep: number;
  /** Where a point of the flat map is on the sheet; `undefined` for what lies behind the horizon. */
  place(point: MapPoint): MapPoint | undefined;
  /** The drawing of the flat map as the sheet has it. */
  draw(drawing: MapNode): MapNode;
}

/** The flat map, or what a camera sees of it, as wide as is said. */
export function flatSheet(frame: MapFrame, width: number, camera: Camera = wholeWorld(frame)): MapSheet {
  const { scale, x, y } = camera;
  const perUnit = (width * scale) / frame.width;
  const [west, north] = [x - frame.width / scale / 2, y - frame.height / scale / 2];
  return {
    projection: 'flat',
    width,
    height: (width * frame.height) / frame.width,
    scale,
    perUnit,
    origin: [-west * perUnit, -north * perUnit],
    perStep: perUnit,
    place: ([east, south]) => [(east - west) * perUnit, (south - north) * perUnit],
    draw: (drawing) => drawing,
  };
}

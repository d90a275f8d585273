import type { Camera } from '../geo/frameAround.ts';
import type { MapPoint } from '../geo/Geometry.ts';
import type { Size } from './watchedSize.ts';

/**
 * What of the map is seen, and how it gets there: on the flat map (`FlatWindow`) or on a globe (`GlobeWindow`). Points
 * and cameras are the flat map's in both, in map units; a camera's `x` and `y` are what stands in the middle.
 */
export interface MapWindow {
  /** What is seen; on the way of a flight, where it leads. */
  readonly camera: Camera;
  /** Whether what is seen is what is drawn: no gesture and no flight is under way. */
  readonly isAtRest: boolean;
  /** In the middle of what is seen. CSS pixels. */
  readonly pixelsPerUnit: number;
  /** The window's place on the screen. CSS pixels of the viewport. */
  readonly box: DOMRect;
  /** The window's size, which costs less to ask for than its place. CSS pixels. */
  readonly size: Size;
  /** The largest scale that the shapes are worth looking at. */
  readonly closest: number;
  /** Whether a drag has anything to move. */
  readonly isMovable: boolean;

  /** Draws what a camera sees. */
  show(camera: Camera): void;
  /** Shows what a camera sees for the time of a gesture. Let `show` follow. */
  move(camera: Camera): void;
  /** Goes to a camera; at once where motion is unwelcome. */
  fly(camera: Camera): void;

  /** Where points of the map are on the screen, in CSS pixels of the viewport; `undefined` for what lies behind the horizon. */
  onScreen(): (point: MapPoint) => MapPoint | undefined;
  /** The point of the map that is seen at a point of the screen (CSS pixels of the viewport); `undefined` beside the map. */
  pointAt(clientX: number, clientY: number): MapPoint | undefined;
  /** Whether a point is seen, and not at the very edge. */
  isInView(point: MapPoint): boolean;

  /** The nearest camera that this window can have. */
  within(camera: Camera): Camera;
  /** The camera that shows what a camera of the flat map frames. */
  framing(camera: Camera): Camera;
  /** Nearer or farther by a factor, toward a point or the middle. */
  zoomed(factor: number, toward?: MapPoint): Camera;
  /** Moved by shares of what is seen, east and south. */
  panned(east: number, south: number): Camera;
  /** Moved by CSS pixels at another scale, as gestures do. */
  dragged(east: number, south: number, scale: number): Camera;
}

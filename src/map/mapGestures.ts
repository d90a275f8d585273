import { select } from 'd3-selection';
import { zoom, zoomIdentity } from 'd3-zoom';
import type { D3ZoomEvent, ZoomTransform } from 'd3-zoom';
import type { Camera } from '../geo/frameAround.ts';
import type { MapFrame } from '../geo/Geometry.ts';
import { CLOSEST } from '../geo/mapView.ts';
import type { MapWindow } from './MapWindow.ts';

export interface GestureListener {
  /** A gesture is under way: labels and the like would only be in its way. */
  onStart(): void;
  /** The map has come to rest where the reader left it. */
  onEnd(camera: Camera): void;
  /** Two clicks or two taps at one place. CSS pixels of the viewport. */
  onDouble(x: number, y: number): void;
}

/**
 * Wheel, drag and pinch. On a map that shows the whole world one finger scrolls the page, as there is nothing to move.
 * Loaded after the page is ready: nothing else waits for it.
 */
export function listenToGestures(element: HTMLElement, map: MapWindow, frame: MapFrame, listener: GestureListener): void {
  const target = select<HTMLElement, unknown>(element);
  const size = (): [number, number] => [element.clientWidth, element.clientHeight];
  const whole = () => map.camera.scale <= 1.001;
  let moving = false;

  const behaviour = zoom<HTMLElement, unknown>()
    .scaleExtent([1, CLOSEST])
    .extent(() => [[0, 0], size()])
    .clickDistance(4)
    .filter((event: Event) => {
      synchronise(); // asked before every gesture: its start is where the map was led in the meantime
      if (event instanceof WheelEvent) return true;
      if (event.type === 'touchstart') return (event as TouchEvent).touches.length > 1 || !whole();
      return event instanceof MouseEvent && event.button === 0 && !event.ctrlKey && !whole();
    })
    .on('zoom', ({ transform, sourceEvent }: D3ZoomEvent<HTMLElement, unknown>) => {
      if (!sourceEvent) return;
      if (!moving) listener.onStart();
      moving = true;
      map.move(cameraOf(transform));
    })
    .on('end', () => {
      if (!moving) return;
      moving = false;
      map.show(map.camera);
      listener.onEnd(map.camera);
    });

  const cameraOf = ({ k, x, y }: ZoomTransform): Camera => {
    const [width, height] = size();
    const unit = width / frame.width;
    return { scale: k, x: (width / 2 - x) / k / unit, y: (height / 2 - y) / k / unit };
  };
  /** Makes d3's transform (CSS pixels of the window) what is seen: the map may have been led on, or the window resized. */
  function synchronise() {
    if (moving) return;
    const { scale, x, y } = map.camera;
    const [width, height] = size();
    const unit = (width / frame.width) * scale;
    const transform = zoomIdentity.translate(width / 2 - x * unit, height / 2 - y * unit).scale(scale);
    behaviour.translateExtent([[0, 0], size()]);
    (element as HTMLElement & { __zoom?: ZoomTransform }).__zoom = transform;
  }

  target.call(behaviour).on('dblclick.zoom', (event: MouseEvent | TouchEvent) => {
    const at = 'changedTouches' in event ? event.changedTouches[0] : event;
    event.preventDefault();
    if (at) listener.onDouble(at.clientX, at.clientY);
  });
  element.dataset.gestures = '';
}

import { select } from 'd3-selection';
import { zoom, zoomIdentity } from 'd3-zoom';
import type { D3ZoomEvent, ZoomTransform } from 'd3-zoom';
import type { Camera } from '../geo/frameAround.ts';
import type { MapWindow } from './MapWindow.ts';

export interface GestureListener {
  /** The map stands in somebody else's page: the wheel is the page's but with Ctrl or ⌘, and so is a single finger. */
  readonly sharesPage: boolean;
  /** A gesture is under way: labels and the like would only be in its way. */
  onStart(): void;
  /** The map has come to rest where the reader left it. */
  onEnd(camera: Camera): void;
  /** Two clicks or two taps at one place. CSS pixels of the viewport. */
  onDouble(x: number, y: number): void;
}

/** As many pixels of a wheel are a notch of a mouse; browsers report a pinch of a touchpad as a smaller turn with Ctrl. */
const NOTCH = 50;

/** Powers of two that a turn of the wheel is worth: d3's measure, but that Ctrl makes a mouse's wheel no faster. */
function wheelDelta({ deltaY, deltaMode, ctrlKey }: WheelEvent): number {
  const unit = deltaMode === 1 ? 0.05 : deltaMode ? 1 : 0.002;
  const isPinch = ctrlKey && deltaMode === 0 && Math.abs(deltaY) < NOTCH;
  return -deltaY * unit * (isPinch ? 10 : 1);
}

/**
 * Wheel, drag and pinch. On a map that shows the whole world one finger scrolls the page, as there is nothing to move; a
 * globe is always there to be turned. Loaded after the page is ready: nothing else waits for it.
 * @param map its window is asked for anew by each gesture
 */
export function listenToGestures(element: HTMLElement, map: { readonly window: MapWindow }, listener: GestureListener): void {
  const target = select<HTMLElement, unknown>(element);
  const size = (): [number, number] => [map.window.size.width, map.window.size.height];
  let moving = false;
  /** What d3 has made of the gesture so far: only what it changes counts. */
  let before = zoomIdentity;

  const behaviour = zoom<HTMLElement, unknown>()
    .extent(() => [[0, 0], size()])
    .clickDistance(4)
    .wheelDelta(wheelDelta)
    .filter((event: Event) => {
      synchronise(); // asked before every gesture: its start is where the map was led in the meantime
      const { sharesPage } = listener;
      if (event instanceof WheelEvent) return !sharesPage || event.ctrlKey || event.metaKey;
      const { isMovable } = map.window;
      if (event.type === 'touchstart') return (event as TouchEvent).touches.length > 1 || (isMovable && !sharesPage);
      return event instanceof MouseEvent && event.button === 0 && !event.ctrlKey && isMovable;
    })
    .on('zoom', ({ transform, sourceEvent }: D3ZoomEvent<HTMLElement, unknown>) => {
      if (!sourceEvent) return;
      if (!moving) listener.onStart();
      moving = true;
      const [east, south] = middleOf(transform).map((at, axis) => (at - (middleOf(before)[axis] ?? 0)) * transform.k);
      before = transform;
      map.window.move(map.window.dragged(east ?? 0, south ?? 0, transform.k));
    })
    .on('end', () => {
      if (!moving) return;
      moving = false;
      map.window.show(map.window.camera);
      listener.onEnd(map.window.camera);
    });

  /** What d3 has in the middle of the window: CSS pixels at scale 1. */
  const middleOf = ({ k, x, y }: ZoomTransform): [number, number] => {
    const [width, height] = size();
    return [(width / 2 - x) / k, (height / 2 - y) / k];
  };
  /** Gives d3 the scale that is seen: the map may have been led on, or be another. */
  function synchronise() {
    if (moving) return;
    const [width, height] = size();
    const { camera, closest } = map.window;
    behaviour.scaleExtent([1, closest]);
    before = zoomIdentity.translate(width / 2, height / 2).scale(camera.scale).translate(-width / 2, -height / 2);
    (element as HTMLElement & { __zoom?: ZoomTransform }).__zoom = before;
  }

  target.call(behaviour).on('dblclick.zoom', (event: MouseEvent | TouchEvent) => {
    const at = 'changedTouches' in event ? event.changedTouches[0] : event;
    event.preventDefault();
    if (at) listener.onDouble(at.clientX, at.clientY);
  });
  element.dataset.gestures = '';
}

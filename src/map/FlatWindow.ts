import { isSame, keepWithin } from '../geo/frameAround.ts';
import type { Camera } from '../geo/frameAround.ts';
import type { MapFrame, MapPoint } from '../geo/Geometry.ts';
import { CLOSEST } from '../geo/mapView.ts';
import type { MapWindow } from './MapWindow.ts';
import { watchedSize } from './watchedSize.ts';
import type { Size } from './watchedSize.ts';

/** How long a flight takes. Milliseconds. */
const FLIGHT = 280;
/** How far beyond the window the drawing is sure to be there, in windows to each side. */
const BEYOND = 0.5;

/**
 * The part of the flat map that is seen. While it moves, the drawing that stands is moved as one picture, which costs no
 * layout and no paint; where it comes to rest it is drawn anew, sharp, with borders and markers at their own width.
 */
export class FlatWindow implements MapWindow {
  readonly closest = CLOSEST;
  readonly #svg: SVGSVGElement;
  readonly #world: SVGGElement;
  readonly #frame: MapFrame;
  readonly #onRest: () => void;
  readonly #sizeNow: () => Size;
  /** What the drawing shows. */
  #drawn: Camera;
  /** What is seen, on the way as well. */
  #seen: Camera;
  #flight: Animation | undefined;

  /** @param onRest called whenever the map is drawn anew for another camera */
  constructor(svg: SVGSVGElement, world: SVGGElement, frame: MapFrame, onRest: () => void) {
    this.#svg = svg;
    this.#world = world;
    this.#frame = frame;
    this.#onRest = onRest;
    this.#sizeNow = watchedSize(this.#window);
    this.#drawn = this.#seen = { scale: 1, x: frame.width / 2, y: frame.height / 2 };
  }

  get camera(): Camera {
    return this.#seen;
  }

  get isMovable(): boolean {
    return this.#seen.scale > 1.001;
  }

  get isAtRest(): boolean {
    return this.#drawn === this.#seen && this.#flight === undefined;
  }

  get pixelsPerUnit(): number {
    return this.#unit(this.#seen);
  }

  #unit({ scale }: Pick<Camera, 'scale'>): number {
    return (this.size.width / this.#frame.width) * scale;
  }

  get #window(): Element {
    return this.#svg.parentElement ?? this.#svg;
  }

  get box(): DOMRect {
    return this.#window.getBoundingClientRect();
  }

  get size(): Size {
    return this.#sizeNow();
  }

  show(camera: Camera): void {
    this.#flight?.cancel();
    this.#flight = undefined;
    this.#draw(camera);
    this.#seen = camera;
    this.#svg.style.transform = '';
    this.#svg.removeAttribute('data-passing');
    this.#onRest();
  }

  #draw(camera: Camera): void {
    const { width, height } = this.#frame;
    const { scale, x, y } = camera;
    this.#drawn = camera;
    this.#world.style.transform =
      scale === 1 ? '' : `translate(${width / 2 - x * scale}px, ${height / 2 - y * scale}px) scale(${scale})`;
  }

  move(camera: Camera): void {
    this.#flight?.cancel();
    this.#flight = undefined;
    if (!isDrawn(this.#drawn, camera, this.#frame)) {
      // In the middle of a gesture: names and dots, which this would leave where they were, come back when it ends.
      this.#draw(camera);
      this.#svg.setAttribute('data-passing', '');
    }
    this.#seen = camera;
    this.#svg.style.transform = this.#moved(this.#drawn, camera);
  }

  fly(camera: Camera): void {
    const from = this.#flight ? this.#onTheWay() : this.#seen;
    const still = this.#svg.ownerDocument.defaultView?.matchMedia('(prefers-reduced-motion: reduce)').matches;
    if (still || isSame(from, camera)) {
      this.show(camera);
      return;
    }
    // The wider of both is drawn, so that there is something to see all the way.
    const drawn = camera.scale < from.scale ? camera : from;
    if (drawn === camera) this.show(camera);
    else if (!isSame(this.#drawn, from)) this.show(from);
    this.#seen = camera;
    // The compositor animates it: a busy page does not make it stutter.
    const frames = [from, camera].map((at) => ({ transform: this.#moved(drawn, at) }));
    const flight = this.#svg.animate(frames, { duration: FLIGHT, easing: 'ease-in-out', fill: 'forwards' });
    this.#flight = flight;
    flight.onfinish = () => {
      if (this.#flight === flight) this.show(camera);
    };
  }

  /** What is seen at this moment of a flight: what `#moved` made of it, read back. */
  #onTheWay(): Camera {
    const { width, height } = this.size;
    const { a: ratio, e, f } = new DOMMatrix(getComputedStyle(this.#svg).transform);
    const scale = this.#drawn.scale * ratio;
    const unit = this.#unit({ scale });
    const back = (drawn: number, moved: number, size: number) => drawn - (moved - (size / 2) * (1 - ratio)) / unit;
    return { scale, x: back(this.#drawn.x, e, width), y: back(this.#drawn.y, f, height) };
  }

  /** Leaves the drawing to a globe. */
  release(): void {
    this.#flight?.cancel();
    this.#flight = undefined;
    this.#svg.style.transform = this.#world.style.transform = '';
    this.#svg.removeAttribute('data-passing');
  }

  onScreen(): (point: MapPoint) => MapPoint {
    const { left, top, width, height } = this.box;
    const { x, y } = this.#seen;
    const unit = this.pixelsPerUnit;
    return ([pointX, pointY]) => [left + width / 2 + (pointX - x) * unit, top + height / 2 + (pointY - y) * unit];
  }

  pointAt(clientX: number, clientY: number): MapPoint {
    const { left, top, width, height } = this.box;
    const { x, y } = this.#seen;
    const unit = this.pixelsPerUnit;
    return [x + (clientX - left - width / 2) / unit, y + (clientY - top - height / 2) / unit];
  }

  isInView([x, y]: MapPoint): boolean {
    const { width, height } = this.#frame;
    const { scale } = this.#seen;
    const near = (middle: number, at: number, whole: number) => Math.abs(at - middle) < (whole / scale) * 0.42;
    return near(this.#seen.x, x, width) && near(this.#seen.y, y, height);
  }

  /** Never past the edge; a gesture seldom ends at the world's very edge, and is taken to mean it. */
  within(camera: Camera): Camera {
    return keepWithin(this.#frame, camera.scale < 1.02 ? { ...camera, scale: 1 } : camera);
  }

  framing(camera: Camera): Camera {
    return camera;
  }

  zoomed(factor: number, toward?: MapPoint): Camera {
    const { scale, x, y } = this.#seen;
    const next = Math.min(Math.max(scale * factor, 1), CLOSEST);
    const [toX, toY] = toward ?? [x, y];
    const part = scale / next;
    return keepWithin(this.#frame, { scale: next, x: toX + (x - toX) * part, y: toY + (y - toY) * part });
  }

  panned(east: number, south: number): Camera {
    const { scale, x, y } = this.#seen;
    const { width, height } = this.#frame;
    return keepWithin(this.#frame, { scale, x: x + (east * width) / scale, y: y + (south * height) / scale });
  }

  dragged(east: number, south: number, scale: number): Camera {
    const unit = this.#unit({ scale });
    return keepWithin(this.#frame, { scale, x: this.#seen.x + east / unit, y: this.#seen.y + south / unit });
  }

  /** The transform that makes of the drawing for one camera what another sees. The origin is the window's corner. */
  #moved(drawn: Camera, seen: Camera): string {
    const { width, height } = this.size;
    const ratio = seen.scale / drawn.scale;
    const unit = this.#unit(seen);
    const x = (width / 2) * (1 - ratio) + (drawn.x - seen.x) * unit;
    const y = (height / 2) * (1 - ratio) + (drawn.y - seen.y) * unit;
    return `translate(${x}px, ${y}px) scale(${ratio})`;
  }
}

/** Whether the drawing for one camera fills the window when another looks. */
function isDrawn(drawn: Camera, seen: Camera, frame: MapFrame): boolean {
  const reaches = (size: number, drawnAt: number, seenAt: number) =>
    Math.abs(drawnAt - seenAt) + size / seen.scale / 2 <= ((0.5 + BEYOND) * size) / drawn.scale;
  return reaches(frame.width, drawn.x, seen.x) && reaches(frame.height, drawn.y, seen.y);
}

import { degreesOf, pointOf } from '../geo/equalEarth.ts';
import type { Camera } from '../geo/frameAround.ts';
import type { MapFrame, MapPoint } from '../geo/Geometry.ts';
import { degreesAt, pointOnGlobe } from '../geo/globe.ts';
import type { GlobeView } from '../geo/globe.ts';
import { globeScale, turned, uprightCentre } from '../geo/globeTurn.ts';
import { greatCircleWay } from '../geo/sphere.ts';
import type { Degrees } from '../geo/sphere.ts';
import type { SphereLine } from '../geo/sphereLines.ts';
import type { AdoptedMap } from './adoptMap.ts';
import { GlobeDrawing } from './GlobeDrawing.ts';
import { GlobePicture } from './GlobePicture.ts';
import type { MapWindow } from './MapWindow.ts';

/** How long a flight takes. Milliseconds. */
const FLIGHT = 280;
/** The whole globe leaves this much of the window free: its radius in shares of the window's shorter side. */
const RADIUS = 0.48;
/** The light shapes are worth looking at up to here. Scale. */
const CLOSEST = 6;
/** A place nearer to the horizon than this is seen too much from the side. Shares of the radius. */
const WELL_SEEN = 0.85;
/** What may be left out of a line. CSS pixels. */
const LEFT_OUT = 0.25;

interface Earth {
  readonly frame: MapFrame;
  /** What the globe shows first, on the flat map. */
  readonly home: MapPoint | undefined;
  /** What the flat map has no place for; land of no country. */
  readonly land: readonly SphereLine[];
}

/**
 * The part of a globe that is seen. A turn cannot be had by moving the drawing: while it turns every frame is painted as
 * a picture, and where it comes to rest it is drawn anew.
 */
export class GlobeWindow implements MapWindow {
  readonly closest = CLOSEST;
  readonly isMovable = true;
  readonly drawing: GlobeDrawing;
  readonly #picture: GlobePicture;
  readonly #map: AdoptedMap;
  readonly #frame: MapFrame;
  readonly #home: MapPoint | undefined;
  readonly #onRest: () => void;
  readonly #resized: ResizeObserver;
  #seen: Camera;
  /** What is drawn, on the way as well. */
  #drawn: { readonly centre: Degrees; readonly scale: number };
  #isAtRest = false;
  #pending = 0;

  /** @param onRest called whenever the globe has been drawn at rest */
  constructor(map: AdoptedMap, { frame, home, land }: Earth, onRest: () => void) {
    this.#map = map;
    this.#frame = frame;
    this.#home = home;
    this.#onRest = onRest;
    this.#seen = this.framing({ scale: 1, x: 0, y: 0 });
    this.#drawn = { centre: this.#centreOf(this.#seen), scale: 1 };
    this.drawing = new GlobeDrawing(map, frame, land);
    this.#picture = new GlobePicture(map.svg.parentElement ?? map.svg);
    this.#resized = new ResizeObserver(() => {
      if (this.#isAtRest) this.show(this.#seen);
    });
    if (map.svg.parentElement) this.#resized.observe(map.svg.parentElement);
  }

  get camera(): Camera {
    return this.#seen;
  }

  get isAtRest(): boolean {
    return this.#isAtRest;
  }

  get pixelsPerUnit(): number {
    return (this.#radius * this.#seen.scale) / this.#frame.scale / this.#units;
  }

  get box(): DOMRect {
    return (this.#map.svg.parentElement ?? this.#map.svg).getBoundingClientRect();
  }

  get size(): DOMRect {
    return this.box;
  }

  show(camera: Camera): void {
    cancelAnimationFrame(this.#pending);
    this.#seen = camera;
    this.#isAtRest = true;
    // The window may be higher than the drawing, which is in its middle; names are placed from the window's corner.
    const { width, height } = this.box;
    const above = (this.#frame.height - (height * this.#frame.width) / (width || 1)) / 2;
    this.#map.labels.setAttribute('transform', `translate(0 ${Math.round(above)})`);
    this.#drawn = { centre: this.#centreOf(camera), scale: camera.scale };
    this.drawing.paint(this.#view(this.#drawn.centre, camera.scale), LEFT_OUT * this.#units);
    this.#map.svg.removeAttribute('data-turning');
    this.#onRest();
  }

  move(camera: Camera): void {
    this.#start(camera);
    this.#pending = requestAnimationFrame(() => this.#paint(this.#centreOf(camera), camera.scale));
  }

  fly(camera: Camera): void {
    const { centre, scale } = this.#drawn;
    if (this.#map.svg.ownerDocument.defaultView?.matchMedia('(prefers-reduced-motion: reduce)').matches) {
      this.show(camera);
      return;
    }
    this.#start(camera);
    const way = greatCircleWay(centre, this.#centreOf(camera));
    let started: number | undefined;
    const step = (now: number) => {
      started ??= now;
      const gone = Math.min(1, (now - started) / FLIGHT);
      if (gone === 1) {
        this.show(camera);
        return;
      }
      const eased = gone * gone * (3 - 2 * gone);
      this.#paint(way(eased), scale * (camera.scale / scale) ** eased);
      this.#pending = requestAnimationFrame(step);
    };
    this.#pending = requestAnimationFrame(step);
  }

  onScreen(): (point: MapPoint) => MapPoint | undefined {
    const { left, top, width, height } = this.box;
    const units = this.#units;
    const place = pointOnGlobe({ ...this.#view(this.#centreOf(this.#seen), this.#seen.scale), middle: [0, 0] });
    return (point) => {
      const seen = place(this.#degreesOf(point));
      return seen && [left + width / 2 + seen[0] / units, top + height / 2 + seen[1] / units];
    };
  }

  pointAt(clientX: number, clientY: number): MapPoint | undefined {
    const { left, top, width, height } = this.box;
    const units = this.#units;
    const view = { ...this.#view(this.#centreOf(this.#seen), this.#seen.scale), middle: [0, 0] as const };
    const degrees = degreesAt(view, [(clientX - left - width / 2) * units, (clientY - top - height / 2) * units]);
    return degrees && this.#pointOf(degrees);
  }

  isInView(point: MapPoint): boolean {
    const { left, top, width, height } = this.box;
    const seen = this.onScreen()(point);
    if (!seen) return false;
    const [x, y] = [seen[0] - left - width / 2, seen[1] - top - height / 2];
    const inWindow = Math.abs(x) < width * 0.46 && Math.abs(y) < height * 0.46;
    return inWindow && Math.hypot(x, y) * this.#units < WELL_SEEN * this.#radius * this.#seen.scale;
  }

  within(camera: Camera): Camera {
    const scale = camera.scale < 1.02 ? 1 : Math.min(camera.scale, CLOSEST);
    return this.#looking(this.#centreOf(camera), scale);
  }

  framing({ scale, x, y }: Camera): Camera {
    const { width, height, scale: perRadian } = this.#frame;
    if (scale <= 1) return this.#looking(this.#home ? this.#degreesOf(this.#home) : [0, 20], 1);
    const box = this.box;
    const room = [box.width, box.height].map((side) => (side * this.#units) / 2 / this.#radius) as [number, number];
    const half = [width, height].map((side) => side / scale / 2 / perRadian) as [number, number];
    return this.within({ scale: globeScale(half, room), x, y });
  }

  zoomed(factor: number, toward?: MapPoint): Camera {
    const { scale } = this.#seen;
    const next = Math.min(Math.max(scale * factor, 1), CLOSEST);
    const centre = this.#centreOf(this.#seen);
    return this.#looking(toward ? greatCircleWay(this.#degreesOf(toward), centre)(scale / next) : centre, next);
  }

  panned(east: number, south: number): Camera {
    const { scale } = this.#seen;
    const { width, height } = this.box;
    const diameter = (2 * this.#radius * scale) / this.#units;
    return this.dragged(east * Math.min(width, diameter), south * Math.min(height, diameter), scale);
  }

  dragged(east: number, south: number, scale: number): Camera {
    const radius = (this.#radius * scale) / this.#units;
    return this.#looking(turned(this.#centreOf(this.#seen), east / radius, south / radius), scale);
  }

  /** Leaves the drawing to the flat map. */
  release(): void {
    cancelAnimationFrame(this.#pending);
    this.#resized.disconnect();
    this.#map.svg.removeAttribute('data-turning');
    this.#picture.remove();
    this.drawing.release();
  }

  /** Map units to a CSS pixel. */
  get #units(): number {
    return this.#frame.width / (this.box.width || 1);
  }

  /** Of the whole globe, in map units: as large as the window lets it be. */
  get #radius(): number {
    const { width, height } = this.box;
    return RADIUS * Math.min(width, height) * this.#units || 1;
  }

  #view(centre: Degrees, scale: number): GlobeView {
    const { width, height } = this.#frame;
    return { centre, radius: this.#radius * scale, middle: [width / 2, Math.round(height / 2)] };
  }

  /** Paints a frame of a turn. */
  #paint(centre: Degrees, scale: number): void {
    this.#drawn = { centre, scale };
    const { width, height } = this.box;
    this.#picture.paint({ centre, radius: (this.#radius * scale) / this.#units, middle: [width / 2, height / 2] });
    this.#map.svg.setAttribute('data-turning', '');
  }

  #start(camera: Camera): void {
    cancelAnimationFrame(this.#pending);
    this.#seen = camera;
    if (this.#isAtRest) this.#picture.begin(this.drawing.lines(), this.box, this.#units);
    this.#isAtRest = false;
  }

  #looking(centre: Degrees, scale: number): Camera {
    const [x, y] = this.#pointOf(uprightCentre(centre));
    return { scale, x, y };
  }

  #centreOf({ x, y }: Camera): Degrees {
    return uprightCentre(this.#degreesOf([x, y]));
  }

  #degreesOf(point: MapPoint): Degrees {
    return degreesOf(this.#frame, point);
  }

  #pointOf(degrees: Degrees): MapPoint {
    return pointOf(this.#frame, degrees);
  }
}

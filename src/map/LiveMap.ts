import type { Camera } from '../geo/frameAround.ts';
import type { Worldview } from '../dataset/Dataset.ts';
import type { CountryPlace, MapBounds, MapPoint } from '../geo/Geometry.ts';
import type { AtlasData } from '../views/AtlasData.ts';
import type { AtlasView } from '../views/atlasView.ts';
import { adoptMap } from './adoptMap.ts';
import type { AdoptedMap } from './adoptMap.ts';
import { FlatWindow } from './FlatWindow.ts';
import { legibleScale } from './legibleScale.ts';
import type { GlobeWindow } from './GlobeWindow.ts';
import { MapMarks } from './MapMarks.ts';
import type { MarkedPlace } from './MapMarks.ts';
import { flatPaths } from './MapPaths.ts';
import type { MapText } from './MapText.ts';
import { MapShapes } from './MapShapes.ts';
import type { MapWindow } from './MapWindow.ts';
import { needsDot } from './markers.ts';
import { nameMap, paintMap } from './paintMap.ts';
import { screenBox } from './screenBox.ts';

/** From this zoom on, patterns are drawn closer. */
const CLOSE = 2.5;

/** Makes a globe of a map that stands. */
export type OpenGlobe = (map: AdoptedMap, data: AtlasData, onRest: () => void) => GlobeWindow;

/** A map that was drawn at build, painted from now on in place. It draws; what to show is decided elsewhere. */
export class LiveMap {
  readonly #map: AdoptedMap;
  readonly #data: AtlasData;
  readonly #flat: FlatWindow;
  #globe: GlobeWindow | undefined;
  readonly #marks: MapMarks;
  readonly shapes: MapShapes;
  #worldview: Worldview;
  #painted: AtlasView;
  #points: ReadonlyMap<string, MapPoint> | undefined;

  /** @param drawn the view that the map was drawn with */
  constructor(container: Element, data: AtlasData, drawn: AtlasView) {
    this.#map = adoptMap(container);
    this.#data = data;
    this.#worldview = data.dataset.worldview;
    this.#marks = new MapMarks(this.#map, data, (group) => this.adopt(group));
    this.shapes = new MapShapes(this.#map, data.frame, (code) => this.place(code), () => this.#globe?.drawing ?? flatPaths);
    this.#flat = new FlatWindow(this.#map.svg, this.#map.world, data.frame, () => this.#rest());
    this.#painted = drawn;
  }

  /** What of the map is seen, and how it gets there. */
  get window(): MapWindow {
    return this.#globe ?? this.#flat;
  }

  /** Whether the map is drawn as a globe. */
  get isGlobe(): boolean {
    return this.#globe !== undefined;
  }

  /** Draws the map as a globe from now on, or flat again. Lead it anew after this: what it shows is not said. */
  project(openGlobe: OpenGlobe | undefined): void {
    (this.#globe ?? this.#flat).release();
    this.shapes.drawLight();
    this.#globe = openGlobe?.(this.#map, this.#data, () => this.#rest());
    this.shapes.edge();
    this.svg.parentElement?.toggleAttribute('data-globe', this.isGlobe);
  }

  get svg(): SVGSVGElement {
    return this.#map.svg;
  }

  /** What the path data are drawn in. */
  get drawing(): SVGGElement {
    return this.#map.world;
  }

  /** Where the names are put. */
  get labels(): SVGGElement {
    return this.#map.labels;
  }

  /** Where the lines from the host are put, where there is a host. */
  get connections(): SVGGElement | null {
    return this.#map.connections;
  }

  /** Called whenever the map has been drawn for another camera. */
  onRest: () => void = () => undefined;

  /** The link of a country or seat. */
  node(id: string): SVGAElement | undefined {
    return this.#map.nodes.get(id);
  }

  /** Where the places stand that the view leaves, the host among them. Map units. Worked out when asked for: no frame waits. */
  get points(): ReadonlyMap<string, MapPoint> {
    return (this.#points ??= this.#pointsOf(this.#painted));
  }

  paint(view: AtlasView): void {
    paintMap(this.#map, this.#data, view);
    this.#painted = view;
    this.#points = undefined;
  }

  /** Puts a view into words: nobody sees them, so they need not be there before the paint. */
  name(view: AtlasView, text: MapText): void {
    nameMap(this.#map, this.#data, view, text);
  }

  #pointsOf(view: AtlasView): ReadonlyMap<string, MapPoint> {
    const ids = [...view.marks].flatMap(([id, { muted }]) => (muted ? [] : [id]));
    return new Map(
      [...ids, this.#data.dataset.host?.country ?? ''].flatMap((id) => {
        const point = this.#point(id);
        return point ? [[id, point]] : [];
      }),
    );
  }

  /** Outlines a place and draws the line to it; `undefined` clears both. */
  select(id: string | undefined): void {
    this.svg.querySelector('[aria-current]')?.removeAttribute('aria-current');
    if (id !== undefined) this.node(id)?.setAttribute('aria-current', 'true');
    this.#marks.select(this.#chosen(id));
  }

  /** Marks the place that the keyboard is on; `undefined` takes the mark away. */
  markFocus(id: string | undefined): void {
    this.#marks.focus(this.#chosen(id));
  }

  /** Not of land that is another's as the borders are drawn: a mark would stand on that. */
  #chosen(id: string | undefined): MarkedPlace | undefined {
    const isDrawn = id !== undefined && (this.#painted.marks.has(id) || !this.#data.redrawn[this.#worldview].absorbed.includes(id));
    const point = isDrawn ? this.#point(id) : undefined;
    return id === undefined || !point ? undefined : { id, point, shape: this.#shape(id) };
  }

  /** Draws what was drawn for the flat map, and stands in the map now, as the present projection has it. */
  adopt(group: Element): void {
    this.#globe?.drawing.adopt(group);
  }

  /** Draws the borders as a worldview has them; nothing else moves. Paint and select again after it. */
  redraw(worldview: Worldview): void {
    if (worldview === this.#worldview) return;
    this.#worldview = worldview;
    const { shapes, ...rest } = this.#data.redrawn[worldview];
    this.shapes.redraw(new Map(Object.entries(shapes).map(([id, { path }]) => [id, path])), rest, worldview === this.#data.dataset.worldview);
  }

  /** Whose borders are drawn. */
  get worldview(): Worldview {
    return this.#worldview;
  }

  /** Where a country lies; of an organisation's seat, only `points` tells. */
  place(id: string): CountryPlace | undefined {
    // A seat's id is its author's and may be any word, `constructor` too, which every object has.
    return id in this.#data.seats ? undefined : (this.#data.redrawn[this.#worldview].shapes[id] ?? this.#data.places[id]);
  }

  /** Where a country, or the seat of an organisation, stands; the host stands in its town. */
  #point(id: string): MapPoint | undefined {
    if (id === this.#data.dataset.host?.country) return this.#data.host;
    return this.#data.seats[id] ?? this.place(id)?.point;
  }

  /** Path data of a country's shape as it stands on the flat map; empty where only a marker does. */
  #shape(id: string): string {
    const land = this.#map.nodes.get(id)?.querySelector('.land');
    return land ? this.flatPath(land) : '';
  }

  /** The path data that a path of the drawing has on the flat map, whatever the projection. */
  flatPath(path: Element): string {
    return (this.#globe?.drawing ?? flatPaths).flat(path);
  }

  /** What the map looks like at rest before a camera: which dots and patterns suit it. */
  #rest(): void {
    const { scale } = this.window.camera;
    this.svg.toggleAttribute('data-close', scale >= CLOSE && !this.isGlobe); // a globe's patterns do not grow
    this.svg.parentElement?.classList.toggle('movable', this.window.isMovable);
    this.fitMarkers();
    this.onRest();
  }

  /** Takes the dots away from shapes that are large enough at the present zoom. Call after a resize too. */
  fitMarkers(): void {
    const { nodes } = this.#map;
    const pixels = this.window.pixelsPerUnit * this.#data.frame.width;
    const isLarger = pixels > this.window.size.width * 1.01;
    for (const [id, node] of nodes) {
      const place = this.place(id);
      if (!place || node.dataset.dot === undefined) continue;
      node.toggleAttribute('data-large', isLarger && !needsDot(place, this.#data.frame.width, pixels));
    }
  }

  /** The rectangle of a place's largest part on the screen. CSS pixels of the viewport. */
  rectangle(id: string): DOMRect | undefined {
    const point = this.#point(id);
    if (!point) return undefined;
    const box = screenBox(this.#bounds(id) ?? [...point, ...point], this.window.onScreen());
    if (!box) return undefined;
    const [left, top, right, bottom] = box;
    const least = 10; // a marker's half
    const [spareX, spareY] = [Math.max(0, 2 * least - (right - left)) / 2, Math.max(0, 2 * least - (bottom - top)) / 2];
    return new DOMRect(left - spareX, top - spareY, right - left + 2 * spareX, bottom - top + 2 * spareY);
  }

  /**
   * The camera from which a place is seen well: the present one where it is in view and large enough, else the nearest
   * to it that shows the place.
   */
  cameraToward(id: string): Camera {
    const { camera } = this.window;
    const point = this.#point(id);
    if (!point) return camera;
    const bounds = this.#bounds(id) ?? [...point, ...point];
    const scale = legibleScale(bounds, id in this.#data.seats, this.#data.frame, this.window);
    const isSeen = scale <= camera.scale * 1.05 && this.window.isInView(point);
    return isSeen ? camera : this.window.within({ scale, x: point[0], y: point[1] });
  }

  /** Where a place's name belongs, and the bounds of its shape's largest part; `undefined` for a seat. Map units. */
  labelPlace(id: string): { readonly point: MapPoint; readonly bounds: MapBounds | undefined } | undefined {
    const point = this.#data.seats[id] ?? this.place(id)?.point;
    return point && { point, bounds: this.#bounds(id) };
  }

  /** Whether a place is seen as a marker at the present size of the map. */
  hasMarker(id: string): boolean {
    const place = this.place(id);
    if (id in this.#data.seats || !place) return true;
    const { dot } = this.#map.nodes.get(id)?.dataset ?? {};
    const { pixelsPerUnit, size } = this.window;
    if (dot === undefined) return place.bounds[0] === place.bounds[2];
    const pixels = pixelsPerUnit * this.#data.frame.width;
    return pixels > size.width * 1.01 ? needsDot(place, this.#data.frame.width, pixels) : size.width < Number(dot);
  }

  #bounds(id: string): MapBounds | undefined {
    return id in this.#data.seats ? undefined : this.place(id)?.bounds;
  }
}

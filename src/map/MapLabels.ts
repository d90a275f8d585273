import type { MapBounds, MapPoint } from '../geo/Geometry.ts';
import type { AtlasData } from '../views/AtlasData.ts';
import { drawLabels } from './drawLabels.ts';
import type { LiveMap } from './LiveMap.ts';
import type { MapText } from './MapText.ts';
import { placeLabels } from './placeLabels.ts';
import type { Box, LabelCandidate } from './placeLabels.ts';
import { renderNodes } from './renderNodes.ts';

/** From this zoom on, countries that are no partners are named too. */
const OTHERS = 2;
/** From so many CSS pixels to a map unit on, markers are named. */
const BESIDE = 0.16;
/** Half a marker's box. CSS pixels. */
const MARKER = 6;

/** The names on the map: as many as there is room for, anew whenever the map comes to rest. */
export class MapLabels {
  readonly #map: LiveMap;
  readonly #data: AtlasData;
  readonly #group: SVGGElement;
  readonly #widths = new Map<string, number>();
  readonly #later: (task: () => void) => void;
  #measure: CanvasRenderingContext2D | null = null;
  #waiting = false;

  /** @param later when to draw: a frame is not held up for names */
  constructor(map: LiveMap, data: AtlasData, later: (task: () => void) => void) {
    this.#map = map;
    this.#data = data;
    this.#later = later;
    this.#group = map.labels;
  }

  /** Labels the map as it stands, once it has been seen. */
  refresh(text: () => MapText): void {
    if (this.#waiting) return;
    this.#waiting = true;
    this.#later(() => {
      this.#waiting = false;
      this.#draw(text());
    });
  }

  #draw(text: MapText): void {
    const { box, camera } = this.#map.window;
    if (box.width === 0) return;
    const { frame } = this.#data;
    const candidates = this.#candidates(text, box, camera.scale);
    const markers = candidates.flatMap(({ room, point: [x, y] }): Box[] =>
      room ? [] : [[x - MARKER, y - MARKER, x + MARKER, y + MARKER]],
    );
    const labels = placeLabels(candidates, [box.width, box.height], [...markers, ...this.#controls(box)]);
    const page = this.#group.ownerDocument;
    this.#group.replaceChildren(...drawLabels(labels, frame.width / box.width).map((node) => renderNodes(node, page)));
  }

  /** Partners that the filter leaves come first, the largest before the smaller; then, near enough, the others. */
  #candidates(text: MapText, box: DOMRect, scale: number): readonly LabelCandidate[] {
    const onScreen = this.#map.window.onScreen();
    // On a small map a text beside its marker would lie on other countries, and be taken for theirs.
    const beside = this.#map.window.pixelsPerUnit >= BESIDE;
    const inWindow = (point: MapPoint): MapPoint | undefined => {
      const seen = onScreen(point);
      return seen && [seen[0] - box.left, seen[1] - box.top];
    };
    /** What is sure to lie within bounds that a globe shows askew; `undefined` where not all of them are seen. */
    const roomIn = ([west, north, east, south]: MapBounds): Box | undefined => {
      const [a, b, c, d] = [inWindow([west, north]), inWindow([east, north]), inWindow([west, south]), inWindow([east, south])];
      return a && b && c && d && [Math.max(a[0], c[0]), Math.max(a[1], b[1]), Math.min(b[0], d[0]), Math.min(c[1], d[1])];
    };
    const candidate = (id: string) => {
      const place = this.#map.labelPlace(id);
      const point = place && inWindow(place.point);
      if (!point || point[0] < 0 || point[1] < 0 || point[0] > box.width || point[1] > box.height) return undefined;
      const [west, north, east, south] = place.bounds ?? [0, 0, 0, 0];
      const room = place.bounds && roomIn(place.bounds);
      if (place.bounds && !room) return undefined;
      const name = text.name(id);
      return { id, text: name, point, width: this.#widthOf(name), room, size: (east - west) * (south - north) };
    };
    const largest = (ids: Iterable<string>) =>
      [...ids]
        .flatMap((id) => candidate(id) ?? [])
        .sort((a, b) => b.size - a.size || (a.id < b.id ? -1 : 1));
    const own = new Map([...this.#map.points].filter(([id]) => beside || !this.#map.hasMarker(id)));
    const others = scale < OTHERS ? [] : largest(Object.keys(this.#data.places).filter((id) => !own.has(id)));
    return [...largest(own.keys()), ...others.filter(({ room }) => room)];
  }

  /** The buttons over the map stay readable; what lies between them is the map's. */
  #controls(box: DOMRect): readonly Box[] {
    const controls = this.#map.svg.closest('.map-frame')?.querySelectorAll('.zoom > *') ?? [];
    return Array.from(controls, (control) => control.getBoundingClientRect())
      .filter(({ width }) => width > 0)
      .map(({ left, top, right, bottom }): Box => [left - box.left, top - box.top, right - box.left, bottom - box.top]);
  }

  #widthOf(name: string): number {
    const known = this.#widths.get(name);
    if (known !== undefined) return known;
    this.#measure ??= this.#group.ownerDocument.createElement('canvas').getContext('2d');
    if (!this.#measure) return Infinity; // no canvas, no labels
    const { fontFamily } = getComputedStyle(this.#group);
    this.#measure.font = `500 12px ${fontFamily}`;
    const { width } = this.#measure.measureText(name);
    this.#widths.set(name, width);
    return width;
  }
}

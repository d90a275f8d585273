import type { AtlasData } from '../views/AtlasData.ts';
import { drawLabels } from './drawLabels.ts';
import { inShortTasks } from './inShortTasks.ts';
import { LandRows } from './LandRows.ts';
import type { Box, Placing } from './LandRows.ts';
import { layLabels } from './layLabels.ts';
import type { NamedPlace } from './layLabels.ts';
import type { LiveMap } from './LiveMap.ts';
import type { MapText } from './MapText.ts';
import type { PlacedLabel } from './placeLabels.ts';
import { renderNodes } from './renderNodes.ts';

/** The names on the map: as many as there is room for, anew whenever the map comes to rest. */
export class MapLabels {
  readonly #map: LiveMap;
  readonly #data: AtlasData;
  readonly #group: SVGGElement;
  readonly #widths = new Map<string, number>();
  readonly #later: (task: () => void) => void;
  #measure: CanvasRenderingContext2D | null = null;
  #waiting = false;
  /** Stands for the names that are being placed. */
  #turn: object | undefined;

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
      void this.#draw(text());
    });
  }

  /** In short tasks, so that a gesture that begins is not held up; what it overtakes is given up. */
  async #draw(text: MapText): Promise<void> {
    const { window, drawing } = this.#map;
    const { box, camera } = window;
    const drawn = drawing.getScreenCTM();
    // Where it is on the way, this is asked again when it has come to rest.
    if (box.width === 0 || !drawn || !window.isAtRest) return;
    const turn = (this.#turn = {});
    const isOvertaken = () => turn !== this.#turn || window !== this.#map.window || !window.isAtRest || window.camera !== camera;
    const labels: PlacedLabel[] = [];
    const pieces = this.#pieces(text, box, { origin: [drawn.e - box.left, drawn.f - box.top], perStep: drawn.a }, labels);
    await inShortTasks(until(pieces, isOvertaken));
    if (isOvertaken()) return;
    const page = this.#group.ownerDocument;
    this.#group.replaceChildren(...drawLabels(labels, this.#data.frame.width / box.width).map((node) => renderNodes(node, page)));
  }

  /** @param labels where those are put that there is room for */
  *#pieces(text: MapText, box: DOMRect, placing: Placing, labels: PlacedLabel[]): Iterable<undefined> {
    const { window, points, shapes } = this.#map;
    const { left, top, width, height } = box;
    const onScreen = window.onScreen();
    const land = new LandRows(placing, [width, height]);
    for (const shape of shapes.drawn()) {
      land.add(shape);
      yield;
    }
    const named = (ids: Iterable<string>) => [...ids].flatMap((id) => this.#named(id, text) ?? []);
    const placed = layLabels(
      named(points.keys()),
      () => named(Object.keys(this.#data.places).filter((id) => !points.has(id))),
      {
        width,
        height,
        scale: window.camera.scale,
        pixelsPerUnit: window.pixelsPerUnit,
        place: (point) => {
          const seen = onScreen(point);
          return seen && [seen[0] - left, seen[1] - top];
        },
        land,
      },
      (name) => this.#widthOf(name),
      this.#controls(box),
    );
    for (const label of placed) {
      if (label) labels.push(label);
      yield;
    }
  }

  #named(id: string, text: MapText): NamedPlace | undefined {
    const place = this.#map.labelPlace(id);
    return place && { ...place, id, text: text.name(id), isMarked: this.#map.hasMarker(id) };
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

function* until(pieces: Iterable<unknown>, isOver: () => boolean): Iterable<undefined> {
  for (const _piece of pieces) {
    if (isOver()) return;
    yield;
  }
}

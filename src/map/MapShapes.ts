import type { Camera } from '../geo/frameAround.ts';
import type { CountryCode } from '../dataset/Dataset.ts';
import type { CountryPlace, MapFrame } from '../geo/Geometry.ts';
import { pathNumbers } from '../geo/pathLines.ts';
import type { PathNumbers } from '../geo/pathLines.ts';
import type { AdoptedMap } from './adoptMap.ts';
import type { DrawnShape } from './LandRows.ts';
import { flatPaths } from './MapPaths.ts';
import type { MapPaths } from './MapPaths.ts';

/** The shapes of the countries: light as the document has them, or in more detail. */
export class MapShapes {
  readonly #map: AdoptedMap;
  readonly #frame: MapFrame;
  readonly #place: (code: CountryCode) => CountryPlace | undefined;
  readonly #paths: () => MapPaths;
  /** The document's own path data of what is drawn in detail. */
  readonly #light = new Map<Element, string>();
  readonly #borders: Element | null;
  #boxes: ReadonlyMap<CountryCode, DOMRect> | undefined;
  /** What the path data that stand in the drawing say: read once. */
  readonly #read = new Map<Element, { readonly data: string; readonly lines: readonly PathNumbers[] }>();
  /** Whether the borders are those of the document. */
  #asWritten = true;

  /**
   * @param place where a country lies
   * @param paths how the map is drawn at present
   */
  constructor(map: AdoptedMap, frame: MapFrame, place: (code: CountryCode) => CountryPlace | undefined, paths: () => MapPaths) {
    this.#map = map;
    this.#frame = frame;
    this.#place = place;
    this.#paths = paths;
    this.#borders = map.world.querySelector('.borders');
  }

  /** The countries of whose shape some part may be in view; where only a marker stands, those whose marker is. */
  inView({ scale, x, y }: Camera): readonly CountryCode[] {
    const [halfWidth, halfHeight] = [this.#frame.width / scale / 2, this.#frame.height / scale / 2];
    return [...this.#shapeBoxes()].flatMap(([code, box]) => {
      const beside = box.x > x + halfWidth || box.x + box.width < x - halfWidth;
      const beyond = box.y > y + halfHeight || box.y + box.height < y - halfHeight;
      return beside || beyond ? [] : [code];
    });
  }

  /** All that a country's shape fills, its islands too, or where its marker stands. Map units; asked of the drawing once. */
  #shapeBoxes(): ReadonlyMap<CountryCode, DOMRect> {
    this.#boxes ??= new Map(
      [...this.#map.nodes].flatMap(([id, node]) => {
        const land = node.querySelector<SVGPathElement>('.land');
        const [x, y] = this.#place(id)?.point ?? [0, 0];
        return land ? [[id, land.getAttribute('d') === '' ? new DOMRect(x, y) : land.getBBox()] as const] : [];
      }),
    );
    return this.#boxes;
  }

  /** All land as it is drawn at present, whatever the projection. */
  *drawn(): Iterable<DrawnShape> {
    const { nodes, world } = this.#map;
    for (const [id, node] of nodes) yield { id, lines: this.#linesOf(node.querySelector('.land')) };
    yield { id: '', lines: this.#linesOf(world.querySelector('.unassigned')) };
  }

  #linesOf(path: Element | null): readonly PathNumbers[] {
    const data = path?.getAttribute('d') ?? '';
    if (!path || data === '') return [];
    const known = this.#read.get(path);
    if (known?.data === data) return known.lines;
    const lines = pathNumbers(data);
    this.#read.set(path, { data, lines });
    return lines;
  }

  /**
   * Draws countries by other paths than those of the document, and what belongs to none.
   * @returns whether anything has changed
   */
  draw(paths: ReadonlyMap<CountryCode, string>, rest: { readonly unassigned: string; readonly disputed: string }): boolean {
    let changed = false;
    for (const [land, path] of this.#lands(paths, rest)) {
      const present = this.#paths().flat(land);
      if (present === path) continue;
      if (!this.#light.has(land)) this.#light.set(land, present);
      this.#paths().draw(land, path);
      changed = true;
    }
    this.edge();
    return changed;
  }

  /** Draws all shapes as the document has them. Returns whether anything has changed. */
  drawLight(): boolean {
    const changed = this.#light.size > 0;
    for (const [land, path] of this.#light) this.#paths().draw(land, path);
    this.#light.clear();
    this.edge();
    return changed;
  }

  /**
   * Other light shapes from now on: those of another worldview.
   * @param asWritten whether it is the one that the document was written with
   */
  redraw(
    paths: ReadonlyMap<CountryCode, string>,
    rest: { readonly unassigned: string; readonly disputed: string },
    asWritten: boolean,
  ): void {
    this.#asWritten = asWritten;
    this.drawLight();
    this.#boxes = undefined;
    for (const [land, path] of this.#lands(paths, rest)) this.#paths().draw(land, path);
  }

  /**
   * The document's borders run between its own shapes on the flat map; between any others, every country shows its own
   * edge. Call when the projection has changed.
   */
  edge(): void {
    const isDrawnOnce = this.#asWritten && this.#light.size === 0 && this.#paths() === flatPaths && this.#borders !== null;
    this.#map.svg.toggleAttribute('data-edged', !isDrawnOnce);
  }

  #lands(paths: ReadonlyMap<CountryCode, string>, { unassigned, disputed }: { unassigned: string; disputed: string }) {
    const { nodes, world } = this.#map;
    const lands = [...paths].map(([id, path]) => [nodes.get(id)?.querySelector('.land'), path] as const);
    const rest = [
      [world.querySelector('.unassigned'), unassigned],
      [world.querySelector('.disputed'), disputed],
    ] as const;
    return [...lands, ...rest].flatMap(([land, path]) => (land ? [[land, path] as const] : []));
  }
}

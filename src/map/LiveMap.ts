import type { Camera } from '../geo/frameAround.ts';
import type { Worldview } from '../dataset/Dataset.ts';
import type { CountryPlace, MapPoint } from '../geo/Geometry.ts';
import type { AtlasData } from '../views/AtlasData.ts';
import type { AtlasView } from '../views/atlasView.ts';
import { adoptMap } from './adoptMap.ts';
import type { AdoptedMap } from './adoptMap.ts';
import { drawFocus, drawSelection } from './drawSelection.ts';
import type { MapText } from './MapText.ts';
import { needsDot } from './markers.ts';
import { paintMap } from './paintMap.ts';
import { renderNodes } from './renderNodes.ts';

/** From this zoom on, patterns are drawn closer. */
const CLOSE = 2.5;

/** A map that was drawn at build, painted from now on in place. It draws; what to show is decided elsewhere. */
export class LiveMap {
  readonly #map: AdoptedMap;
  readonly #data: AtlasData;
  #scale = 1;
  #worldview: Worldview;
  #points: ReadonlyMap<string, MapPoint> = new Map();

  constructor(container: Element, data: AtlasData) {
    this.#map = adoptMap(container);
    this.#data = data;
    this.#worldview = data.dataset.worldview;
  }

  get svg(): SVGSVGElement {
    return this.#map.svg;
  }

  /** The link of a country or seat. */
  node(id: string): SVGAElement | undefined {
    return this.#map.nodes.get(id);
  }

  /** Where the places stand that the view leaves, the host among them. Map units. */
  get points(): ReadonlyMap<string, MapPoint> {
    return this.#points;
  }

  paint(view: AtlasView, text: MapText): void {
    paintMap(this.#map, this.#data, view, text);
    const ids = [...view.marks].flatMap(([id, { muted }]) => (muted ? [] : [id]));
    this.#points = new Map(
      [...ids, this.#data.dataset.host?.country ?? ''].flatMap((id) => {
        const point = this.#point(id);
        return point ? [[id, point]] : [];
      }),
    );
  }

  /** Outlines a place and draws the line to it; `undefined` clears both. */
  select(id: string | undefined): void {
    const { nodes, selection, svg } = this.#map;
    svg.querySelector('[aria-current]')?.removeAttribute('aria-current');
    const node = id === undefined ? undefined : nodes.get(id);
    node?.setAttribute('aria-current', 'true');
    const point = id === undefined ? undefined : this.#point(id);
    const drawn = id === undefined || !point ? [] : drawSelection(this.#data, id, point, this.#shape(id));
    selection.replaceChildren(...drawn.map((piece) => renderNodes(piece, svg.ownerDocument)));
  }

  /** Marks the place that the keyboard is on; `undefined` takes the mark away. */
  markFocus(id: string | undefined): void {
    const point = id === undefined ? undefined : this.#point(id);
    const drawn = id === undefined || !point ? [] : drawFocus(point, this.#shape(id));
    this.#map.focused.replaceChildren(...drawn.map((piece) => renderNodes(piece, this.svg.ownerDocument)));
  }

  /** Draws the borders as a worldview has them; nothing else moves. Paint and select again after it. */
  redraw(worldview: Worldview): void {
    if (worldview === this.#worldview) return;
    this.#worldview = worldview;
    const { nodes, world } = this.#map;
    const { shapes, unassigned, disputed } = this.#data.redrawn[worldview];
    for (const [id, { path }] of Object.entries(shapes)) nodes.get(id)?.querySelector('.land')?.setAttribute('d', path);
    world.querySelector('.unassigned')?.setAttribute('d', unassigned);
    world.querySelector('.disputed')?.setAttribute('d', disputed);
  }

  #place(id: string): CountryPlace | undefined {
    return this.#data.redrawn[this.#worldview].shapes[id] ?? this.#data.places[id];
  }

  /** Where a country, or the seat of an organisation, stands; the host stands in its town. */
  #point(id: string): MapPoint | undefined {
    if (id === this.#data.dataset.host?.country) return this.#data.host;
    return this.#data.seats[id] ?? this.#place(id)?.point;
  }

  /** Path data of a country's shape as it stands; empty where only a marker does. */
  #shape(id: string): string {
    return this.#map.nodes.get(id)?.querySelector('.land')?.getAttribute('d') ?? '';
  }

  /** Looks at a part of the world. The style sheet makes the way there, and none where motion is unwelcome. */
  look({ scale, x, y }: Camera): void {
    const { width, height } = this.#data.frame;
    const { svg, world } = this.#map;
    this.#scale = scale;
    world.style.transform =
      scale === 1 ? '' : `translate(${width / 2 - x * scale}px, ${height / 2 - y * scale}px) scale(${scale})`;
    svg.toggleAttribute('data-close', scale >= CLOSE);
    this.fitMarkers();
  }

  /** Takes the dots away from shapes that are large enough at the present zoom. Call after a resize too. */
  fitMarkers(): void {
    const { nodes, svg } = this.#map;
    const pixels = svg.getBoundingClientRect().width * this.#scale;
    for (const [id, node] of nodes) {
      const place = this.#place(id);
      if (!place || node.dataset.dot === undefined) continue;
      node.toggleAttribute('data-large', this.#scale > 1 && !needsDot(place, this.#data.frame.width, pixels));
    }
  }

  /** Where the places of `points` are on the screen. CSS pixels of the viewport. */
  *pointsOnScreen(): Iterable<readonly [string, MapPoint]> {
    const matrix = this.#map.world.getScreenCTM();
    if (!matrix) return;
    for (const [id, [x, y]] of this.#points) {
      yield [id, [matrix.a * x + matrix.e, matrix.d * y + matrix.f]];
    }
  }

  /** The rectangle of a place's largest part on the screen. CSS pixels of the viewport. */
  rectangle(id: string): DOMRect | undefined {
    const matrix = this.#map.world.getScreenCTM();
    const point = this.#point(id);
    if (!matrix || !point) return undefined;
    const bounds = id in this.#data.seats ? undefined : this.#place(id)?.bounds;
    const [west, north, east, south] = bounds ?? [...point, ...point];
    const least = 10; // a marker's half
    const [left, top] = [matrix.a * west + matrix.e, matrix.d * north + matrix.f];
    const [right, bottom] = [matrix.a * east + matrix.e, matrix.d * south + matrix.f];
    const [spareX, spareY] = [Math.max(0, 2 * least - (right - left)) / 2, Math.max(0, 2 * least - (bottom - top)) / 2];
    return new DOMRect(left - spareX, top - spareY, right - left + 2 * spareX, bottom - top + 2 * spareY);
  }
}

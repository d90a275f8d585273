import type { MapPoint } from '../geo/Geometry.ts';
import type { AtlasData } from '../views/AtlasData.ts';
import type { AdoptedMap } from './adoptMap.ts';
import { drawFocus, drawSelection, drawSelectionLine } from './drawSelection.ts';
import type { MapNode } from './MapNode.ts';
import { renderInto } from './renderNodes.ts';

/** A place to be marked: where it stands, and its path data on the flat map, empty where only a marker stands. */
export interface MarkedPlace {
  readonly id: string;
  readonly point: MapPoint;
  readonly shape: string;
}

/** What is drawn over the map about one place of it: the selection, and where the keyboard is. */
export class MapMarks {
  readonly #map: AdoptedMap;
  readonly #data: AtlasData;
  readonly #adopt: (group: Element) => void;
  readonly #outline: SVGGElement;
  readonly #line: SVGGElement;

  /** @param adopt draws what was drawn for the flat map as the present projection has it */
  constructor(map: AdoptedMap, data: AtlasData, adopt: (group: Element) => void) {
    this.#map = map;
    this.#data = data;
    this.#adopt = adopt;
    const group = () => map.svg.ownerDocument.createElementNS('http://www.w3.org/2000/svg', 'g');
    [this.#outline, this.#line] = [group(), group()];
  }

  /** Outlines a place and draws the line from the host to it. */
  select(place: MarkedPlace | undefined): void {
    const { selection } = this.#map;
    this.#line.replaceChildren(); // a line that is new is seen to be drawn
    if (!place) {
      selection.replaceChildren();
      return;
    }
    if (!selection.hasChildNodes()) selection.append(this.#outline, this.#line);
    this.#fill(this.#outline, drawSelection(place.point, place.shape));
    this.#fill(this.#line, drawSelectionLine(this.#data, place.id, place.point));
  }

  focus(place: MarkedPlace | undefined): void {
    this.#fill(this.#map.focused, place ? drawFocus(place.point, place.shape) : []);
  }

  #fill(group: SVGGElement, drawn: readonly MapNode[]): void {
    if (drawn.length === 0 && !group.hasChildNodes()) return;
    renderInto(group, drawn);
    this.#adopt(group);
  }
}

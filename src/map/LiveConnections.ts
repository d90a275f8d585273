import type { MapPoint } from '../geo/Geometry.ts';
import type { AtlasData } from '../views/AtlasData.ts';
import type { AtlasView } from '../views/atlasView.ts';
import { connections } from '../views/connections.ts';
import { connectionAttributes, drawConnection } from './drawConnection.ts';
import type { LiveMap } from './LiveMap.ts';
import { setAttributes } from './paintMap.ts';
import { renderNodes } from './renderNodes.ts';

/** Says what the lines are; the page has it while they are drawn. */
const DESCRIPTION = 'atlas:lines';

/** The lines from the host. Loaded when a reader first asks for them. */
export class LiveConnections {
  readonly #map: LiveMap;
  readonly #data: AtlasData;
  readonly #pathTo: (point: MapPoint) => string;
  readonly #drawn = new Map<string, { readonly node: Element; readonly point: MapPoint }>();

  /** @param pathTo path data of the great circle from the host: given, for the projection is the first script's */
  constructor(map: LiveMap, data: AtlasData, pathTo: (point: MapPoint) => string) {
    this.#map = map;
    this.#data = data;
    this.#pathTo = pathTo;
  }

  /** Draws what a view leaves, and touches only the lines that differ; `undefined`: none. */
  paint(view: AtlasView | undefined): void {
    const { svg, connections: group, points } = this.#map;
    if (!group) return;
    const wanted = new Map((view ? connections(this.#data, view) : []).map((connection) => [connection.id, connection]));
    for (const [id, { node, point }] of this.#drawn) {
      if (wanted.has(id) && isSame(points.get(id), point)) continue;
      node.remove();
      this.#drawn.delete(id);
    }
    for (const [id, connection] of wanted) {
      const point = points.get(id);
      const present = this.#drawn.get(id);
      if (present) setAttributes(present.node, connectionAttributes(connection));
      else if (point) {
        const node = renderNodes(drawConnection(connection, this.#pathTo(point)), svg.ownerDocument);
        group.append(node);
        this.#map.adopt(node);
        this.#drawn.set(id, { node, point });
      }
    }
    const described = (svg.getAttribute('aria-describedby') ?? '').split(' ').filter((id) => id !== DESCRIPTION);
    svg.setAttribute('aria-describedby', [...described, ...(view ? [DESCRIPTION] : [])].join(' '));
  }
}

function isSame(a: MapPoint | undefined, b: MapPoint): boolean {
  return a?.[0] === b[0] && a[1] === b[1];
}

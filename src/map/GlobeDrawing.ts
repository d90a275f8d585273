import type { MapFrame } from '../geo/Geometry.ts';
import { globeOutline, globePath } from '../geo/globe.ts';
import type { GlobeView } from '../geo/globe.ts';
import { globeGraticule } from '../geo/globeGraticule.ts';
import { sphereLines } from '../geo/sphereLines.ts';
import type { SphereLine } from '../geo/sphereLines.ts';
import type { AdoptedMap } from './adoptMap.ts';
import type { MapPaths } from './MapPaths.ts';

interface GlobePath {
  /** What it is on the flat map. */
  readonly flat: string;
  readonly lines: readonly SphereLine[];
}

/** On a globe every country has an edge of its own, and the borders between them are not seen. */
const DRAWN = 'path:not(.borders)';

/**
 * The map's own nodes drawn as a globe: every path keeps what it is on the flat map, is taken back to the sphere once,
 * and gets other path data for every view. Links, marks, patterns and overlays are the same nodes all the while.
 */
export class GlobeDrawing implements MapPaths {
  readonly #map: AdoptedMap;
  readonly #frame: MapFrame;
  readonly #land: readonly SphereLine[];
  readonly #paths = new Map<Element, GlobePath>();
  readonly #graticule = globeGraticule();
  #view: GlobeView | undefined;
  /** Points nearer than this to the one before are left out. Map units. */
  #step = 0;

  /** @param land what the flat map has no place for; land of no country */
  constructor(map: AdoptedMap, frame: MapFrame, land: readonly SphereLine[]) {
    this.#map = map;
    this.#frame = frame;
    this.#land = land;
    this.adopt(map.world);
  }

  /** Takes over the paths of a group that the flat map's path data stand in, and draws them if the globe is drawn. */
  adopt(group: Element): void {
    for (const path of group.querySelectorAll(DRAWN)) this.draw(path, path.getAttribute('d') ?? '');
  }

  flat(path: Element): string {
    return this.#paths.get(path)?.flat ?? '';
  }

  draw(path: Element, flat: string): void {
    const drawn = { flat, lines: this.#linesOf(path, flat) };
    this.#paths.set(path, drawn);
    if (this.#view) path.setAttribute('d', globePath(this.#view, this.#step)(drawn.lines));
  }

  /** The sphere's edge depends on the view, and the graticule of a globe reaches its poles. */
  #linesOf(path: Element, flat: string): readonly SphereLine[] {
    if (path.classList.contains('sphere')) return [];
    if (path.classList.contains('graticule')) return this.#graticule;
    const lines = sphereLines(flat, this.#frame);
    return path.classList.contains('unassigned') ? [...lines, ...this.#land] : lines;
  }

  /** What stands in the drawing, from below to above. */
  *lines(): Iterable<readonly [Element, readonly SphereLine[]]> {
    for (const path of this.#map.world.querySelectorAll(DRAWN)) yield [path, this.#paths.get(path)?.lines ?? []];
  }

  /**
   * Draws all that stands for a view.
   * @param step points nearer than this to the one before are left out. Map units.
   */
  paint(view: GlobeView, step: number): void {
    this.#view = view;
    this.#step = step;
    const write = globePath(view, step);
    for (const [path, { lines }] of this.#paths) {
      if (!path.isConnected) this.#paths.delete(path);
      else if (path.classList.contains('sphere')) path.setAttribute('d', globeOutline(view));
      else {
        const next = write(lines);
        // Most of what is behind the horizon was there before.
        if (next !== '' || path.getAttribute('d') !== '') path.setAttribute('d', next);
      }
    }
  }

  /** Leaves every path as it is on the flat map. */
  release(): void {
    for (const [path, { flat }] of this.#paths) path.setAttribute('d', flat);
    this.#paths.clear();
    this.#map.labels.removeAttribute('transform');
  }
}

import type { AtlasData } from '../views/AtlasData.ts';
import { DetailLevels } from './DetailLevels.ts';
import type { DetailSource } from './DetailLevels.ts';
import type { LiveMap } from './LiveMap.ts';

/** From so many CSS pixels to a map unit on, the light shapes show that they are light. */
const COARSE = 0.3;

/**
 * Draws what is in view in detail once the reader looks closely, and light again when not: many points cost nothing
 * while they are not seen. What cannot be had stays light.
 */
export class MapDetail {
  readonly #map: LiveMap;
  readonly #levels: DetailLevels;
  readonly #onDrawn: () => void;

  /** @param onDrawn called when shapes have changed: what was drawn after them is to be drawn again */
  constructor(map: LiveMap, data: AtlasData, source: () => Promise<DetailSource>, page: Window, onDrawn: () => void) {
    this.#map = map;
    this.#levels = new DetailLevels(source, data.redrawn, page);
    this.#onDrawn = onDrawn;
  }

  /** Brings the shapes to the detail that the present camera asks for. */
  async refresh(): Promise<void> {
    const { window: view, worldview } = this.#map;
    const { camera } = view;
    // A globe turns faster with light shapes, and comes no closer than they are worth.
    if (view.pixelsPerUnit < COARSE || this.#map.isGlobe) {
      if (this.#map.shapes.drawLight()) this.#onDrawn();
      return;
    }
    const codes = this.#map.shapes.inView(camera);
    await this.#levels.load(codes, worldview);
    // The reader went on: where that ends, this is asked again.
    if (this.#map.window !== view || !view.isAtRest || view.camera !== camera || this.#map.worldview !== worldview) return;
    const paths = codes.flatMap((code) => {
      const path = this.#levels.path(code, worldview);
      return path === undefined ? [] : [[code, path] as const];
    });
    if (paths.length === 0) return;
    if (this.#map.shapes.draw(new Map(paths), this.#levels.rest(worldview))) this.#onDrawn();
  }
}

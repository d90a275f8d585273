import { countries } from '../dataset/countryCodes.ts';
import type { ContinentId } from '../dataset/countryCodes.ts';
import type { CountryCode, Worldview } from '../dataset/Dataset.ts';
import type { DetailContinent } from '../geo/detailContinent.ts';
import type { ContinentRest } from '../geo/Geometry.ts';
import type { AtlasData } from '../views/AtlasData.ts';

/** Gets a continent in detail; `undefined` for one that the map does not draw. May fail. */
export type OpenDetail = (continent: ContinentId) => Promise<DetailContinent | undefined>;

/**
 * Which continents the map has in detail. A continent is asked for once; until it is there, and for ever where it cannot
 * be had, the light shapes of the document stay.
 *
 *     const levels = new DetailLevels(
 *       async (continent) => (await import('./openDetail.ts')).openDetail(continent), // a script of its own
 *       data.redrawn,
 *       window,
 *     );
 *     await levels.load('europe'); // when the reader looks closer; as often as you like
 *     const path = levels.path('POL', worldview); // for what is in view; `undefined`: leave what stands
 *
 * Borders between two continents meet once both are loaded: load what is in view together, then draw.
 */
export class DetailLevels {
  readonly #open: OpenDetail;
  readonly #light: AtlasData['redrawn'];
  readonly #page: Pick<EventTarget, 'addEventListener'>;
  readonly #asked = new Map<ContinentId, Promise<void>>();
  readonly #loaded = new Map<ContinentId, DetailContinent>();

  /** @param page tells when the machine is on line again (`window`) */
  constructor(open: OpenDetail, light: AtlasData['redrawn'], page: Pick<EventTarget, 'addEventListener'>) {
    this.#open = open;
    this.#light = light;
    this.#page = page;
  }

  /**
   * Loads a continent, unless it is there or on its way. Resolves when it is there, and also, in silence, when it cannot
   * be had: then the first call after the machine came on line again tries anew. Never rejects.
   */
  load(continent: ContinentId): Promise<void> {
    const asked = this.#asked.get(continent) ?? this.#load(continent);
    this.#asked.set(continent, asked);
    return asked;
  }

  async #load(continent: ContinentId): Promise<void> {
    try {
      const detail = await this.#open(continent);
      if (detail) this.#loaded.set(continent, detail);
    } catch {
      this.#page.addEventListener('online', () => this.#asked.delete(continent), { once: true });
    }
  }

  /**
   * A country's path data in detail, in map units; written when first asked for, so ask for what is in view. Empty where
   * the worldview gives its land to another, and for territories that the atlas has no shape of. A country that had no
   * shape in the light map may have one here (Tuvalu).
   * @returns `undefined` while its continent is not loaded: leave the shape that stands
   */
  path(code: CountryCode, worldview: Worldview): string | undefined {
    const continent = countries.get(code)?.continent;
    return continent && this.#loaded.get(continent)?.path(code, worldview);
  }

  /** The whole world's land of no country and disputed borders: in detail where that is loaded, light elsewhere. */
  rest(worldview: Worldview): ContinentRest {
    const light = Object.entries(this.#light[worldview].rest) as readonly [ContinentId, ContinentRest][];
    const drawn = light.map(([continent, rest]) => this.#loaded.get(continent)?.rest(worldview) ?? rest);
    return {
      unassigned: drawn.map(({ unassigned }) => unassigned).join(''),
      disputed: drawn.map(({ disputed }) => disputed).join(''),
    };
  }
}

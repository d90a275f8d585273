import type { ContinentId } from '../dataset/countryCodes.ts';
import type { CountryCode, Worldview } from '../dataset/Dataset.ts';
import type { DetailContinent } from '../geo/detailContinent.ts';
import type { ContinentRest } from '../geo/Geometry.ts';
import type { AtlasData } from '../views/AtlasData.ts';
import { inShortTasks } from './inShortTasks.ts';

/** Where continents come from; see `openDetail.ts`. */
export interface DetailSource {
  continentOf: (code: CountryCode) => ContinentId | undefined;
  /** `undefined` for a continent that the map does not draw. May fail. */
  openDetail: (continent: ContinentId) => Promise<DetailContinent | undefined>;
}

/** How long what failed is not asked for again: at first, and at most, each time twice as long. Milliseconds. */
const [FIRST_PAUSE, LONGEST_PAUSE] = [1_000, 60_000];

/**
 * Which continents the map has in detail. A continent is fetched once; until it is there, and for as long as it cannot be
 * had, the light shapes of the document stay.
 *
 *     const levels = new DetailLevels(() => import('./openDetail.ts'), data.redrawn, window); // a script of its own
 *     await levels.load(codesInView, worldview); // when the reader looks closer; as often as you like
 *     const path = levels.path('POL', worldview); // for what is in view; `undefined`: leave what stands
 *
 * Borders between two continents meet once both are loaded, so draw when `load` of all that is in view has resolved.
 */
export class DetailLevels {
  readonly #source: () => Promise<DetailSource>;
  readonly #light: AtlasData['redrawn'];
  readonly #asked = new Map<ContinentId | 'source', Promise<unknown>>();
  /** What failed: how long it rests, and until when by the page's clock. Milliseconds. */
  readonly #pauses = new Map<ContinentId | 'source', { readonly length: number; readonly until: number }>();
  readonly #loaded = new Map<ContinentId, DetailContinent>();

  /**
   * @param source asked for when the first continent is
   * @param light what the document has
   * @param page tells when the machine is on line again (`window`)
   */
  constructor(
    source: () => Promise<DetailSource>,
    light: AtlasData['redrawn'],
    page: Pick<EventTarget, 'addEventListener'>,
  ) {
    this.#source = source;
    this.#light = light;
    page.addEventListener('online', () => this.#pauses.clear());
  }

  /**
   * Loads the continents of countries, unless they are there or on their way, and writes the countries' paths in short
   * tasks. Resolves when all that can be had is there; in silence where something cannot be: a later call tries that anew,
   * after a pause that grows from failure to failure, or when the machine has come on line again. Never rejects.
   */
  async load(codes: readonly CountryCode[], worldview: Worldview): Promise<void> {
    const source = await this.#once('source', this.#source);
    if (!source) return;
    const continents = new Set(codes.map((code) => source.continentOf(code)));
    const loading = [...continents].map(async (continent) => {
      const detail = continent && (await this.#once(continent, () => source.openDetail(continent)));
      if (detail) this.#loaded.set(continent, detail);
    });
    await Promise.all(loading);
    await inShortTasks(this.#pieces(codes, worldview));
  }

  *#pieces(codes: readonly CountryCode[], worldview: Worldview): Iterable<string> {
    for (const code of codes) for (const continent of this.#loaded.values()) yield* continent.write(code, worldview);
  }

  /** Asks once; `undefined` where it fails, and for a while after that. */
  async #once<Value>(what: ContinentId | 'source', ask: () => Promise<Value>): Promise<Value | undefined> {
    const asked = this.#asked.get(what) as Promise<Value | undefined> | undefined;
    if (asked) return asked;
    const pause = this.#pauses.get(what);
    if (pause && performance.now() < pause.until) return undefined;
    const asking = ask().catch(() => {
      const length = pause ? Math.min(2 * pause.length, LONGEST_PAUSE) : FIRST_PAUSE;
      this.#pauses.set(what, { length, until: performance.now() + length });
      this.#asked.delete(what);
      return undefined;
    });
    this.#asked.set(what, asking);
    return asking;
  }

  /**
   * A country's path data in detail, in map units: at once where `load` was told of the country and the worldview, else
   * written now. Empty where the worldview gives its land to another. A country that had no shape in the light map may
   * have one here (Tuvalu).
   * @returns `undefined` while its continent is not loaded, and for territories without any shape: leave what stands
   */
  path(code: CountryCode, worldview: Worldview): string | undefined {
    for (const continent of this.#loaded.values()) {
      const path = continent.path(code, worldview);
      if (path !== undefined) return path;
    }
    return undefined;
  }

  /** The whole world's land of no country and disputed borders: in detail where that is loaded, light elsewhere. */
  rest(worldview: Worldview): ContinentRest {
    const light = this.#light[worldview].rest;
    // A continent may have land of no country that is too small for the light map.
    const continents = new Set([...Object.keys(light), ...this.#loaded.keys()] as ContinentId[]);
    const drawn = [...continents].flatMap((continent) => this.#loaded.get(continent)?.rest(worldview) ?? light[continent] ?? []);
    return {
      unassigned: drawn.map(({ unassigned }) => unassigned).join(''),
      disputed: drawn.map(({ disputed }) => disputed).join(''),
    };
  }
}

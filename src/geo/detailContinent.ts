import type { CountryCode, Worldview } from '../dataset/Dataset.ts';
import { arcsPath } from './arcsPath.ts';
import type { DetailTopology } from './detailTopology.ts';
import { dividedLand, partName } from './dividedLand.ts';
import type { DividedLand } from './dividedLand.ts';
import type { ContinentRest } from './Geometry.ts';
import { worldviews } from './worldviews.ts';

/** A continent in detail. Nothing is written before it is asked for. */
export interface DetailContinent {
  /**
   * SVG path data in map units, with one decimal; empty where the worldview gives the country's land to another.
   * `undefined` for a country that has no land on this continent.
   */
  path: (code: CountryCode, worldview: Worldview) => string | undefined;
  /** Writes a country's path ring by ring, so that a task can end between two of them; `path` then has it at once. */
  write: (code: CountryCode, worldview: Worldview) => Iterable<string>;
  rest: (worldview: Worldview) => ContinentRest;
}

/** @param topology what `buildDetail` made of the continent */
export function detailContinent(topology: DetailTopology): DetailContinent {
  const write = arcsPath(topology);
  const lands = new Map<Worldview, DividedLand>();
  const land = (worldview: Worldview) => {
    const known = lands.get(worldview) ?? dividedLand(topology, worldviews[worldview]);
    lands.set(worldview, known);
    return known;
  };
  const rings = (code: CountryCode | undefined, worldview: Worldview) => land(worldview).polygons.get(code)?.flat() ?? [];
  const parts = new Set(topology.objects.parts.geometries.map(partName));
  return {
    path: (code, worldview) =>
      parts.has(code) ? write(rings(code, worldview), true) : undefined,
    *write(code, worldview) {
      const own = rings(code, worldview);
      yield ''; // the first of a continent has the land divided
      for (const ring of own) yield write([ring], true);
    },
    rest: (worldview) => ({
      unassigned: write(rings(undefined, worldview), true),
      disputed: write(land(worldview).disputed, false),
    }),
  };
}

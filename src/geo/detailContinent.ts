import type { CountryCode, Worldview } from '../dataset/Dataset.ts';
import { arcsPath } from './arcsPath.ts';
import type { DetailTopology } from './detailTopology.ts';
import { dividedLand } from './dividedLand.ts';
import type { DividedLand } from './dividedLand.ts';
import type { ContinentRest } from './Geometry.ts';
import { worldviews } from './worldviews.ts';

/** A continent in detail. Nothing is written before it is asked for. */
export interface DetailContinent {
  /** SVG path data in map units, with one decimal; empty where the country has no land of its own here. */
  path: (code: CountryCode, worldview: Worldview) => string;
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
  return {
    path: (code, worldview) => write(land(worldview).polygons.get(code)?.flat() ?? [], true),
    rest: (worldview) => {
      const { polygons, disputed } = land(worldview);
      return { unassigned: write(polygons.get(undefined)?.flat() ?? [], true), disputed: write(disputed, false) };
    },
  };
}

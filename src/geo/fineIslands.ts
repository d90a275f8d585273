import { neighbors } from 'topojson-client';
import type { MultiPolygon, Polygon } from 'topojson-specification';
import { countries } from '../dataset/countryCodes.ts';
import type { CountryCode } from '../dataset/Dataset.ts';
import { geometryPolygons } from './dividedLand.ts';
import { flatPolygons } from './flatPolygons.ts';
import type { FlatPolygon } from './flatPolygons.ts';
import type { Geometry } from './Geometry.ts';
import { projectArcs } from './projectArcs.ts';
import type { WorldTopology } from './readWorldAtlas.ts';
import { joinArcs } from './ringArcs.ts';

/** A country whose largest part is no longer than this has too few points at 1:50m. Map units, about 85 km. */
const SMALL = 25;

/**
 * The small island states and territories from the 1:10m atlas, on the flat map: in map units, not rounded. Those that
 * share an island come together or not at all, and whoever borders on a larger country stays as 1:50m has it, so that
 * no border has two forms. Tuvalu and the minor islands of the United States have a shape at this scale only.
 */
export function fineIslands(fine: WorldTopology, light: Geometry): ReadonlyMap<CountryCode, readonly FlatPolygon[]> {
  const byNumber = new Map([...countries].map(([code, { numeric }]) => [numeric, code]));
  const atlas = fine.objects.countries.geometries;
  const codes = atlas.map(({ id }) => (id === undefined ? undefined : byNumber.get(String(id))));
  const isSmall = codes.map((code) => code !== undefined && longerSide(light, code) < SMALL);
  const touching = neighbors(atlas);
  const points = projectArcs(fine, light.frame);
  return new Map(
    atlas.flatMap((geometry, index): [CountryCode, readonly FlatPolygon[]][] => {
      const code = codes[index];
      if (!code || !connected(index, touching).every((other) => isSmall[other])) return [];
      const polygons = geometryPolygons(geometry as Polygon | MultiPolygon);
      const joined = polygons.map((rings) => rings.map((ring) => joinArcs(ring, points)));
      return [[code, joined.flatMap((rings) => flatPolygons(rings, light.frame))]];
    }),
  );
}

function longerSide({ shapes }: Geometry, code: CountryCode): number {
  const [west, north, east, south] = shapes.get(code)?.bounds ?? [0, 0, 0, 0];
  return Math.max(east - west, south - north);
}

/** All that can be reached over land, the start among them. */
function connected(start: number, touching: readonly (readonly number[])[]): readonly number[] {
  const found = new Set([start]);
  for (const index of found) for (const next of touching[index] ?? []) found.add(next); // a Set yields what it is given meanwhile
  return [...found];
}

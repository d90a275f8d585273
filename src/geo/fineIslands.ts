import { neighbors } from 'topojson-client';
import type { GeometryObject, MultiPolygon, Polygon } from 'topojson-specification';
import { countries } from '../dataset/countryCodes.ts';
import type { CountryCode } from '../dataset/Dataset.ts';
import { geometryPolygons, partName } from './dividedLand.ts';
import { flatPolygons } from './flatPolygons.ts';
import type { FlatPolygon } from './flatPolygons.ts';
import type { Geometry } from './Geometry.ts';
import type { LandTopology } from './landParts.ts';
import { projectArcs } from './projectArcs.ts';
import type { WorldTopology } from './readWorldAtlas.ts';
import { joinArcs } from './ringArcs.ts';

/** A country whose largest part is no longer than this has too few points at 1:50m. Map units, about 85 km. */
const SMALL = 25;

/**
 * The small island states and territories from the 1:10m atlas, on the flat map: in map units, not rounded. Those that
 * share an island come together or not at all, and whoever borders on a larger country at either scale stays as 1:50m
 * has it, so that no border has two forms. Tuvalu and the minor islands of the United States are at this scale only.
 * @param land the 1:50m atlas in parts
 * @param fine the 1:10m atlas as it stands
 * @param light tells who is small
 */
export function fineIslands(
  land: LandTopology,
  fine: WorldTopology,
  light: Geometry,
): ReadonlyMap<CountryCode, readonly FlatPolygon[]> {
  const byNumber = new Map([...countries].map(([code, { numeric }]) => [numeric, code]));
  const atlas = fine.objects.countries.geometries;
  const codes = atlas.map(({ id }) => (id === undefined ? undefined : byNumber.get(String(id))));
  const alone = withoutLargeNeighbours(atlas, codes, light);
  const parts = land.objects.parts.geometries;
  const names = parts.map(partName);
  const aloneInParts = withoutLargeNeighbours(parts, names, light);
  const points = projectArcs(fine, light.frame);
  return new Map(
    atlas.flatMap((geometry, index): [CountryCode, readonly FlatPolygon[]][] => {
      const code = codes[index];
      // Macao has a border with China at 1:50m, and none at 1:10m.
      if (!code || !alone.has(code) || (names.includes(code) && !aloneInParts.has(code))) return [];
      const polygons = geometryPolygons(geometry as Polygon | MultiPolygon);
      const joined = polygons.map((rings) => rings.map((ring) => joinArcs(ring, points)));
      return [[code, joined.flatMap((rings) => flatPolygons(rings, light.frame))]];
    }),
  );
}

/** Those of an atlas who are small, as are all whom they can be reached from over land. */
function withoutLargeNeighbours(
  atlas: readonly GeometryObject[],
  codes: readonly (CountryCode | undefined)[],
  light: Geometry,
): ReadonlySet<CountryCode | undefined> {
  const touching = neighbors([...atlas]);
  const small = codes.map((code) => code !== undefined && isSmall(light, code));
  return new Set(codes.filter((_, index) => connected(index, touching).every((other) => small[other])));
}

/** Whether a country has so few points at 1:50m that its own, at 1:10m, are worth their bytes. */
export function isSmall({ shapes }: Geometry, code: CountryCode): boolean {
  const [west, north, east, south] = shapes.get(code)?.bounds ?? [0, 0, Infinity, 0];
  return Math.max(east - west, south - north) < SMALL;
}

/** All that can be reached over land, the start among them. */
function connected(start: number, touching: readonly (readonly number[])[]): readonly number[] {
  const found = new Set([start]);
  for (const index of found) for (const next of touching[index] ?? []) found.add(next); // a Set yields what it is given meanwhile
  return [...found];
}

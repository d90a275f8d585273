import type { MultiPolygon, Polygon } from 'topojson-specification';
import { countries } from '../dataset/countryCodes.ts';
import type { ContinentId } from '../dataset/countryCodes.ts';
import { detailTopology } from './detailTopology.ts';
import type { DetailTopology, FlatPart } from './detailTopology.ts';
import { geometryPolygons, partName } from './dividedLand.ts';
import { withFineBorders } from './fineBorders.ts';
import { fineIslands, isSmall } from './fineIslands.ts';
import { flatPolygons } from './flatPolygons.ts';
import type { Geometry } from './Geometry.ts';
import { landByContinent } from './landContinents.ts';
import type { LandTopology } from './landParts.ts';
import { projectArcs } from './projectArcs.ts';
import type { WorldTopology } from './readWorldAtlas.ts';
import { joinArcs } from './ringArcs.ts';

/**
 * What the page draws where the reader looks closer, by continent: every point of the 1:50m atlas, and small states from the
 * 1:10m atlas in the place of what 1:50m has of them, islands whole, the others by their borders. A point that two continents share lies at the same
 * place in both. Every worldview can be put together from it (`dividedLand`).
 * @param land the 1:50m atlas in parts
 * @param fine the 1:10m atlas as it stands
 * @param light the map as the page's document has it: the frame, and who is small
 */
export function buildDetail(
  land: LandTopology,
  fine: WorldTopology,
  light: Geometry,
  options: { readonly withAntarctica: boolean },
): ReadonlyMap<ContinentId, DetailTopology> {
  const { frame } = light;
  const islands = fineIslands(land, fine, light);
  const refined = withFineBorders(land, fine, (code) => isSmall(light, code) && !islands.has(code));
  const points = projectArcs(refined, frame);
  const flat = (geometry: Polygon | MultiPolygon) =>
    geometryPolygons(geometry).flatMap((rings) => flatPolygons(rings.map((ring) => joinArcs(ring, points)), frame));
  const byContinent = [...landByContinent(land, options)].map(([continent, { objects }]): [ContinentId, DetailTopology] => {
    const coarse = objects.parts.geometries.flatMap((geometry): FlatPart[] => {
      const part = partName(geometry);
      return islands.has(part) ? [] : [{ part, polygons: flat(geometry as Polygon | MultiPolygon) }];
    });
    const own = [...islands].filter(([code]) => countries.get(code)?.continent === continent);
    return [continent, detailTopology([...coarse, ...own.map(([part, polygons]) => ({ part, polygons }))])];
  });
  return new Map(byContinent);
}

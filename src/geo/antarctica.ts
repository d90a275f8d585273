import { feature } from 'topojson-client';
import type { MultiPolygon, Polygon, Position } from 'geojson';
import type { Polygon as TopoPolygon } from 'topojson-specification';
import type { WorldTopology } from './readWorldAtlas.ts';

/** ISO 3166-1 numeric. */
const ANTARCTICA = '010';

/**
 * The rings of Antarctica, in degrees with one decimal, the last point not repeating the first. The flat map leaves it
 * out, as no sea is lost by that; a globe without it would show water at the pole.
 */
export function antarcticaRings(atlas: WorldTopology): readonly Position[][] {
  const own = atlas.objects.countries.geometries.filter(({ id }) => id === ANTARCTICA);
  return own.flatMap((geometry) => {
    const land = feature(atlas, geometry as TopoPolygon).geometry as Polygon | MultiPolygon;
    const rings = land.type === 'Polygon' ? land.coordinates : land.coordinates.flat();
    return rings.map((ring) => ring.slice(1).map((point) => point.map((degrees) => Math.round(degrees * 10) / 10)));
  });
}

import { geoEqualEarth, geoPath } from 'd3-geo';
import type { GeoProjection } from 'd3-geo';
import type { GeoJsonObject } from 'geojson';
import type { MapFrame } from './Geometry.ts';

const WIDTH = 10_000;

/** Without Antarctica the world is cut here: south of Tierra del Fuego, north of Greenland. Degrees. */
const SOUTH = -56.5;
const NORTH = 84;

/** The outline of the part of the world that is drawn, along meridians and parallels. */
export function drawnWorld(withAntarctica: boolean): GeoJsonObject {
  if (withAntarctica) return { type: 'Sphere' } as unknown as GeoJsonObject; // d3's own addition to GeoJSON
  const east = range(SOUTH, NORTH, 4).map((latitude) => [180, latitude]);
  const north = range(-180, 180, 4).map((longitude) => [-longitude, NORTH]);
  const west = range(SOUTH, NORTH, 4).map((latitude) => [-180, NORTH + SOUTH - latitude]);
  const south = range(-180, 180, 4).map((longitude) => [longitude, SOUTH]);
  return { type: 'LineString', coordinates: [...east, ...north, ...west, ...south] } as GeoJsonObject;
}

/** Both ends included. */
function range(from: number, to: number, step: number): number[] {
  const values: number[] = [];
  for (let value = from; value < to; value += step) values.push(value);
  return [...values, to];
}

/**
 * The frame that the drawn world fills from edge to edge.
 * Equal Earth (Šavrič, Patterson and Jenny, 2018) is area-true: a country's ink is its share of the land.
 */
export function worldFrame(withAntarctica: boolean): MapFrame {
  const unit = geoEqualEarth().scale(1).translate([0, 0]);
  // Corners and the equator's ends are the extremes of this projection, so projecting them needs no resampling.
  const south = withAntarctica ? -90 : SOUTH;
  const north = withAntarctica ? 90 : NORTH;
  const [east] = unit([180, 0]) ?? [0];
  const [, top] = unit([0, north]) ?? [0, 0];
  const [, bottom] = unit([0, south]) ?? [0, 0];
  const scale = WIDTH / (2 * east);
  return {
    width: WIDTH,
    height: Math.round((bottom - top) * scale),
    scale,
    translate: [WIDTH / 2, -top * scale],
  };
}

const projections = new WeakMap<MapFrame, GeoProjection>();

/** The projection of a frame: degrees to map units. Made once for each frame; do not change it. */
export function createProjection(frame: MapFrame): GeoProjection {
  const projection =
    projections.get(frame) ??
    geoEqualEarth()
      .scale(frame.scale)
      .translate([...frame.translate])
      .precision(2);
  projections.set(frame, projection);
  return projection;
}

/** SVG path data of a GeoJSON object in a frame, in whole map units; empty where nothing of it is on the map. */
export function projectedPath(frame: MapFrame, object: GeoJsonObject): string {
  return geoPath(createProjection(frame)).digits(0)(object as never) ?? '';
}

import { geoGraticule } from 'd3-geo';
import polylabel from 'polylabel';
import type { GeometryObject } from 'topojson-specification';
import { countries } from '../dataset/countryCodes.ts';
import type { CountryCode } from '../dataset/Dataset.ts';
import { cutAntimeridian } from './cutAntimeridian.ts';
import type { CountryShape, Geometry, MapBounds, MapFrame, MapPoint } from './Geometry.ts';
import { createProjection, drawnWorld, projectedPath, worldFrame } from './projection.ts';
import type { WorldTopology } from './readWorldAtlas.ts';
import { ringArea, ringsPath } from './rings.ts';
import type { Ring } from './rings.ts';
import { simplifyArcs, weighArcs, wholeRing } from './simplifyArcs.ts';
import type { RingArcs, WeightedArcs } from './simplifyArcs.ts';
import { featuresByName, territoriesWithoutShape } from './territories.ts';

/** Islands smaller than this are left out, unless they are all that a country has. Square map units. */
const LEAST_ISLAND = 60;

const ANTARCTICA: CountryCode = 'ATA';

/** A polygon by its arcs: the outer ring first, then its holes. */
type PolygonArcs = readonly RingArcs[];

/**
 * Every country of ISO 3166-1 and Kosovo, projected and simplified, from the 50m topology.
 * @throws if the atlas has a feature that no table knows, so that an update of the package cannot lose a country.
 */
export function buildGeometry(topology: WorldTopology, options: { withAntarctica: boolean }): Geometry {
  const frame = worldFrame(options.withAntarctica);
  const polygons = polygonsByCountry(topology);
  if (!options.withAntarctica) polygons.delete(ANTARCTICA);
  const arcs = weighArcs(topology, frame);
  const ring = simplifyArcs(arcs, [...polygons].flatMap(([code, own]) => (code ? [largestRing(own, arcs)] : [])));

  const shapes = new Map<CountryCode, CountryShape>();
  for (const code of countries.keys()) {
    const own = polygons.get(code);
    shapes.set(code, own ? countryShape(own.flatMap((polygon) => flatPolygons(polygon.map(ring), frame))) : markerOnly(code, frame));
  }
  const unassigned = (polygons.get(undefined) ?? []).flatMap((polygon) => polygon.map(ring));
  return {
    frame,
    shapes,
    unassigned: ringsPath(unassigned),
    sphere: projectedPath(frame, drawnWorld(options.withAntarctica)),
    graticule: projectedPath(frame, geoGraticule().step([30, 30]).extentMinor([[-180, -56.5], [180, 84]])()),
  };
}

function polygonsByCountry(topology: WorldTopology): Map<CountryCode | undefined, PolygonArcs[]> {
  const byNumber = new Map([...countries].map(([code, { numeric }]) => [numeric, code]));
  const polygons = new Map<CountryCode | undefined, PolygonArcs[]>();
  for (const feature of topology.objects.countries.geometries) {
    const name = featureName(feature.properties);
    const code = featuresByName.has(name) ? featuresByName.get(name) : byNumber.get(String(feature.id));
    if (!code && !featuresByName.has(name)) throw new Error(`world-atlas feature ${feature.id} (${name}) is unknown`);
    polygons.set(code, [...(polygons.get(code) ?? []), ...featurePolygons(feature)]);
  }
  return polygons;
}

function featureName(properties: { name?: string } | undefined): string {
  return properties?.name ?? '';
}

function featurePolygons(feature: GeometryObject): readonly PolygonArcs[] {
  if (feature.type === 'Polygon') return [feature.arcs];
  if (feature.type === 'MultiPolygon') return feature.arcs;
  throw new Error(`a country is drawn by polygons, not by ${feature.type}`);
}

/** The outer ring of a country's largest polygon: that one must not disappear. */
function largestRing(polygons: readonly PolygonArcs[], arcs: WeightedArcs): RingArcs {
  const area = (ring: RingArcs) => ringArea(wholeRing(arcs, ring));
  // Antarctica's outer ring is the pole, its coast a hole: any ring may be the one that shows.
  return polygons.flat().reduce((best, ring) => (area(ring) > area(best) ? ring : best));
}

/** A polygon of the sphere as polygons of the flat map: what the antimeridian divides are two. */
function flatPolygons(polygon: readonly Ring[], frame: MapFrame): readonly (readonly Ring[])[] {
  const [outer = [], ...holes] = polygon;
  const [main, ...others] = cutAntimeridian(outer, frame).filter((ring) => ringArea(ring) > 0).toSorted(byArea);
  const flatHoles = holes.flatMap((hole) => cutAntimeridian(hole, frame));
  return main ? [[main, ...flatHoles], ...others.map((other) => [other])] : flatHoles.map((hole) => [hole]);
}

function byArea(a: Ring, b: Ring): number {
  return ringArea(b) - ringArea(a);
}

function countryShape(polygons: readonly (readonly Ring[])[]): CountryShape {
  const bySize = polygons.toSorted(([a = []], [b = []]) => byArea(a, b));
  const main = bySize[0] ?? [];
  const drawn = bySize.filter(([outer = []], index) => index === 0 || ringArea(outer) >= LEAST_ISLAND);
  const [x = 0, y = 0] = polylabel(main.map((ring) => [...ring]), 1);
  return { path: ringsPath(drawn.flat()), point: [round(x), round(y)], bounds: ringBounds(main[0] ?? []) };
}

function markerOnly(code: CountryCode, frame: MapFrame): CountryShape {
  const coordinates = territoriesWithoutShape.get(code) ?? (code === ANTARCTICA ? ([0, -56.5] as const) : undefined);
  const point = coordinates && createProjection(frame)([...coordinates]);
  if (!point) throw new Error(`${code} has neither a shape nor a marker`);
  const [x, y] = [round(point[0]), round(point[1])];
  return { path: '', point: [x, y], bounds: [x, y, x, y] };
}

function ringBounds(ring: Ring): MapBounds {
  const xs = ring.map(([x]) => x);
  const ys = ring.map(([, y]) => y);
  return [Math.floor(Math.min(...xs)), Math.floor(Math.min(...ys)), Math.ceil(Math.max(...xs)), Math.ceil(Math.max(...ys))];
}

function round(value: number): MapPoint[number] {
  return Math.round(value * 10) / 10;
}

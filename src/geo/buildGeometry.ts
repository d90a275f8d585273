import { geoGraticule } from 'd3-geo';
import polylabel from 'polylabel';
import { countries } from '../dataset/countryCodes.ts';
import type { ContinentId } from '../dataset/countryCodes.ts';
import type { CountryCode, Worldview } from '../dataset/Dataset.ts';
import { borders } from './borders.ts';
import { dividedLand } from './dividedLand.ts';
import type { DividedLand, PolygonArcs } from './dividedLand.ts';
import { byArea, flatPolygons } from './flatPolygons.ts';
import { byPlace } from './byPlace.ts';
import type { Joined } from './byPlace.ts';
import type { CountryShape, Geometry, MapBounds, MapFrame } from './Geometry.ts';
import { landByContinent } from './landContinents.ts';
import type { LandTopology } from './landParts.ts';
import { createProjection, drawnWorld, projectedPath, worldFrame } from './projection.ts';
import type { RingArcs } from './ringArcs.ts';
import { linesPath, ringArea, ringsPath } from './rings.ts';
import type { Ring } from './rings.ts';
import { simplifyArcs, weighArcs, wholeRing } from './simplifyArcs.ts';
import type { WeightedArcs } from './simplifyArcs.ts';
import { territoriesWithoutShape } from './territories.ts';
import { worldviews } from './worldviews.ts';

/** Islands smaller than this are left out, unless they are all that a country has. Square map units. */
const LEAST_ISLAND = 60;

/** The point farthest from the border is found to within this. Map units: a decimal, which is what Monaco is measured in. */
const POLE_PRECISION = 0.1;

/** Between two points of a meridian, before the projection asks for more. Degrees. */
const GRATICULE_STEP = 20;

export type Geometries = Readonly<Record<Worldview, Geometry>>;

/**
 * Every country of ISO 3166-1 and Kosovo, projected and simplified, as each worldview draws it. All worldviews are made
 * of the same simplified arcs, so that what they do not differ about is the same to the last point.
 */
export function buildGeometries(topology: LandTopology, options: { withAntarctica: boolean }): Geometries {
  const frame = worldFrame(options.withAntarctica);
  const arcs = weighArcs(topology, frame);
  const continents = [...landByContinent(topology, options)];
  const divided = Object.entries(worldviews).map(([id, rules]) => ({
    id,
    borders: borders(topology, rules),
    land: continents.map(([continent, land]) => ({ continent, ...dividedLand(land, rules) })),
  }));
  const kept = divided.flatMap(({ land }) =>
    land.flatMap(({ polygons }) => [...polygons].flatMap(([code, own]) => (code ? [largestRing(own, arcs)] : []))),
  );
  const joined = simplifyArcs(arcs, kept);
  const sphere = projectedPath(frame, drawnWorld(options.withAntarctica));
  const graticule = projectedPath(frame, geoGraticule().precision(GRATICULE_STEP).step([30, 30]).extentMinor([[-180, -56.5], [180, 84]])());
  return Object.fromEntries(
    divided.map(({ id, land, borders: met }): [string, Geometry] => {
      return [id, { frame, sphere, graticule, borders: byPlace(met, joined, frame).map(linesPath), ...drawLand(land, joined, frame) }];
    }),
  ) as Record<Worldview, Geometry>;
}

function drawLand(
  continents: readonly (DividedLand & { readonly continent: ContinentId })[],
  joined: Joined,
  frame: MapFrame,
): Pick<Geometry, 'shapes' | 'unassigned' | 'disputed' | 'rest' | 'absorbed'> {
  const flat = (own: readonly PolygonArcs[]) => own.flatMap((polygon) => flatPolygons(polygon.map(joined), frame));
  const polygons = new Map(continents.flatMap((land) => [...land.polygons]));
  const shapes = [...countries.keys()].map((code): [CountryCode, CountryShape] => {
    const own = polygons.get(code);
    return [code, own ? countryShape(flat(own)) : markerOnly(code, frame)];
  });
  const rest = continents
    .map(({ continent, polygons: own, disputed }) => ({
      continent,
      unassigned: ringsPath(flat(own.get(undefined) ?? []).flat()),
      disputed: linesPath(disputed.map(joined)),
    }))
    .filter(({ unassigned, disputed }) => unassigned !== '' || disputed !== '');
  return {
    shapes: new Map(shapes),
    unassigned: rest.map(({ unassigned }) => unassigned).join(''),
    disputed: rest.map(({ disputed }) => disputed).join(''),
    rest: Object.fromEntries(rest.map(({ continent, ...drawn }) => [continent, drawn])),
    absorbed: [...new Set(continents.flatMap(({ absorbed }) => absorbed))],
  };
}

/** The ring of a country that must not disappear. Antarctica's outer ring is the pole, its coast a hole: any may be it. */
function largestRing(polygons: readonly PolygonArcs[], arcs: WeightedArcs): RingArcs {
  const area = (ring: RingArcs) => ringArea(wholeRing(arcs, ring));
  return polygons.flat().reduce((best, ring) => (area(ring) > area(best) ? ring : best));
}

function countryShape(polygons: readonly (readonly Ring[])[]): CountryShape {
  const bySize = polygons.toSorted(([a = []], [b = []]) => byArea(a, b));
  const main = bySize[0] ?? [];
  const drawn = bySize.filter(([outer = []], index) => index === 0 || ringArea(outer) >= LEAST_ISLAND);
  const pole = polylabel(main.map((ring) => [...ring]), POLE_PRECISION);
  const [x = 0, y = 0] = pole;
  return {
    path: ringsPath(drawn.flat()),
    point: [round(x), round(y)],
    radius: round(pole.distance),
    bounds: ringBounds(main[0] ?? []),
  };
}

function markerOnly(code: CountryCode, frame: MapFrame): CountryShape {
  const coordinates = territoriesWithoutShape.get(code) ?? (code === 'ATA' ? ([0, -56.5] as const) : undefined);
  const point = coordinates && createProjection(frame)([...coordinates]);
  if (!point) throw new Error(`${code} has neither a shape nor a marker`);
  const [x, y] = [round(point[0]), round(point[1])];
  return { path: '', point: [x, y], radius: 0, bounds: [x, y, x, y] };
}

function ringBounds(ring: Ring): MapBounds {
  const xs = ring.map(([x]) => x);
  const ys = ring.map(([, y]) => y);
  return [Math.floor(Math.min(...xs)), Math.floor(Math.min(...ys)), Math.ceil(Math.max(...xs)), Math.ceil(Math.max(...ys))];
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

import { feature } from 'topojson-client';
import { topology as buildTopology } from 'topojson-server';
import type { Feature, FeatureCollection, MultiPolygon, Polygon, Position } from 'geojson';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { countries } from '../dataset/countryCodes.ts';
import type { WorldTopology } from './readWorldAtlas.ts';
import type { LandPart } from './worldviews.ts';

/** The land of the world in the parts that worldviews put together; neighbours share their arcs, whatever the worldview. */
export type LandTopology = Topology<{ parts: GeometryCollection<{ part: LandPart }> }>;

type Land = Feature<Polygon | MultiPolygon, { part: LandPart }>;
type Rings = Position[][];

/** A point in Crimea, which world-atlas draws as a polygon of Russia's. Degrees. */
const CRIMEA: Position = [34.3, 45.2];

/**
 * The Line of Control in Jammu and Kashmir: where it leaves the border of India and Pakistan, where it ends at the Siachen
 * Glacier, and a way back through Pakistan, which no worldview draws. Degrees.
 */
const LINE_OF_CONTROL = {
  ends: [[74.66, 32.76], [77.05, 35.11]],
  back: [[75.5, 35.4], [73.4, 34.8], [73.4, 33.2]],
} as const;

/** Features of world-atlas 50m whose number is missing or shared, by the name they carry there. */
const byName: ReadonlyMap<string, LandPart> = new Map<string, LandPart>([
  ['Kosovo', 'XKX'],
  ['Ashmore and Cartier Is.', 'AUS'],
  ['N. Cyprus', 'N. Cyprus'],
  ['Somaliland', 'Somaliland'],
  ['Siachen Glacier', 'Siachen Glacier'],
  ['Indian Ocean Ter.', 'Indian Ocean Ter.'],
]);

/**
 * Takes world-atlas apart where worldviews differ: Crimea out of Russia, out of Morocco the land south of Western
 * Sahara's northern border (27°40′ N) that lies west of the berm, and out of Pakistan land along the Line of Control.
 * @throws if the atlas has a feature that no table knows, or lacks a part, so that an update cannot lose a country
 */
export function landParts(atlas: WorldTopology): LandTopology {
  const byNumber = new Map([...countries].map(([code, { numeric }]) => [numeric, code]));
  const { features } = feature(atlas, atlas.objects.countries as never) as unknown as FeatureCollection<Polygon | MultiPolygon, { name: string }>;
  const land = features.map(({ id, properties: { name }, geometry }): Land => {
    const part = byName.get(name) ?? byNumber.get(String(id));
    if (!part) throw new Error(`world-atlas feature ${id} (${name}) is unknown`);
    return { type: 'Feature', properties: { part }, geometry };
  });
  const sahara = polygons(only(land, 'ESH')).flat(2);
  const northernBorder = Math.max(...sahara.map(([, latitude = -90]) => latitude));
  const parts = land.flatMap((country) => {
    if (country.properties.part === 'RUS') {
      return split(country, 'Crimea', (rings) => (surrounds(rings, CRIMEA) ? [[], [rings]] : [[rings], []]));
    }
    if (country.properties.part === 'MAR') {
      return split(country, 'Sahara west of the berm', (rings) => [
        [cutAtLatitude(rings, northernBorder, 1)],
        [cutAtLatitude(rings, northernBorder, -1)],
      ]);
    }
    if (country.properties.part === 'PAK') return split(country, 'Kashmir west of the line of control', alongLineOfControl);
    return [country];
  });
  const collection: FeatureCollection = { type: 'FeatureCollection', features: parts };
  return buildTopology({ parts: collection }) as unknown as LandTopology;
}

function only(land: readonly Land[], part: LandPart): Land {
  const found = land.find(({ properties }) => properties.part === part);
  if (!found) throw new Error(`world-atlas has no ${part}`);
  return found;
}

function polygons({ geometry }: Land): Rings[] {
  return geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
}

/** A country and the part that is taken out of it; for each polygon, `divide` says what stays and what goes. */
function split(country: Land, part: LandPart, divide: (rings: Rings) => readonly [Rings[], Rings[]]): Land[] {
  const divided = polygons(country).map(divide);
  const pieces = [country.properties.part, part].map((own, side): Land => {
    const coordinates = divided.flatMap((both) => both[side] ?? []).filter(([outer = []]) => outer.length > 3);
    if (coordinates.length === 0) throw new Error(`world-atlas has no ${own} to take ${part} out of`);
    return { type: 'Feature', properties: { part: own }, geometry: { type: 'MultiPolygon', coordinates } };
  });
  return pieces;
}

/** Whether a point lies within a polygon's outer ring; flat, which is enough for small land far from the poles. */
function surrounds([outer = []]: Rings, [x = 0, y = 0]: Position): boolean {
  return outer.reduce((inside, [x1 = 0, y1 = 0], index) => {
    const [x0 = 0, y0 = 0] = outer.at(index - 1) ?? [];
    return y0 > y !== y1 > y && x < ((x1 - x0) * (y - y0)) / (y1 - y0) + x0 ? !inside : inside;
  }, false);
}

/**
 * The part of a polygon north (`side` 1) or south (-1) of a parallel, which a straight line of the map stands for.
 * Points on the parallel belong to both sides, so that the sides share them with each other and with the neighbour.
 */
function cutAtLatitude([outer = []]: Rings, parallel: number, side: 1 | -1): Rings {
  const ring = outer.slice(1).flatMap((point, index): Position[] => {
    const before = outer[index] ?? point;
    const [from, to] = [before, point].map(([, latitude = 0]) => side * (latitude - parallel));
    const kept = (to ?? 0) >= 0 ? [point] : [];
    return (from ?? 0) * (to ?? 0) < 0 ? [crossing(before, point, parallel), ...kept] : kept;
  });
  // A border that ran along the parallel already now juts out of one of the sides, with no land behind it.
  const land = ring.filter((point, index) => {
    const [before = point, after = point] = [ring.at(index - 1), ring[(index + 1) % ring.length]];
    const level = [before, point, after].every(([, latitude]) => latitude === parallel);
    return !level || between(before, point, after);
  });
  return land.length === 0 ? [] : [[...land, land[0] as Position]];
}

/** Pakistan without, and with nothing but, the land between the Line of Control and the way back. */
function alongLineOfControl([outer = [], ...holes]: Rings): readonly [Rings[], Rings[]] {
  const { ends, back } = LINE_OF_CONTROL;
  const [one = 0, other = 0] = ends.map((end) => nearest(outer, end)).sort((a, b) => a - b);
  const line = outer.slice(one, other + 1);
  const way = nearest(line, ends[0]) === 0 ? back.toReversed() : [...back];
  const [points, start] = [way.map((point): Position => [...point]), line[0] ?? []];
  return [[[[...outer.slice(0, one + 1), ...points, ...outer.slice(other)], ...holes]], [[[...line, ...points.toReversed(), start]]]];
}

function nearest(ring: readonly Position[], [x, y]: readonly [number, number]): number {
  const apart = ring.map(([longitude = 0, latitude = 0]) => Math.hypot(longitude - x, latitude - y));
  return apart.indexOf(Math.min(...apart));
}

function between([x0 = 0]: Position, [x = 0]: Position, [x1 = 0]: Position): boolean {
  return (x0 < x && x < x1) || (x1 < x && x < x0);
}

function crossing([x0 = 0, y0 = 0]: Position, [x1 = 0, y1 = 0]: Position, parallel: number): Position {
  return [x0 + ((x1 - x0) * (parallel - y0)) / (y1 - y0), parallel];
}

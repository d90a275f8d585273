import type { MultiPolygon, Polygon } from 'topojson-specification';
import { beforeAll, describe, expect, test } from 'vitest';
import { countries } from '../../src/dataset/countryCodes.ts';
import type { ContinentId } from '../../src/dataset/countryCodes.ts';
import { buildDetail } from '../../src/geo/buildDetail.ts';
import { buildGeometries } from '../../src/geo/buildGeometry.ts';
import { detailContinent } from '../../src/geo/detailContinent.ts';
import type { DetailContinent } from '../../src/geo/detailContinent.ts';
import { detailTopology } from '../../src/geo/detailTopology.ts';
import type { DetailTopology } from '../../src/geo/detailTopology.ts';
import { geometryPolygons, partName } from '../../src/geo/dividedLand.ts';
import { withFineBorders } from '../../src/geo/fineBorders.ts';
import { fineIslands, isSmall } from '../../src/geo/fineIslands.ts';
import type { MapPoint } from '../../src/geo/Geometry.ts';
import { continentOfPart } from '../../src/geo/landContinents.ts';
import { landParts } from '../../src/geo/landParts.ts';
import { arcIndex } from '../../src/geo/ringArcs.ts';
import { readWorldAtlas } from '../../src/geo/readWorldAtlas.ts';
import { worldviewIds, worldviews } from '../../src/geo/worldviews.ts';
import { isInside, longestSegment, pathArea, pathRings } from '../fixtures/pathData.ts';
import type { PathRing } from '../fixtures/pathData.ts';
import { worldGeometries } from '../fixtures/atlas.ts';

/** What world-atlas draws at neither 1:50m nor 1:10m by itself, and Gibraltar, whose border is Spain's: markers. */
const markerOnly = 'BES BVT CCK CXR GIB GLP GUF MTQ MYT REU SJM TKL'.split(' ');
const codes = [...countries.keys()].filter((code) => code !== 'ATA');
const drawn = codes.filter((code) => !markerOnly.includes(code));

let detail: ReadonlyMap<ContinentId, DetailTopology>;
let withAntarctica: ReadonlyMap<ContinentId, DetailTopology>;
/** As a page has it that fetched the file. */
const fetched = new Map<string, DetailContinent>();

beforeAll(async () => {
  const [land, fine] = [landParts(await readWorldAtlas('50m')), await readWorldAtlas('10m')];
  detail = buildDetail(land, fine, (await worldGeometries()).un, { withAntarctica: false });
  for (const [continent, topology] of detail) {
    fetched.set(continent, detailContinent(JSON.parse(JSON.stringify(topology)) as DetailTopology));
  }
  const options = { withAntarctica: true };
  withAntarctica = buildDetail(land, fine, buildGeometries(land, options).un, options);
});

function pathOf(code: string, worldview: (typeof worldviewIds)[number]): string | undefined {
  return fetched.get(countries.get(code)?.continent ?? '')?.path(code, worldview);
}

function ringsOf(code: string, worldview: (typeof worldviewIds)[number] = 'un'): PathRing[] {
  return pathRings(pathOf(code, worldview) ?? '');
}

describe.each(worldviewIds)('every country in detail, as %s draws it', (worldview) => {
  test.each(codes)('%s has a shape with an area, or is known to have a marker alone', async (code) => {
    const path = pathOf(code, worldview);
    if (markerOnly.includes(code)) {
      expect(path).toBeUndefined();
      return;
    }
    const absorbed = (await worldGeometries())[worldview].absorbed.includes(code);
    expect(pathArea(pathRings(path ?? '')) > 0).toBe(!absorbed);
  });
});

test.each(drawn)('%s lies where the light map has it, and is crossed by no line', async (code) => {
  const { shapes, frame } = (await worldGeometries()).un;
  const { path, bounds } = shapes.get(code) ?? { path: '', bounds: [0, 0, 0, 0] as const };
  const rings = ringsOf(code);
  expect(longestSegment(rings)).toBeLessThan(frame.width / 4);
  if (path === '') return; // a marker stands for it, on the largest of its islands at most
  // Of Wallis and Futuna, now the one is the larger, now the other: any island may be the one that the light map frames.
  const apart = rings.map((ring) => {
    const [xs, ys] = [ring.map(([x]) => x), ring.map(([, y]) => y)];
    const box = [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
    return Math.max(...box.map((edge, side) => Math.abs(edge - (bounds[side] ?? 0))));
  });
  expect(Math.min(...apart)).toBeLessThan(TOLERANCE);
});

/** How far a shape's edge may move from level to level: a simplified headland, an atoll's islet at the finer scale. Map units. */
const TOLERANCE = 12;

test('Tuvalu, which 1:50m does not have, is drawn where its marker stands', async () => {
  const { point } = (await worldGeometries()).un.shapes.get('TUV') ?? { point: [0, 0] };
  const nearest = Math.min(...ringsOf('TUV').flat().map(([x, y]) => Math.hypot(x - point[0], y - point[1])));
  expect(nearest).toBeLessThan(5);
});

describe('small island states come from the finer atlas', () => {
  // Points of all islands; at 1:50m the seven have at most 17 each on their largest.
  test.each(['BHR', 'MLT', 'SGP', 'ATG', 'TON', 'SYC', 'MAF'])('%s has a coast', (code) => {
    expect(ringsOf(code).flat().length).toBeGreaterThan(17);
  });
});

describe('small states on land have their borders from the finer atlas', () => {
  // Their corners at 1:50m: 18, 14, 6, 6, 45.
  test.each([
    ['AND', 40], ['LIE', 25], ['SMR', 15], ['MCO', 8], ['LUX', 100],
  ])('%s has more corners, and each is a corner of a neighbour or of the coast', (code, least) => {
    const own = [...corners(code, 'un')];
    expect(own.length).toBeGreaterThan(least);
    const others = new Set(drawn.filter((other) => other !== code && countries.get(other)?.continent === 'europe').flatMap((other) => [...corners(other, 'un')]));
    const alone = own.filter((corner) => !others.has(corner));
    // Monaco's coast is its own.
    expect(alone.length).toBeLessThanOrEqual(code === 'MCO' ? 4 : 0);
  });

  test('nothing else moves: who has no small neighbour is drawn as before', async () => {
    const [land, fine] = [landParts(await readWorldAtlas('50m')), await readWorldAtlas('10m')];
    const light = (await worldGeometries()).un;
    const islands = fineIslands(land, fine, light);
    const refined = withFineBorders(land, fine, (code) => isSmall(light, code) && !islands.has(code));
    const changed = new Set(
      land.objects.parts.geometries.flatMap((part) =>
        geometryPolygons(part as Polygon | MultiPolygon).flat(2).some((arc) => String(land.arcs[arcIndex(arc)]) !== String(refined.arcs[arcIndex(arc)])) ? [partName(part)] : [],
      ),
    );
    expect([...changed].sort()).toEqual(['AND', 'AUT', 'BEL', 'CHE', 'DEU', 'ESP', 'FRA', 'ITA', 'LIE', 'LUX', 'MCO', 'SMR']);
  });
});

function corners(code: string, worldview: (typeof worldviewIds)[number]): Set<string> {
  return new Set(ringsOf(code, worldview).flat().map(String));
}

describe.each(worldviewIds)('borders in detail, as %s draws them', (worldview) => {
  // Within a continent, between two of them, round enclaves, of two states on one island, and of merged land.
  test.each([
    ['POL', 'DEU'], ['FRA', 'ESP'], ['MAR', 'DZA'], ['SRB', 'XKX'], ['CHN', 'RUS'], ['KAZ', 'RUS'], ['TUR', 'BGR'],
    ['EGY', 'ISR'], ['IDN', 'PNG'], ['IDN', 'TLS'], ['USA', 'CAN'], ['CHL', 'ARG'], ['SEN', 'GMB'], ['ZAF', 'LSO'],
    ['ITA', 'SMR'], ['ITA', 'VAT'], ['CHE', 'LIE'], ['FRA', 'MCO'], ['ESP', 'AND'], ['SAU', 'QAT'], ['ISR', 'PSE'],
    ['HTI', 'DOM'], ['MAF', 'SXM'], ['CHN', 'HKG'], ['FRA', 'LUX'], ['UKR', 'RUS'], ['SOM', 'ETH'],
  ])('%s and %s share their border, point by point', (one, other) => {
    const others = corners(other, worldview);
    const shared = [...corners(one, worldview)].filter((corner) => others.has(corner));
    expect(shared.length).toBeGreaterThanOrEqual(3);
  });
});

describe('borders of the light map', () => {
  test('are borders in detail', async () => {
    const { shapes } = (await worldGeometries()).un;
    const byCorner = new Map<string, string[]>();
    for (const [code, { path }] of shapes) {
      for (const corner of new Set(pathRings(path).flat().map(String))) {
        byCorner.set(corner, [...(byCorner.get(corner) ?? []), code]);
      }
    }
    const pairs = new Map<string, number>();
    for (const owners of byCorner.values()) {
      for (const one of owners) {
        for (const other of owners) {
          if (one < other) pairs.set(`${one} ${other}`, (pairs.get(`${one} ${other}`) ?? 0) + 1);
        }
      }
    }
    const apart = [...pairs].filter(([pair, points]) => {
      const [one = '', other = ''] = pair.split(' ');
      const others = corners(other, 'un');
      return points > 1 && ![...corners(one, 'un')].some((corner) => others.has(corner));
    });
    expect(pairs.size).toBeGreaterThan(250);
    expect(apart).toEqual([]);
  });
});

describe('worldviews', () => {
  test.each(worldviewIds)('%s merges what lies in one file', (worldview) => {
    for (const [part, country] of Object.entries(worldviews[worldview].merges)) {
      expect(continentOfPart(part)).toBe(countries.get(country ?? '')?.continent);
    }
    for (const pair of worldviews[worldview].disputed) {
      // Kosovo's border and the like: drawn from one file as well.
      expect(new Set(pair.map(continentOfPart)).size).toBe(1);
    }
  });

  test.each(worldviewIds)('%s gives each continent what the light map has beside its countries', async (worldview) => {
    const { rest } = (await worldGeometries())[worldview];
    for (const [continent, topology] of fetched) {
      const light = rest[continent as ContinentId];
      const { unassigned, disputed } = topology.rest(worldview);
      expect(disputed === '').toBe((light?.disputed ?? '') === '');
      // What is too small for the light map may be drawn here.
      if (light && light.unassigned !== '') expect(pathArea(pathRings(unassigned))).toBeGreaterThan(0);
    }
  });

  test('Morocco has no border within it where the Sahara is its own', () => {
    expect(ringsOf('MAR', 'mar')).toHaveLength(1);
    expect(pathOf('ESH', 'mar')).toBe('');
  });
});

describe('Antarctica', () => {
  test('has a file only where it is drawn', () => {
    expect([...detail.keys()].sort()).toEqual(['africa', 'americas', 'asia', 'europe', 'oceania']);
    expect([...withAntarctica.keys()].sort()).toEqual([...detail.keys(), 'antarctica'].sort());
    const antarctica = withAntarctica.get('antarctica');
    const path = antarctica && detailContinent(antarctica).path('ATA', 'un');
    expect(pathArea(pathRings(path ?? ''))).toBeGreaterThan(100_000);
  });
});

describe('a file', () => {
  test('has whole numbers only, and every part of its continent', () => {
    for (const topology of detail.values()) {
      expect(topology.arcs.flat(2).every(Number.isInteger)).toBe(true);
      expect(topology.objects.parts.geometries.every((geometry) => 'arcs' in geometry && geometry.arcs.length > 0)).toBe(true);
    }
  });

  const square = (x: number, y: number, side: number): MapPoint[] =>
    [[x, y], [x + side, y], [x + side, y + side], [x, y + side], [x, y]];

  test('gives back what was put in, on a grid of tenths, whichever way an arc runs', () => {
    const topology = detailTopology([
      { part: 'AUT', polygons: [[square(10.04, 20, 5), square(12, 22, 0.5)]] },
      { part: 'HUN', polygons: [[square(15.04, 20, 5)]] },
    ]);
    const { path } = detailContinent(topology);
    const normal = (code: string) => pathRings(path(code, 'un') ?? '').map((ring) => new Set(ring.map(String)));
    expect(normal('AUT')).toEqual([
      new Set(['10,20', '15,20', '15,25', '10,25']),
      new Set(['12,22', '12.5,22', '12.5,22.5', '12,22.5']),
    ]);
    expect(normal('HUN')).toEqual([new Set(['15,20', '20,20', '20,25', '15,25'])]);
    expect(isInside([17, 22], pathRings(path('HUN', 'un') ?? ''))).toBe(true);
    expect(path('CZE', 'un')).toBeUndefined();
  });

  test('leaves out islets too small for the grid, and is not made where a country would be left out', () => {
    const speck = square(30, 30, 0.01);
    const kept = detailTopology([{ part: 'AUT', polygons: [[square(1, 1, 1)], [speck]] }]);
    expect(pathRings(detailContinent(kept).path('AUT', 'un') ?? '')).toHaveLength(1);
    expect(() => detailTopology([{ part: 'VAT', polygons: [[speck]] }])).toThrow(/VAT/);
  });

  test('is written ring by ring as it is written whole', () => {
    for (const code of ['IDN', 'RUS', 'CHE', 'LSO']) {
      const continent = fetched.get(countries.get(code)?.continent ?? '');
      expect([...(continent?.write(code, 'un') ?? [])].join('')).toBe(continent?.path(code, 'un'));
    }
  });
});

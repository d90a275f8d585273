import { beforeAll, describe, expect, test } from 'vitest';
import { countries } from '../../src/dataset/countryCodes.ts';
import { buildGeometries } from '../../src/geo/buildGeometry.ts';
import type { CountryShape, Geometry } from '../../src/geo/Geometry.ts';
import { landParts } from '../../src/geo/landParts.ts';
import { readWorldAtlas } from '../../src/geo/readWorldAtlas.ts';
import { distanceToBorder, isInside, longestSegment, pathArea, pathRings } from '../fixtures/pathData.ts';
import { worldGeometry } from '../fixtures/atlas.ts';

/** What world-atlas 50m does not draw; a marker stands in. Antarctica joins them where it is not drawn. */
const markerOnly = 'BES BVT CCK CXR GIB GLP GUF MTQ MYT REU SJM TKL TUV UMI'.split(' ');
const codes = [...countries.keys()];

let world: Geometry;
let withAntarctica: Geometry;
beforeAll(async () => {
  world = await worldGeometry();
  withAntarctica = buildGeometries(landParts(await readWorldAtlas('50m')), { withAntarctica: true }).un;
});

function shapeOf(geometry: Geometry, code: string): CountryShape {
  const shape = geometry.shapes.get(code);
  if (!shape) throw new Error(`${code} is nowhere on the map`);
  return shape;
}

describe('every country of ISO 3166-1 and Kosovo', () => {
  test('is on the map, and nothing else is', () => {
    expect(codes).toHaveLength(250);
    expect([...world.shapes.keys()].sort()).toEqual([...codes].sort());
  });

  test.each(codes)('%s has a shape with an area, or a marker inside the frame', (code) => {
    const { path, point } = shapeOf(world, code);
    const [x, y] = code === 'ATA' ? [point[0], point[1] - 1] : point; // which stands on the southern edge itself
    const drawn = !markerOnly.includes(code) && code !== 'ATA';
    expect(path !== '').toBe(drawn);
    expect(pathArea(pathRings(path)) > 0).toBe(drawn);
    expect(isInside([x, y], pathRings(world.sphere))).toBe(true);
  });

  test.each(codes.filter((code) => !markerOnly.includes(code) && code !== 'ATA'))(
    '%s has its point inside its shape, and inside its bounds',
    (code) => {
      const { path, point, bounds } = shapeOf(world, code);
      const [west, north, east, south] = bounds;
      expect(isInside(point, pathRings(path))).toBe(true);
      expect(west <= point[0] && point[0] <= east && north <= point[1] && point[1] <= south).toBe(true);
    },
  );

  test.each(codes)('%s says how far its point is from its border', (code) => {
    const { path, point, radius } = shapeOf(world, code);
    if (path === '') {
      expect(radius).toBe(0);
      return;
    }
    expect(radius).toBeGreaterThan(0);
    // The point and the path are rounded to tenths after the distance was taken.
    expect(Math.abs(distanceToBorder(point, pathRings(path)) - radius)).toBeLessThan(0.2);
  });

  test.each(codes)('%s is drawn within the frame, and crosses it nowhere', (code) => {
    const rings = pathRings(shapeOf(world, code).path);
    const { width, height } = world.frame;
    const outside = rings.flat().filter(([x, y]) => x < -1 || x > width + 1 || y < -1 || y > height + 1);
    expect(outside).toEqual([]);
    expect(longestSegment(rings)).toBeLessThan(world.frame.width / 2);
  });

  test.each(codes)('%s has bounds that the largest part fills, inside the frame', (code) => {
    const { path, bounds, point } = shapeOf(world, code);
    const [west, north, east, south] = bounds;
    expect(west >= -1 && north >= -1 && east <= world.frame.width + 1 && south <= world.frame.height + 1).toBe(true);
    if (path === '') {
      expect(bounds).toEqual([...point, ...point]);
      return;
    }
    const largest = pathRings(path).toSorted((a, b) => pathArea([b]) - pathArea([a]))[0] ?? [];
    expect(largest.filter(([x, y]) => x < west || x > east || y < north || y > south)).toEqual([]);
  });
});

describe('Antarctica', () => {
  test('is a marker at the southern edge where the dataset does not need it', () => {
    const { path, point } = shapeOf(world, 'ATA');
    expect(path).toBe('');
    expect(point[1]).toBeGreaterThan(0.95 * world.frame.height);
  });

  test('is drawn where the dataset asks for it, and so is everything else', () => {
    const rings = pathRings(shapeOf(withAntarctica, 'ATA').path);
    expect(pathArea(rings)).toBeGreaterThan(100_000);
    const ys = rings.flat().map(([, y]) => y);
    expect(Math.max(...ys)).toBeLessThanOrEqual(withAntarctica.frame.height + 1);
    const empty = codes.filter((code) => shapeOf(withAntarctica, code).path === '');
    expect(empty).toEqual(markerOnly);
  });

  test('is crossed by no line but the southern edge of the map', () => {
    const { width, height } = withAntarctica.frame;
    const [outer = [], ...others] = pathRings(shapeOf(withAntarctica, 'ATA').path);
    const edge = outer.filter(([, y]) => y >= height - 1);
    expect(edge).toHaveLength(2);
    const start = outer.findIndex(([, y]) => y >= height - 1);
    const coast = [...outer.slice(start + 1), ...outer.slice(0, start + 1)]; // from one end of the edge to the other
    const steps = coast.slice(1).map((point, i) => longestSegment([[coast[i] ?? point, point]]));
    expect(Math.max(...steps)).toBeLessThan(width / 10);
    expect(longestSegment(others)).toBeLessThan(width / 10);
  });
});

describe('land without a code', () => {
  test('is drawn', () => {
    expect(pathArea(pathRings(world.unassigned))).toBeGreaterThan(0);
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Camera } from '../../src/geo/frameAround.ts';
import { dueOf, frameAround, wholeWorld } from '../../src/geo/frameAround.ts';
import type { CountryPlace, MapFrame } from '../../src/geo/Geometry.ts';
import { cameraFor } from '../../src/views/cameraFor.ts';
import { noFilter } from '../../src/views/Filter.ts';
import { firstAtlas } from '../fixtures/atlas.ts';

const frame: MapFrame = { width: 10_000, height: 4_800, scale: 1_800, translate: [5_000, 2_500] };

const place: fc.Arbitrary<CountryPlace> = fc
  .record({
    west: fc.integer({ min: 0, max: 9_999 }),
    north: fc.integer({ min: 0, max: 4_799 }),
    width: fc.integer({ min: 0, max: 5_000 }),
    height: fc.integer({ min: 0, max: 3_000 }),
  })
  .map(({ west, north, width, height }) => {
    const [east, south] = [Math.min(west + width, frame.width), Math.min(north + height, frame.height)];
    return { point: [(west + east) / 2, (north + south) / 2], radius: 0, bounds: [west, north, east, south] };
  });

function edges({ scale, x, y }: Camera, { width, height }: MapFrame) {
  const [halfWidth, halfHeight] = [width / scale / 2, height / scale / 2];
  return { west: x - halfWidth, east: x + halfWidth, north: y - halfHeight, south: y + halfHeight };
}

describe('the camera', () => {
  test('never looks past the edge of the map, whatever it frames', () => {
    fc.assert(
      fc.property(fc.array(place, { maxLength: 12 }), (places) => {
        const camera = frameAround(frame, places);
        const { west, east, north, south } = edges(camera, frame);
        expect(camera.scale).toBeGreaterThanOrEqual(1);
        expect(west).toBeGreaterThanOrEqual(-1e-6);
        expect(north).toBeGreaterThanOrEqual(-1e-6);
        expect(east).toBeLessThanOrEqual(frame.width + 1e-6);
        expect(south).toBeLessThanOrEqual(frame.height + 1e-6);
      }),
    );
  });

  test('shows all of one or two places', () => {
    fc.assert(
      fc.property(fc.array(place, { minLength: 1, maxLength: 2 }), (places) => {
        const { west, east, north, south } = edges(frameAround(frame, places), frame);
        for (const { bounds } of places) {
          expect(bounds[0]).toBeGreaterThanOrEqual(west - 1e-6);
          expect(bounds[1]).toBeGreaterThanOrEqual(north - 1e-6);
          expect(bounds[2]).toBeLessThanOrEqual(east + 1e-6);
          expect(bounds[3]).toBeLessThanOrEqual(south + 1e-6);
        }
      }),
    );
  });

  test('shows the whole world where nothing is asked for', async () => {
    const { data } = await firstAtlas();
    expect(frameAround(frame, [])).toEqual({ scale: 1, x: 5_000, y: 2_400 });
    expect(cameraFor(data, noFilter)).toEqual(wholeWorld(data.frame));
  });

  test.each([
    ['europe', 'POL', 'CHL'],
    ['africa', 'NGA', 'POL'],
    ['latin-america', 'BRA', 'JPN'],
    ['asia', 'IND', 'BRA'],
  ])('%s: %s is in sight, %s is not', async (region, inside, outside) => {
    const { data } = await firstAtlas();
    const camera = cameraFor(data, { ...noFilter, regions: [region] });
    const { west, east, north, south } = edges(camera, data.frame);
    const sees = ([x, y]: readonly [number, number]) => x >= west && x <= east && y >= north && y <= south;
    expect(camera.scale).toBeGreaterThan(1.2);
    expect(sees(data.places[inside]?.point ?? [0, 0])).toBe(true);
    expect(sees(data.places[outside]?.point ?? [0, 0])).toBe(false);
  });

  test('Europe is not stretched by Russia, whose heart lies in Asia', async () => {
    const { data } = await firstAtlas();
    const europeans = data.dataset.partners.filter(({ region, id }) => region === 'europe' && id !== 'RUS');
    const without = frameAround(
      data.frame,
      europeans.flatMap(({ id }) => data.places[id] ?? []),
    );
    expect(data.dataset.partners.some(({ id, region }) => id === 'RUS' && region === 'europe')).toBe(true);
    const camera = cameraFor(data, { ...noFilter, regions: ['europe'] });
    expect(camera.scale).toBeCloseTo(without.scale, 0);
    expect(edges(camera, data.frame).east).toBeLessThan(data.places.RUS?.point[0] ?? 0);
  });
});

test('a region that the host lies in shows all of it', async () => {
  const { data } = await firstAtlas();
  const host = data.places[data.dataset.host?.country ?? ''];
  if (!host) throw new Error('the first dataset has a host');
  const camera = cameraFor(data, { ...noFilter, regions: ['africa'] });
  const { west, east, north, south } = edges(camera, data.frame);
  expect(host.bounds.map((edge, index) => (index < 2 ? edge : -edge) >= ([west, north, -east, -south][index] ?? Infinity))).toEqual([true, true, true, true]);
  expect(camera.scale).toBeGreaterThan(1.3); // nearer than the whole world all the same
});

test('a region whose frame touches the host shows where its lines begin, with room around', async () => {
  const { data } = await firstAtlas();
  const host = data.places[data.dataset.host?.country ?? ''];
  if (!host) throw new Error('the first dataset has a host');
  const { point, radius } = host;
  const { west, east, north, south } = edges(cameraFor(data, { ...noFilter, regions: ['europe'] }), data.frame);
  const room = [point[0] - west, east - point[0], point[1] - north, south - point[1]];
  expect(Math.min(...room)).toBeGreaterThanOrEqual(radius - 1e-6);
});

test('a place is due whole, by its heart, or not at all, as near as a camera comes', () => {
  const camera: Camera = { scale: 4, x: 5_000, y: 2_400 }; // its east edge: 6,250
  const beyond: CountryPlace = { point: [6_400, 2_400], radius: 100, bounds: [6_200, 2_000, 7_000, 2_800] };
  expect(dueOf(beyond, camera, frame)).toBeUndefined();
  expect(dueOf({ ...beyond, radius: 200 }, camera, frame)).toEqual([6_200, 2_200, 6_600, 2_600]);
  const [west, north, east, south] = dueOf({ ...beyond, point: [6_240, 2_400] }, camera, frame) ?? [];
  expect(west).toBeLessThan(6_200);
  expect(north).toBeLessThan(2_000);
  expect(east).toBeGreaterThan(7_000);
  expect(south).toBeGreaterThan(2_800);
});

test('what is to be seen also is given of the space, and makes the rest no smaller where that is enough', () => {
  fc.assert(
    fc.property(fc.array(place, { minLength: 1, maxLength: 2 }), place, (places, { bounds: also }) => {
      const [without, camera] = [frameAround(frame, places), frameAround(frame, places, also)];
      const { west, east, north, south } = edges(camera, frame);
      for (const bounds of [also, ...places.map((one) => one.bounds)]) {
        expect(Math.min(bounds[0] - west, bounds[1] - north, east - bounds[2], south - bounds[3])).toBeGreaterThan(-1e-6);
      }
      expect(camera.scale).toBeLessThanOrEqual(without.scale);
    }),
  );
  const near: CountryPlace = { point: [5_000, 2_400], radius: 0, bounds: [4_500, 2_000, 5_500, 2_800] };
  expect(frameAround(frame, [near], [5_000, 2_800, 5_000, 2_900])).toMatchObject({ scale: frameAround(frame, [near]).scale });
});

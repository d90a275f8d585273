import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { degreesOf, pointOf } from '../../src/geo/equalEarth.ts';
import { createProjection, worldFrame } from '../../src/geo/projection.ts';

const number = (min: number, max: number) => fc.double({ min, max, noNaN: true });
const [longitudes, latitudes] = [number(-180, 180), number(-89.9, 89.9)];

describe.each([true, false])('with Antarctica: %s', (withAntarctica) => {
  const frame = worldFrame(withAntarctica);

  test('a point of the Earth stands where the paths of the map have it', () => {
    fc.assert(
      fc.property(longitudes, latitudes, (longitude, latitude) => {
        const [x = NaN, y = NaN] = createProjection(frame)([longitude, latitude]) ?? [];
        const point = pointOf(frame, [longitude, latitude]);
        expect(point[0]).toBeCloseTo(x, 6);
        expect(point[1]).toBeCloseTo(y, 6);
      }),
    );
  });

  test('and is found there again', () => {
    fc.assert(
      fc.property(longitudes, latitudes, (longitude, latitude) => {
        const [east, north] = degreesOf(frame, pointOf(frame, [longitude, latitude]));
        expect(east).toBeCloseTo(longitude, 4);
        expect(north).toBeCloseTo(latitude, 4);
      }),
    );
  });

  test('a corner of the frame, where no Earth is, is taken for the edge on its own side', () => {
    expect(degreesOf(frame, [0, 0])[0]).toBe(-180);
    expect(degreesOf(frame, [frame.width, 0])[0]).toBe(180);
  });
});

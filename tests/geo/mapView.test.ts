import fc from 'fast-check';
import { expect, test } from 'vitest';
import { keepWithin } from '../../src/geo/frameAround.ts';
import { cameraOf, viewOf } from '../../src/geo/mapView.ts';
import { worldFrame } from '../../src/geo/projection.ts';

const number = (min: number, max: number) => fc.double({ min, max, noNaN: true });

test.each([true, false])('a camera comes back from its view, to a pixel (with Antarctica: %s)', (withAntarctica) => {
  const frame = worldFrame(withAntarctica);
  fc.assert(
    fc.property(number(1, 40), number(2_500, 7_500), number(1_000, 3_300), (scale, x, y) => {
      const camera = keepWithin(frame, { scale, x, y });
      const again = cameraOf(frame, viewOf(frame, camera));
      expect(Math.abs(again.scale - camera.scale)).toBeLessThan(0.01);
      expect(Math.abs(again.x - camera.x) * scale).toBeLessThan(30);
      expect(Math.abs(again.y - camera.y) * scale).toBeLessThan(30);
    }),
  );
});

test('wherever a view looks, the camera can be kept on the map', () => {
  const frame = worldFrame(false);
  fc.assert(
    fc.property(number(1, 40), number(-90, 90), number(-180, 180), (scale, latitude, longitude) => {
      const camera = keepWithin(frame, cameraOf(frame, { scale, latitude, longitude }));
      expect(camera.x - frame.width / scale / 2).toBeGreaterThanOrEqual(-1e-6);
      expect(camera.x + frame.width / scale / 2).toBeLessThanOrEqual(frame.width + 1e-6);
      expect(camera.y - frame.height / scale / 2).toBeGreaterThanOrEqual(-1e-6);
      expect(camera.y + frame.height / scale / 2).toBeLessThanOrEqual(frame.height + 1e-6);
    }),
  );
});

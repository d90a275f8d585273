import { geoDistance } from 'd3-geo';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { globeScale, turned, uprightCentre } from '../../src/geo/globeTurn.ts';
import { greatCircleWay } from '../../src/geo/sphere.ts';

const number = (min: number, max: number) => fc.double({ min, max, noNaN: true });
const anyCentre = fc.tuple(number(-180, 179.9), number(-80, 80));

test('a globe stays upright, however far it is turned', () => {
  fc.assert(
    fc.property(anyCentre, number(-20, 20), number(-20, 20), (centre, east, south) => {
      const [longitude, latitude] = turned(centre, east, south);
      expect(Math.abs(longitude)).toBeLessThanOrEqual(180);
      expect(Math.abs(latitude)).toBeLessThanOrEqual(80);
    }),
  );
});

test('no turn, no change; east is east and south is south', () => {
  fc.assert(
    fc.property(anyCentre, (centre) => {
      const [longitude, latitude] = turned(centre, 0, 0);
      expect(longitude).toBeCloseTo(centre[0], 9);
      expect(latitude).toBeCloseTo(centre[1], 9);
    }),
  );
  expect(turned([10, 0], 0.1, 0)[0]).toBeGreaterThan(10);
  expect(turned([10, 0], 0, 0.1)[1]).toBeLessThan(0);
  expect(turned([179, 0], 0.1, 0)[0]).toBeLessThan(-170);
  expect(uprightCentre([190, 89])).toEqual([-170, 80]);
});

test('a flight goes the shortest way', () => {
  fc.assert(
    fc.property(anyCentre, anyCentre, number(0, 1), (from, to, share) => {
      const whole = geoDistance(from, to);
      fc.pre(whole < 3.1);
      const at = [...greatCircleWay(from, to)(share)] as [number, number];
      expect(geoDistance(from, at)).toBeCloseTo(whole * share, 6);
      expect(geoDistance(at, to)).toBeCloseTo(whole * (1 - share), 6);
    }),
  );
});

test('a globe shows all that the flat map frames, as large as it can', () => {
  fc.assert(
    fc.property(number(0.05, 4), number(0.05, 4), (across, down) => {
      const room = [2.4, 1.04] as const;
      const scale = globeScale([across, down], room);
      expect(scale).toBeGreaterThanOrEqual(1);
      if (scale === 1) return;
      const fits = (half: number, radii: number) => scale * Math.sin(Math.min(half, Math.PI / 2)) <= radii + 1e-9;
      expect(fits(across, room[0]) && fits(down, room[1])).toBe(true);
    }),
  );
  expect(globeScale([4, 4], [2, 0.9])).toBe(1);
});

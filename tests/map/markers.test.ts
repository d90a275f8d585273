import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CountryPlace } from '../../src/geo/Geometry.ts';
import { markerNeeds, needsDot } from '../../src/map/markers.ts';

const WIDTH = 10_000;
const widths = [320, 480, 640, 800, 960, 1280, 1600, 2400, 4000];
const sized = (width: number, height: number): CountryPlace => ({ point: [0, 0], radius: 0, bounds: [0, 0, width, height] });

describe('what helps a small state to be seen and hit', () => {
  test('a large country needs nothing', () => {
    expect(markerNeeds(sized(2_000, 2_000), WIDTH)).toEqual({ dotBelow: undefined, reachBelow: undefined });
  });

  test('a point needs both at any width', () => {
    expect(markerNeeds(sized(0, 0), WIDTH)).toEqual({ dotBelow: 4000, reachBelow: 4000 });
  });

  test('the longer side counts', () => {
    expect(markerNeeds(sized(1, 2_000), WIDTH)).toEqual(markerNeeds(sized(2_000, 1), WIDTH));
  });

  test('help is there at every width at which the shape is too small, to the next step', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 3_000 }), fc.constantFrom(...widths), (size, width) => {
        const { dotBelow = 0, reachBelow = 0 } = markerNeeds(sized(size, size), WIDTH);
        const pixels = (size * width) / WIDTH;
        if (width < dotBelow) expect(pixels).toBeLessThan(10);
        if (width < reachBelow) expect(pixels).toBeLessThan(24);
        const step = (limit: number) => widths.find((candidate) => candidate > limit) ?? Infinity;
        if (pixels < 10 && width < 4000) expect(step(dotBelow)).toBeGreaterThan(width);
        if (pixels < 24 && width < 4000) expect(step(reachBelow)).toBeGreaterThan(width);
        expect(reachBelow).toBeGreaterThanOrEqual(dotBelow);
      }),
    );
  });

  test('zoomed in, the dot leaves where the shape speaks for itself', () => {
    expect(needsDot(sized(100, 90), WIDTH, 960)).toBe(true);
    expect(needsDot(sized(100, 90), WIDTH, 1_000)).toBe(false);
    expect(needsDot(sized(0, 0), WIDTH, 1e9)).toBe(true);
  });

  test('a sliver keeps its dot up to the length of a fingertip: Bahrain of 5 by 14 px is hard to see', () => {
    const bahrain = sized(5, 14);
    expect(needsDot(bahrain, WIDTH, WIDTH)).toBe(true);
    expect(needsDot(bahrain, WIDTH, 1.19 * WIDTH)).toBe(true);
    expect(needsDot(bahrain, WIDTH, 1.2 * WIDTH)).toBe(false); // 6 px wide
    expect(needsDot(sized(3, 14), WIDTH, 1.72 * WIDTH)).toBe(false); // 24 px long
    // A dot would hide what is as round as itself.
    expect(needsDot(sized(12, 14), WIDTH, WIDTH)).toBe(false);
  });

  test('it has its dot before any script runs, as it has it after', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 500 }), fc.integer({ min: 0, max: 500 }), fc.constantFrom(...widths), (width, height, mapWidth) => {
        const place = sized(width, height);
        if (mapWidth < (markerNeeds(place, WIDTH).dotBelow ?? 0)) expect(needsDot(place, WIDTH, mapWidth)).toBe(true);
      }),
    );
  });
});

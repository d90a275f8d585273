import { geoDistance, geoOrthographic } from 'd3-geo';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { antarcticaRings } from '../../src/geo/antarctica.ts';
import type { Geometry, MapPoint } from '../../src/geo/Geometry.ts';
import { degreesAt, drawOnGlobe, globePath, pointOnGlobe } from '../../src/geo/globe.ts';
import type { GlobeView } from '../../src/geo/globe.ts';
import { pathLines } from '../../src/geo/pathLines.ts';
import { createProjection } from '../../src/geo/projection.ts';
import { readWorldAtlas } from '../../src/geo/readWorldAtlas.ts';
import type { Degrees } from '../../src/geo/sphere.ts';
import { degreesLine, sphereLines } from '../../src/geo/sphereLines.ts';
import { stitchAntimeridian } from '../../src/geo/stitchAntimeridian.ts';
import type { SphereLine } from '../../src/geo/sphereLines.ts';
import { worldGeometry } from '../fixtures/atlas.ts';
import { isInside } from '../fixtures/pathData.ts';

let world: Geometry;
let lines: ReadonlyMap<string, readonly SphereLine[]>;
beforeAll(async () => {
  world = await worldGeometry();
  lines = new Map([...world.shapes].map(([code, { path }]) => [code, sphereLines(path, world.frame)]));
});

const number = (min: number, max: number) => fc.double({ min, max, noNaN: true });
const anyDegrees = fc.tuple(number(-180, 180), number(-90, 90));
const anyView: fc.Arbitrary<GlobeView> = fc.record({
  centre: fc.tuple(number(-180, 180), number(-80, 80)),
  radius: number(500, 10_000),
  middle: fc.constant([5000, 2167] as const),
});

/** As another library draws it. */
function orthographic({ centre: [longitude, latitude], radius, middle }: GlobeView) {
  return geoOrthographic().rotate([-longitude, -latitude]).scale(radius).translate([...middle]).clipAngle(null);
}

/** The rings that are drawn, the horizon in small steps. */
function drawnRings(view: GlobeView, lines: readonly SphereLine[]): MapPoint[][] {
  const rings: MapPoint[][] = [];
  const add = (x: number, y: number) => rings.at(-1)?.push([x, y]);
  drawOnGlobe(view, {
    moveTo: (x, y) => rings.push([[x, y]]),
    lineTo: add,
    horizon: (_x, _y, from, to, counterclockwise) => {
      const turn = 2 * Math.PI;
      const sweep = counterclockwise ? -((((from - to) % turn) + turn) % turn) : (((to - from) % turn) + turn) % turn;
      expect(Math.abs(sweep)).toBeLessThanOrEqual(Math.PI + 1e-9);
      for (let step = 1; step <= 60; step += 1) {
        const angle = from + (sweep * step) / 60;
        add(view.middle[0] + view.radius * Math.cos(angle), view.middle[1] + view.radius * Math.sin(angle));
      }
    },
    closePath: () => undefined,
    spot: () => undefined,
  })(lines);
  return rings;
}

describe('a point on a globe', () => {
  test('is where d3 puts it, and behind the horizon nowhere', () => {
    fc.assert(
      fc.property(anyView, anyDegrees, (view, point) => {
        const seen = pointOnGlobe(view)(point);
        const distance = geoDistance([...view.centre], point);
        if (Math.abs(distance - Math.PI / 2) > 1e-6) expect(seen !== undefined).toBe(distance < Math.PI / 2);
        const [x, y] = orthographic(view)(point) ?? [NaN, NaN];
        if (!seen) return;
        expect(seen[0]).toBeCloseTo(x, 5);
        expect(seen[1]).toBeCloseTo(y, 5);
      }),
    );
  });

  test('comes back from where it is seen; beside the globe there is none', () => {
    fc.assert(
      fc.property(anyView, anyDegrees, (view, point) => {
        fc.pre(geoDistance([...view.centre], point) < 1.5);
        const seen = pointOnGlobe(view)(point);
        const again = seen && degreesAt(view, seen);
        expect(again && geoDistance([...again], point)).toBeLessThan(1e-5);
        expect(degreesAt(view, [view.middle[0] + view.radius * 1.01, view.middle[1]])).toBeUndefined();
      }),
    );
  });
});

describe('the flat map taken back to the sphere', () => {
  test('has every point where it was', () => {
    const { frame } = world;
    const project = createProjection(frame);
    const { path } = world.shapes.get('BRA')!;
    const known = new Set(pathLines(path).flatMap(({ points }) => points.map(([x, y]) => `${Math.round(x)} ${Math.round(y)}`)));
    const back = sphereLines(path, frame).flatMap(({ vectors }) =>
      Array.from({ length: vectors.length / 3 }, (_, i) => {
        const [x = 0, y = 0, z = 0] = vectors.subarray(i * 3, i * 3 + 3);
        const point = project([(Math.atan2(y, x) * 180) / Math.PI, (Math.asin(z) * 180) / Math.PI]);
        return `${Math.round(point![0])} ${Math.round(point![1])}`;
      }),
    );
    expect([...known].filter((point) => !back.includes(point))).toEqual([]);
  });

  test('has no line along the antimeridian through Chukotka', () => {
    const { path } = world.shapes.get('RUS')!;
    const flat = pathLines(path).length;
    const own = lines.get('RUS') ?? [];
    expect(own.length).toBeLessThan(flat);
    for (const { vectors } of own) {
      for (let i = 0; i < vectors.length; i += 3) {
        const before = (i - 3 + vectors.length) % vectors.length;
        const onIt = (at: number) => vectors[at]! < 0 && Math.abs(vectors[at + 1]!) < 1e-4;
        const step = Math.abs(vectors[i + 2]! - vectors[before + 2]!);
        if (onIt(i) && onIt(before)) expect(step).toBeLessThan(1e-3);
      }
    }
  });

  test('joins what was cut, on its two sides and round the pole', () => {
    const { frame } = world;
    const { width, height } = frame;
    const east = [[width - 100, 800], [width - 20, 800], [width - 20, 900], [width - 100, 900]] as const;
    const west = [[20, 900], [20, 800], [60, 850]] as const;
    const joined = stitchAntimeridian([east, west], frame);
    expect(joined).toHaveLength(1);
    expect(joined[0]).toHaveLength(7);
    const pole = [[300, height - 200], [5000, height - 300], [width - 300, height - 200], [width - 300, height], [300, height]] as const;
    expect(stitchAntimeridian([pole], frame)).toEqual([pole.slice(0, 3)]);
    expect(stitchAntimeridian([east], frame)).toEqual([east]);
  });

  test('takes the other shapes ring by ring', () => {
    for (const [code, { path }] of world.shapes) {
      if (['RUS', 'FJI', 'USA', 'KIR'].includes(code)) continue;
      expect(lines.get(code), code).toHaveLength(pathLines(path).length);
    }
  });
});

describe('countries on a globe', () => {
  const views = [[-8, 31.6], [100, 20], [-95, 45], [179, 60], [20, -70], [150, -25], [-60, -20], [40, 80]] as const;

  test.each(views)('are drawn round their hearts, and not round the sea, seen from %d, %d', (longitude, latitude) => {
    const { frame, shapes } = world;
    const view: GlobeView = { centre: [longitude, latitude], radius: 8000, middle: [5000, 2167] };
    const place = pointOnGlobe(view);
    const seas = ([[-35, 30], [-140, 0], [75, -30], [0, 80], [-20, -45]] as const).flatMap((sea) => [place(sea) ?? []].filter(({ length }) => length > 0));
    for (const [code, { point, radius }] of shapes) {
      if (radius < 4) continue;
      const rings = drawnRings(view, lines.get(code) ?? []);
      const heart = place(createProjection(frame).invert!([...point]) as Degrees);
      // At the very edge the horizon's small steps, which are straight here, are too coarse to say.
      const isAtEdge = heart && Math.hypot(heart[0] - 5000, heart[1] - 2167) > 0.99 * view.radius;
      if (heart && !isAtEdge) expect(isInside(heart, rings), code).toBe(true);
      for (const sea of seas) expect(isInside(sea as MapPoint, rings), code).toBe(false);
    }
  });

  test('leave a hole where another lies within: Lesotho in South Africa', () => {
    const view: GlobeView = { centre: [0, 0], radius: 8000, middle: [5000, 2167] };
    const rings = drawnRings(view, lines.get('ZAF') ?? []);
    expect(isInside(pointOnGlobe(view)([28.2, -29.6])!, rings)).toBe(false);
  });

  test('are nothing when they lie behind the horizon, and so are spots', () => {
    const path = globePath({ centre: [-8, 31], radius: 2000, middle: [5000, 2167] }, 0);
    expect(path(lines.get('NZL') ?? [])).toBe('');
    const [x, y] = world.shapes.get('NZL')!.point;
    expect(path(sphereLines(`M${x} ${y}h0`, world.frame))).toBe('');
    const [homeX, homeY] = world.shapes.get('MAR')!.point;
    expect(path(sphereLines(`M${homeX} ${homeY}h0`, world.frame))).toMatch(/^M\d+ \d+h0$/);
  });

  test('are whole numbers within the disc, whatever the view', () => {
    const all = [...lines.values()].flat();
    fc.assert(
      fc.property(anyView, (view) => {
        const text = globePath(view, 0)(all);
        expect(text).not.toMatch(/NaN|undefined|\./);
        for (const { points } of pathLines(text.replace(/A[^A-Z]*/g, ''))) {
          for (const [x, y] of points) {
            expect(Math.hypot(x - view.middle[0], y - view.middle[1])).toBeLessThan(view.radius + 2);
          }
        }
      }),
      { numRuns: 8 },
    );
  });

  test('have Antarctica round the pole', async () => {
    const land = antarcticaRings(await readWorldAtlas('110m')).map((ring) => degreesLine(ring, true));
    for (const centre of [[0, -80], [90, -20], [-120, 5]] as const) {
      const view: GlobeView = { centre, radius: 2000, middle: [5000, 2167] };
      const rings = drawnRings(view, land);
      const pole = pointOnGlobe(view)([0, -90]);
      if (pole) expect(isInside(pole, rings)).toBe(true);
      const sea = pointOnGlobe(view)([centre[0], -50])!;
      expect(isInside(sea, rings)).toBe(false);
    }
  });
});

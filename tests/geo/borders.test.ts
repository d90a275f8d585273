import { beforeAll, describe, expect, test } from 'vitest';
import type { Geometries } from '../../src/geo/buildGeometry.ts';
import type { MapPoint } from '../../src/geo/Geometry.ts';
import { pathLines } from '../../src/geo/pathLines.ts';
import { worldviewIds } from '../../src/geo/worldviews.ts';
import { worldGeometries } from '../fixtures/atlas.ts';

let geometries: Geometries;
beforeAll(async () => {
  geometries = await worldGeometries();
});

/** Points are a tenth of a unit apart at least. */
function corner([x, y]: MapPoint): string {
  return `${Math.round(10 * x)} ${Math.round(10 * y)}`;
}

/** Every step of a drawing from one point to the next, whichever way it goes. */
function steps(path: string): string[] {
  return pathLines(path).flatMap(({ points, closed }) =>
    points.flatMap((point, index) => {
      const before = index > 0 ? points[index - 1] : closed ? points.at(-1) : undefined;
      return before ? [[corner(before), corner(point)].sort().join(' – ')] : [];
    }),
  );
}

describe.each(worldviewIds)('%s', (worldview) => {
  test('every border between two lands is drawn once, as a border or as a disputed one', () => {
    const { shapes, unassigned, borders, disputed } = geometries[worldview];
    const lands = [...[...shapes.values()].map(({ path }) => path), unassigned];
    const owners = new Map<string, number>();
    for (const land of lands) for (const step of new Set(steps(land))) owners.set(step, (owners.get(step) ?? 0) + 1);
    const shared = [...owners].filter(([, count]) => count > 1).map(([step]) => step);
    const drawn = new Set([...borders, disputed].flatMap(steps));
    expect(shared.length).toBeGreaterThan(1500);
    expect(shared.filter((step) => !drawn.has(step))).toEqual([]);
  });

  test('no step is drawn twice, and none is both a border and disputed', () => {
    const { borders, disputed } = geometries[worldview];
    const all = [...borders, disputed].flatMap(steps);
    expect(all).toHaveLength(new Set(all).size);
  });

  test('a border is no coast', () => {
    const { shapes, unassigned, borders } = geometries[worldview];
    const ends = (path: string) => pathLines(path).flatMap(({ points }) => points.map(corner));
    const lands = [...shapes.values()].map(({ path }) => new Set(ends(path)));
    const nobody = new Set(ends(unassigned));
    const neighbours = (point: string) => lands.filter((land) => land.has(point)).length + Number(nobody.has(point));
    const corners = borders.flatMap(ends);
    // A ring too small to be drawn leaves its border, of a pixel or two, without it.
    const alone = corners.filter((corner) => neighbours(corner) < 2);
    expect(alone.length / corners.length).toBeLessThan(0.01);
  });
});

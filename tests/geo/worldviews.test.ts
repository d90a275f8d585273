import { beforeAll, describe, expect, test } from 'vitest';
import type { Worldview } from '../../src/dataset/Dataset.ts';
import type { Geometries } from '../../src/geo/buildGeometry.ts';
import { dividedLand } from '../../src/geo/dividedLand.ts';
import { landParts } from '../../src/geo/landParts.ts';
import { pathLines } from '../../src/geo/pathLines.ts';
import { createProjection } from '../../src/geo/projection.ts';
import { readWorldAtlas } from '../../src/geo/readWorldAtlas.ts';
import { worldviewIds, worldviews } from '../../src/geo/worldviews.ts';
import { isInside, pathArea, pathRings } from '../fixtures/pathData.ts';
import { worldGeometries } from '../fixtures/atlas.ts';

let geometries: Geometries;
beforeAll(async () => {
  geometries = await worldGeometries();
});

/** The countries that a place belongs to, by its longitude and latitude. */
function ownersOf(worldview: Worldview, degrees: [number, number]): string[] {
  const { shapes, frame } = geometries[worldview];
  const point = createProjection(frame)(degrees) ?? [0, 0];
  return [...shapes].filter(([, { path }]) => isInside(point, pathRings(path))).map(([code]) => code);
}

describe('exactly these shapes differ from world-atlas as it stands', () => {
  const changed: Readonly<Record<Worldview, string>> = {
    'natural-earth': '',
    un: 'CYP ESH MAR RUS SOM UKR',
    mar: 'CYP ESH MAR RUS SOM UKR',
  };
  test.each(worldviewIds)('%s', (worldview) => {
    const base = geometries['natural-earth'].shapes;
    const own = [...geometries[worldview].shapes].filter(([code, { path }]) => path !== base.get(code)?.path);
    expect(own.map(([code]) => code).sort().join(' ')).toBe(changed[worldview]);
  });
});

describe('who has what', () => {
  const laayoune: [number, number] = [-12.8, 26.9];
  const tifariti: [number, number] = [-10.2, 26.4];
  const simferopol: [number, number] = [34.1, 45.1];
  const northernCyprus: [number, number] = [33.6, 35.28];
  const hargeisa: [number, number] = [44.1, 9.5];
  test.each([
    ['un', laayoune, 'ESH'],
    ['un', tifariti, 'ESH'],
    ['un', simferopol, 'UKR'],
    ['un', northernCyprus, 'CYP'],
    ['un', hargeisa, 'SOM'],
    ['natural-earth', laayoune, 'MAR'],
    ['natural-earth', tifariti, 'ESH'],
    ['natural-earth', simferopol, 'RUS'],
    ['natural-earth', northernCyprus, ''],
    ['natural-earth', hargeisa, ''],
    ['mar', laayoune, 'MAR'],
    ['mar', tifariti, 'MAR'],
    ['mar', simferopol, 'UKR'],
    ['mar', northernCyprus, 'CYP'],
    ['mar', hargeisa, 'SOM'],
  ] as const)('%s: %j belongs to %s', (worldview, place, owner) => {
    expect(ownersOf(worldview, [...place]).join()).toBe(owner);
  });

  test.each(worldviewIds)('%s has all the land, and none twice', (worldview) => {
    const area = (id: Worldview) =>
      [...geometries[id].shapes.values()].reduce((sum, { path }) => sum + pathArea(pathRings(path)), 0) +
      pathArea(pathRings(geometries[id].unassigned));
    expect(area(worldview) / area('natural-earth')).toBeCloseTo(1, 4);
  });
});

describe('what a worldview gives away', () => {
  test('is one shape without a border in it', () => {
    const morocco = pathRings(geometries.mar.shapes.get('MAR')?.path ?? '');
    expect(morocco).toHaveLength(1);
    expect(geometries.mar.shapes.get('ESH')?.path).toBe('');
    expect(geometries.mar.absorbed).toEqual(['ESH']);
    expect(geometries.un.absorbed).toEqual([]);
  });

  test.each(worldviewIds)('%s draws its disputed borders, and every pair of its table has one', async (worldview) => {
    expect(pathRings(geometries[worldview].disputed).length).toBeGreaterThan(0);
    const land = landParts(await readWorldAtlas('50m'));
    for (const pair of worldviews[worldview].disputed) {
      const { disputed } = dividedLand(land, { ...worldviews[worldview], disputed: [pair] });
      expect(disputed.length, pair.join(' – ')).toBeGreaterThan(0);
    }
  });
});

describe('what is dashed', () => {
  const lineOfControl: [number, number] = [73.98, 33.72];
  const punjab: [number, number] = [74.51, 31.71];
  const golan: [number, number] = [35.88, 33];
  const kaka: [number, number] = [32.4, 11.7];
  test.each([
    ['un', lineOfControl, true],
    ['un', punjab, false],
    ['un', golan, true],
    ['un', kaka, true],
    ['mar', lineOfControl, true],
    ['natural-earth', lineOfControl, false],
    ['natural-earth', golan, false],
  ] as const)('%s: at %j %s', (worldview, [longitude, latitude], isDashed) => {
    const { disputed, frame } = geometries[worldview];
    const [x, y] = createProjection(frame)([longitude, latitude]) ?? [0, 0];
    const near = pathLines(disputed).some(({ points }) =>
      points.slice(1).some(([x1, y1], index) => {
        const [x0, y0] = points[index] ?? [x1, y1];
        const along = Math.max(0, Math.min(1, ((x - x0) * (x1 - x0) + (y - y0) * (y1 - y0)) / ((x1 - x0) ** 2 + (y1 - y0) ** 2 || 1)));
        return Math.hypot(x0 + along * (x1 - x0) - x, y0 + along * (y1 - y0) - y) < 12;
      }),
    );
    expect(near).toBe(isDashed);
  });
});

import { beforeAll, describe, expect, test } from 'vitest';
import type { Worldview } from '../../src/dataset/Dataset.ts';
import type { Geometries } from '../../src/geo/buildGeometry.ts';
import { createProjection } from '../../src/geo/projection.ts';
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

  test.each(worldviewIds)('%s draws its disputed borders, and every pair of its table has one', (worldview) => {
    expect(pathRings(geometries[worldview].disputed).length).toBeGreaterThan(0);
    for (const [one, other] of worldviews[worldview].disputed) expect(one).not.toBe(other);
  });
});

import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Geometries } from '../../src/geo/buildGeometry.ts';
import { degreesOf } from '../../src/geo/equalEarth.ts';
import { cameraOf } from '../../src/geo/mapView.ts';
import { pathNumbers } from '../../src/geo/pathLines.ts';
import type { MapPoint } from '../../src/geo/Geometry.ts';
import type { Worldview } from '../../src/dataset/Dataset.ts';
import { LandRows } from '../../src/map/LandRows.ts';
import { layLabels } from '../../src/map/layLabels.ts';
import { needsDot } from '../../src/map/markers.ts';
import type { PlacedLabel } from '../../src/map/placeLabels.ts';
import { firstAtlas, worldGeometries } from '../fixtures/atlas.ts';
import type { TestAtlas } from '../fixtures/atlas.ts';
import { isInside, pathRings } from '../fixtures/pathData.ts';
import type { PathRing } from '../fixtures/pathData.ts';

let first: TestAtlas;
let geometries: Geometries;
beforeAll(async () => {
  first = await firstAtlas();
  geometries = await worldGeometries();
});

interface View {
  readonly scale: number;
  readonly latitude: number;
  readonly longitude: number;
  /** Of the map. CSS pixels. */
  readonly width?: number;
  readonly worldview?: Worldview;
}

/** Letters of the page's typeface are about so wide. CSS pixels. */
const widthOf = (text: string) => text.length * 6.4;

const rings = new Map<Worldview, ReadonlyMap<string, readonly PathRing[]>>();
function ringsOf(worldview: Worldview) {
  const known = rings.get(worldview) ?? new Map([...geometries[worldview].shapes].map(([id, { path }]) => [id, pathRings(path)]));
  rings.set(worldview, known);
  return known;
}

/** What a reader of the first dataset sees named. */
function look({ width = 900, worldview = 'un', ...asked }: View) {
  const { data } = first;
  const { frame, shapes, unassigned } = geometries[worldview];
  const camera = cameraOf(frame, asked);
  const perStep = (width / frame.width) * camera.scale;
  const height = (width * frame.height) / frame.width;
  const origin: MapPoint = [width / 2 - camera.x * perStep, height / 2 - camera.y * perStep];
  const partners = new Set(data.dataset.partners.flatMap((partner) => (partner.kind === 'country' ? [partner.country] : [])));
  const named = (ids: Iterable<string>) =>
    [...ids].flatMap((id) => {
      const shape = shapes.get(id);
      if (!shape) return [];
      return [{ ...shape, id, text: data.names.en[id] ?? id, isMarked: partners.has(id) && needsDot(shape, frame.width, perStep * frame.width) }];
    });
  const drawn = [...shapes].map(([id, { path }]) => ({ id, lines: pathNumbers(path) }));
  const land = new LandRows({ origin, perStep }, [width, height]);
  for (const shape of [...drawn, { id: '', lines: pathNumbers(unassigned) }]) land.add(shape);
  const placed = layLabels(
    named(partners),
    () => named([...shapes.keys()].filter((id) => !partners.has(id))),
    {
      width,
      height,
      scale: camera.scale,
      pixelsPerUnit: perStep,
      place: ([x, y]) => [origin[0] + x * perStep, origin[1] + y * perStep],
      land,
    },
    widthOf,
  );
  const labels = [...placed].flatMap((label) => label ?? []);
  /** Whose land a label's letters lie on, by points of their edges and middle; an islet under one of them is none. */
  const landUnder = ({ id, text, x, y }: PlacedLabel): readonly string[] => {
    const own = widthOf(text);
    const points = [-3, 0, 3].flatMap((down) => [-0.48, -0.25, 0, 0.25, 0.48].map((share): MapPoint => [(x + share * own - origin[0]) / perStep, (y + down - origin[1]) / perStep]));
    const lands = [...ringsOf(worldview)].filter(([, rings]) => points.filter((point) => isInside(point, rings)).length > 1);
    return lands.flatMap(([other]) => (other === id ? [] : [other]));
  };
  return { labels, partners, width, height, landUnder, ids: labels.map(({ id }) => id) };
}

const view: fc.Arbitrary<View> = fc.record({
  scale: fc.double({ min: 1, max: 40, noNaN: true }),
  latitude: fc.double({ min: -55, max: 70, noNaN: true }),
  longitude: fc.double({ min: -170, max: 170, noNaN: true }),
  width: fc.constantFrom(360, 900, 1280),
  worldview: fc.constantFrom<Worldview>('un', 'natural-earth', 'mar'),
});

describe('the names on the map', () => {
  test('of any view lie apart from each other and in the window, those of partners first', () => {
    fc.assert(
      fc.property(view, (asked) => {
        const { labels, partners, width, height, ids } = look(asked);
        const boxes = labels.map(({ text, x, y }) => [x - widthOf(text) / 2, y - 6, x + widthOf(text) / 2, y + 6] as const);
        boxes.forEach((own, index) => {
          expect(own[0] >= 0 && own[1] >= 0 && own[2] <= width && own[3] <= height).toBe(true);
          for (const other of boxes.slice(0, index)) expect(own[2] <= other[0] || other[2] <= own[0] || own[3] <= other[1] || other[3] <= own[1]).toBe(true);
        });
        const isOwn = ids.map((id) => partners.has(id));
        expect(isOwn.lastIndexOf(true)).toBeLessThanOrEqual(isOwn.includes(false) ? isOwn.indexOf(false) : Infinity);
      }),
      { numRuns: 60 },
    );
  });

  test('of any view lie on no land but their own, unless a line or a marker says whose they are', () => {
    fc.assert(
      fc.property(view, (asked) => {
        const { labels, landUnder, partners } = look(asked);
        for (const label of labels) {
          if (label.line) continue;
          const others = landUnder(label);
          if (others.length > 0) expect([...partners]).toContain(label.id);
          const { shapes, frame } = geometries[asked.worldview ?? 'un'];
          const shape = shapes.get(label.id);
          const isMarked = shape !== undefined && needsDot(shape, frame.width, (asked.width ?? 900) * Math.max(1, asked.scale));
          if (!isMarked) expect(others).toEqual([]);
        }
      }),
      { numRuns: 40 },
    );
  });

  // Where the name was lost: in shapes too narrow for it, and between 10 px and its width.
  test.each([
    ['BHR', [6, 8, 10, 12, 20, 40]],
    ['KWT', [8, 12, 20, 40]],
    ['CHE', [8, 12, 20, 40]],
    ['RWA', [4, 8, 12, 20, 40]],
    ['BEN', [4, 8, 12, 20, 40]],
    ['MNE', [8, 12, 20, 40]],
    ['MKD', [8, 12, 20, 40]],
    ['KOR', [4, 8, 12, 20, 40]],
    ['DNK', [8, 12, 20]],
    ['BHS', [4, 8, 12, 20, 40]],
    ['CHL', [4, 8, 12, 20, 40]],
  ] as const)('%s has its name however near', (id, scales) => {
    const { frame, shapes } = geometries.un;
    const [longitude, latitude] = degreesOf(frame, shapes.get(id)?.point ?? [0, 0]);
    const missing = scales.filter((scale) => !look({ scale, latitude, longitude }).ids.includes(id));
    expect(missing).toEqual([]);
  });

  test('a country that fills the window is named though its heart is elsewhere', () => {
    expect(look({ scale: 40, latitude: 41.9, longitude: 12.45 }).ids).toContain('ITA');
    expect(look({ scale: 6, latitude: -6, longitude: 145 }).ids).toEqual(expect.arrayContaining(['PNG', 'IDN', 'AUS']));
    expect(look({ scale: 25, latitude: 14, longitude: -61 }).ids).toEqual(expect.arrayContaining(['BRB', 'LCA']));
  });

  test.each(['un', 'natural-earth', 'mar'] as const)('the name of Western Sahara never lies on what is Morocco (%s)', (worldview) => {
    for (const scale of [4, 6, 8, 10, 14, 20, 28, 40]) {
      const { labels, landUnder } = look({ worldview, scale, latitude: 24.5, longitude: -13 });
      for (const label of labels.filter(({ id }) => id === 'ESH' || id === 'MAR')) {
        expect(landUnder(label)).toEqual([]);
      }
    }
  });
});

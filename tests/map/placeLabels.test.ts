import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { PathNumbers } from '../../src/geo/pathLines.ts';
import { labelSpots } from '../../src/map/labelSpots.ts';
import { LandRows } from '../../src/map/LandRows.ts';
import type { Box } from '../../src/map/LandRows.ts';
import { placeLabels as placed } from '../../src/map/placeLabels.ts';
import type { LabelCandidate, PlacedLabel } from '../../src/map/placeLabels.ts';

const window = [800, 400] as const;

const box: fc.Arbitrary<Box> = fc
  .tuple(fc.integer({ min: -100, max: 800 }), fc.integer({ min: -100, max: 400 }), fc.integer({ min: 1, max: 400 }), fc.integer({ min: 1, max: 300 }))
  .map(([left, top, width, height]) => [left, top, left + width, top + height]);

interface Place {
  readonly id: string;
  /** Its shape; `undefined` for a marker. */
  readonly room: Box | undefined;
  readonly point: readonly [number, number];
  readonly width: number;
}

const places: fc.Arbitrary<readonly Place[]> = fc
  .array(fc.record({ room: fc.option(box, { nil: undefined }), x: fc.integer({ min: 0, max: 800 }), y: fc.integer({ min: 0, max: 400 }), width: fc.integer({ min: 10, max: 150 }) }), { maxLength: 40 })
  .map((all) =>
    all.map(({ room, x, y, width }, index) => ({
      id: String(index),
      point: room ? ([(room[0] + room[2]) / 2, (room[1] + room[3]) / 2] as const) : ([x, y] as const),
      width,
      room,
    })),
  );

const rectangle = ([left, top, right, bottom]: Box): PathNumbers => ({ numbers: [left, top, right, top, right, bottom, left, bottom], closed: true });

/** As candidates on a map where nothing else is. */
function candidatesOf(all: readonly Place[]): readonly LabelCandidate[] {
  const shapes = all.flatMap(({ id, room }) => (room ? [{ id, lines: [rectangle(room)] }] : []));
  const land = new LandRows({ origin: [0, 0], perStep: 1 }, window);
  for (const shape of shapes) land.add(shape);
  return all.map(({ id, room, point, width }) => {
    const place = { id, text: `Place ${id}`, width, point, bounds: room, isMarked: !room, isOverLand: true };
    return { ...place, spots: labelSpots(place, land, window) };
  });
}
const candidates = places.map(candidatesOf);

const placeLabels = (...asked: Parameters<typeof placed>): readonly PlacedLabel[] => [...placed(...asked)].flatMap((label) => label ?? []);

/** What a label covers at the least: its letters. */
const letters = ({ x, y }: { x: number; y: number }, width: number): Box => [x - width / 2, y - 6, x + width / 2, y + 6];
const apart = (a: Box, b: Box) => a[2] <= b[0] || b[2] <= a[0] || a[3] <= b[1] || b[3] <= a[1];
const widthOf = (all: readonly LabelCandidate[], id: string) => all.find((each) => each.id === id)?.width ?? NaN;

describe('labels', () => {
  test('cover neither each other nor what is taken, and are not cut', () => {
    fc.assert(
      fc.property(candidates, fc.array(box, { maxLength: 5 }), (all, taken) => {
        const placed = placeLabels(all, window, taken);
        const covered = placed.map((label) => letters(label, widthOf(all, label.id)));
        covered.forEach((own, index) => {
          expect(own[0] >= 0 && own[1] >= 0 && own[2] <= window[0] && own[3] <= window[1]).toBe(true);
          for (const other of [...covered.slice(0, index), ...taken]) expect(apart(own, other)).toBe(true);
        });
        expect(new Set(placed.map(({ id }) => id)).size).toBe(placed.length);
      }),
    );
  });

  test('stand within their shape, or clear of it', () => {
    fc.assert(
      fc.property(places, (all) => {
        for (const label of placeLabels(candidatesOf(all), window, [])) {
          const room = all.find(({ id }) => id === label.id)?.room;
          if (!room) continue;
          const width = all.find(({ id }) => id === label.id)?.width ?? NaN;
          // As tall as the small letters: the land is known to half a row.
          const [left, top, right, bottom] = [label.x - width / 2, label.y - 3, label.x + width / 2, label.y + 3];
          const isWithin = left >= room[0] && top >= room[1] && right <= room[2] && bottom <= room[3];
          expect(isWithin || apart([left, top, right, bottom], room)).toBe(true);
        }
      }),
    );
  });

  test('the first has precedence, and one without room leaves it to the next', () => {
    const place = (id: string, spots: LabelCandidate['spots']): LabelCandidate => ({ id, text: id, width: 60, spots });
    const here = [{ point: [200, 200] as const }];
    expect(placeLabels([place('a', here), place('b', here)], window, []).map(({ id }) => id)).toEqual(['a']);
    expect(placeLabels([place('a', []), place('b', here)], window, []).map(({ id }) => id)).toEqual(['b']);
  });

  test("a marker's stands beside it, on the side that is free", () => {
    const marker = () => candidatesOf([{ id: 'a', point: [400, 200], width: 50, room: undefined }]);
    const [right] = placeLabels(marker(), window, []);
    expect(right?.x).toBeGreaterThan(400 + 25);
    const [left] = placeLabels(marker(), window, [[405, 100, 600, 300]]);
    expect(left?.x).toBeLessThan(400 - 25);
    expect(placeLabels(marker(), window, [[200, 50, 600, 350]])).toEqual([]);
  });

  test('a line to a name runs through no other name', () => {
    const led: LabelCandidate = { id: 'b', text: 'b', width: 40, spots: [{ point: [300, 200], line: [[200, 200], [278, 200]] }, { point: [200, 300], line: [[200, 200], [200, 292]] }] };
    const between: LabelCandidate = { id: 'a', text: 'a', width: 20, spots: [{ point: [240, 200] }] };
    expect(placeLabels([between, led], window, []).map(({ id, y }) => [id, y])).toEqual([['a', 200], ['b', 300]]);
    const after: LabelCandidate = { ...between, id: 'c' };
    expect(placeLabels([led, after], window, []).map(({ id }) => id)).toEqual(['b']);
  });
});

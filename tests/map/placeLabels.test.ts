import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { placeLabels } from '../../src/map/placeLabels.ts';
import type { Box, LabelCandidate } from '../../src/map/placeLabels.ts';

const window = [800, 400] as const;

const box: fc.Arbitrary<Box> = fc
  .tuple(fc.integer({ min: -100, max: 800 }), fc.integer({ min: -100, max: 400 }), fc.integer({ min: 1, max: 400 }), fc.integer({ min: 1, max: 300 }))
  .map(([left, top, width, height]) => [left, top, left + width, top + height]);

const candidates: fc.Arbitrary<readonly LabelCandidate[]> = fc
  .array(fc.record({ room: fc.option(box, { nil: undefined }), x: fc.integer({ min: 0, max: 800 }), y: fc.integer({ min: 0, max: 400 }), width: fc.integer({ min: 10, max: 150 }) }), { maxLength: 40 })
  .map((all) =>
    all.map(({ room, x, y, width }, index) => ({
      id: String(index),
      text: `Place ${index}`,
      point: room ? ([(room[0] + room[2]) / 2, (room[1] + room[3]) / 2] as const) : ([x, y] as const),
      width,
      room,
    })),
  );

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

  test('on a shape stand within it', () => {
    fc.assert(
      fc.property(candidates, (all) => {
        for (const label of placeLabels(all, window, [])) {
          const room = all.find(({ id }) => id === label.id)?.room;
          if (!room) continue;
          const [left, top, right, bottom] = letters(label, widthOf(all, label.id));
          expect(left >= room[0] && top >= room[1] && right <= room[2] && bottom <= room[3]).toBe(true);
        }
      }),
    );
  });

  test('the first has precedence, and one without room leaves it to the next', () => {
    const place = (id: string, room: Box): LabelCandidate => ({ id, text: id, point: [200, 200], width: 60, room });
    const wide: Box = [100, 100, 300, 300];
    const narrow: Box = [190, 190, 210, 210];
    expect(placeLabels([place('a', wide), place('b', wide)], window, []).map(({ id }) => id)).toEqual(['a']);
    expect(placeLabels([place('a', narrow), place('b', wide)], window, []).map(({ id }) => id)).toEqual(['b']);
  });

  test("a marker's stands beside it, on the side that is free", () => {
    const marker: LabelCandidate = { id: 'a', text: 'a', point: [400, 200], width: 50, room: undefined };
    const [right] = placeLabels([marker], window, []);
    expect(right?.x).toBeGreaterThan(400 + 25);
    const [left] = placeLabels([marker], window, [[405, 100, 600, 300]]);
    expect(left?.x).toBeLessThan(400 - 25);
    expect(placeLabels([marker], window, [[300, 100, 500, 300]])).toEqual([]);
  });
});

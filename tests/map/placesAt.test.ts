import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { placesAt } from '../../src/map/placesAt.ts';
import type { Target } from '../../src/map/placesAt.ts';

/** A round country of a radius in CSS pixels; with none, a marker. */
function target([x, y]: readonly [number, number], radius: number): Target {
  return {
    point: [x, y],
    bounds: radius > 0 ? [x - radius, y - radius, x + radius, y + radius] : undefined,
    small: radius < 18,
    covers: ([atX, atY]) => Math.hypot(atX - x, atY - y) <= radius,
  };
}

const pointers = ['mouse', 'finger'] as const;
const pointer = fc.constantFrom(...pointers);
const pixels = fc.double({ min: -12, max: 12, noNaN: true });
const places = fc.dictionary(
  fc.constantFrom('BHR', 'KWT', 'NPL', 'CHE', 'SVN', 'wef'),
  fc.record({ x: fc.double({ min: -60, max: 60, noNaN: true }), y: fc.double({ min: -60, max: 60, noNaN: true }), radius: fc.double({ min: 0, max: 17, noNaN: true }) }),
);

const mapOf = (drawn: Readonly<Record<string, { x: number; y: number; radius: number }>>) =>
  new Map(Object.entries(drawn).map(([id, { x, y, radius }]) => [id, target([x, y], radius)]));

describe('what a pointer may mean', () => {
  test.for(pointers)('a %s within 24 by 24 pixels of a small partner may mean it, whoever else is there', (by) => {
    fc.assert(
      fc.property(places, pixels, pixels, fc.double({ min: 0, max: 5, noNaN: true }), (others, x, y, radius) => {
        const targets = new Map([...mapOf(others), ['MNE', target([0, 0], radius)] as const]);
        // Whoever is on top, unless it holds the whole fingertip and the tap is nearer to its heart.
        const on = [...targets].filter(([, { covers }]) => covers([x, y])).map(([id]) => id);
        for (const under of [undefined, 'FRA', ...on]) {
          const own = under === undefined ? undefined : targets.get(under);
          const heart = own ? Math.hypot(own.point[0] - x, own.point[1] - y) : Infinity;
          if (under !== 'MNE' && heart < Math.hypot(x, y)) continue;
          expect(placesAt([x, y], under, targets, by)).toContain('MNE');
        }
      }),
    );
  });

  test('nothing is named twice, and nothing that is out of reach', () => {
    fc.assert(
      fc.property(places, pixels, pixels, pointer, (drawn, x, y, by) => {
        const targets = mapOf(drawn);
        const found = placesAt([x, y], 'FRA', targets, by);
        expect(new Set(found).size).toBe(found.length);
        for (const id of found.filter((each) => each !== 'FRA')) {
          const { x: atX, y: atY, radius } = drawn[id] ?? { x: NaN, y: NaN, radius: NaN };
          expect(Math.hypot(atX - x, atY - y)).toBeLessThanOrEqual(Math.max(18, 12 + radius));
        }
      }),
    );
  });

  test('the middle of a large partner is that partner, though a small one is near', () => {
    const targets = new Map([['IND', target([0, 0], 14)], ['NPL', target([12, -6], 3)], ['CHN', target([30, -20], 18)]]);
    for (const by of pointers) expect(placesAt([1, 1], 'IND', targets, by)[0]).toBe('IND');
    expect(placesAt([1, 1], 'IND', targets, 'finger')).toEqual(['IND']);
    expect(placesAt([7, -3.5], 'IND', targets, 'finger')).toEqual(['IND', 'NPL']);
  });

  test('a finger beside a large partner may mean it, a mouse is where it is', () => {
    const targets = new Map([['RUS', target([0, 0], 60)]]);
    expect(placesAt([66, 0], 'FIN', targets, 'finger')).toEqual(['RUS', 'FIN']);
    expect(placesAt([66, 0], 'FIN', targets, 'mouse')).toEqual(['FIN']);
    expect(placesAt([66, 0], undefined, targets, 'finger')).toEqual(['RUS']);
    expect(placesAt([90, 0], 'FIN', targets, 'finger')).toEqual(['FIN']);
  });

  test('a long country is meant wherever it is touched, far from its heart too', () => {
    const chile: Target = { point: [0, 0], bounds: [-3, -80, 3, 80], small: true, covers: ([x, y]) => Math.abs(x) <= 3 && Math.abs(y) <= 80 };
    expect(placesAt([12, 60], 'ARG', new Map([['CHL', chile]]), 'mouse')).toEqual(['ARG', 'CHL']);
    expect(placesAt([-12, 60], undefined, new Map([['CHL', chile]]), 'finger')).toEqual(['CHL']);
  });

  test('the nearest come first, and no more than can be read', () => {
    const crowd = new Map(Array.from({ length: 40 }, (_, index) => [`P${index}`, target([index / 4, 0], 1)] as const));
    const found = placesAt([0, 0], 'JEY', crowd, 'finger');
    expect(found.slice(0, 5)).toEqual(['P0', 'P1', 'P2', 'P3', 'P4']);
    expect(found).toHaveLength(18);
    expect(found.at(-1)).toBe('JEY');
  });
});

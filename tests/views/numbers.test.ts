import { beforeAll, describe, expect, test } from 'vitest';
import { createAtlasView } from '../../src/views/atlasView.ts';
import type { ViewOf } from '../../src/views/atlasView.ts';
import { noFilter } from '../../src/views/Filter.ts';
import { atlasOf } from '../fixtures/atlas.ts';
import { filterBy } from '../fixtures/filters.ts';
import { measuredDataset } from '../fixtures/measured.ts';

let viewOf: ViewOf;
beforeAll(async () => {
  viewOf = createAtlasView((await atlasOf(measuredDataset())).data);
});

const numbers = (view: ReturnType<ViewOf>) =>
  Object.fromEntries([...view.marks].map(([id, { number, step }]) => [id, [number, step]]));

describe('a dataset with a measure', () => {
  test('gives each partner its number and a step of the scale', () => {
    expect(numbers(viewOf(noFilter))).toEqual({ POL: [4, 7], KEN: [2, 4], CHL: [1, 1], wef: [1, 1] });
    expect(Object.fromEntries(viewOf(noFilter).statesByClass)).toEqual({ 1: 1, 2: 1, 4: 1 });
  });

  test('counts what a filter leaves, in classes that stay', () => {
    const view = viewOf(filterBy('outcomes', 'meeting'));
    expect(view.classes).toEqual(viewOf(noFilter).classes);
    expect(numbers(view)).toEqual({ POL: [3, 4], KEN: [1, 1], CHL: [0, 0], wef: [0, 0] });
    expect(Object.fromEntries(view.statesByClass)).toEqual({ 0: 1, 1: 1, 2: 1 });
  });

  test('is coloured as the dataset says, or as the reader chose', () => {
    expect(viewOf(noFilter).colouring).toBe('outcome');
    expect(viewOf(noFilter, 'number').colouring).toBe('number');
    expect(viewOf(noFilter, 'number').marks).toBe(viewOf(noFilter).marks);
    expect(viewOf(noFilter, 'number')).toBe(viewOf(noFilter, 'number'));
  });
});

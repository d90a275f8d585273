import { describe, expect, onTestFinished, test, vi } from 'vitest';
import type { DetailContinent } from '../../src/geo/detailContinent.ts';
import { DetailLevels } from '../../src/map/DetailLevels.ts';
import type { DetailSource } from '../../src/map/DetailLevels.ts';
import type { AtlasData } from '../../src/views/AtlasData.ts';

const drawing = {
  shapes: {},
  unassigned: 'uAsiaLight',
  disputed: 'dAsiaLightdEuropeLight',
  rest: {
    asia: { unassigned: 'uAsiaLight', disputed: 'dAsiaLight' },
    europe: { unassigned: '', disputed: 'dEuropeLight' },
  },
  absorbed: [],
};
const light: AtlasData['redrawn'] = { un: drawing, 'natural-earth': drawing, mar: drawing };

const europe: DetailContinent = {
  path: (code) => (code === 'POL' || code === 'DEU' ? `path of ${code}` : undefined),
  write: () => [],
  rest: () => ({ unassigned: '', disputed: 'dEurope' }),
};

function setUp(openDetail: DetailSource['openDetail']) {
  const page = new EventTarget();
  const source = vi.fn(() =>
    Promise.resolve({
      // Antarctica stands for what has no file: a map may leave it out.
      continentOf: (code: string) => (code === 'CHN' ? ('asia' as const) : code === 'ATA' ? undefined : ('europe' as const)),
      openDetail,
    }),
  );
  return { page, source, levels: new DetailLevels(source, light, page) };
}

describe('detail', () => {
  test('is not there before it is loaded, then for what it covers', async () => {
    const { levels, source } = setUp(() => Promise.resolve(europe));
    expect(levels.path('POL', 'un')).toBeUndefined();
    expect(source).not.toHaveBeenCalled();
    await levels.load(['POL'], 'un');
    expect(levels.path('POL', 'un')).toBe('path of POL');
    expect(levels.path('CHN', 'un')).toBeUndefined();
  });

  test('is asked for once, by however many at a time', async () => {
    const open = vi.fn(() => Promise.resolve(europe));
    const { levels, source } = setUp(open);
    await Promise.all([levels.load(['POL', 'DEU'], 'un'), levels.load(['DEU'], 'mar')]);
    await levels.load(['POL', 'ATA'], 'un');
    expect(open).toHaveBeenCalledTimes(1);
    expect(source).toHaveBeenCalledTimes(1);
  });

  test('stands beside the light level of other continents', async () => {
    const { levels } = setUp(() => Promise.resolve(europe));
    expect(levels.rest('un')).toEqual({ unassigned: drawing.unassigned, disputed: drawing.disputed });
    await levels.load(['POL'], 'un');
    expect(levels.rest('un')).toEqual({ unassigned: 'uAsiaLight', disputed: 'dAsiaLightdEurope' });
  });

  test('is left at that where it cannot be had, until the machine is on line again', async () => {
    const open = vi.fn(() => Promise.reject<DetailContinent>(new Error('off line')));
    const { levels, page } = setUp(open);
    await levels.load(['POL'], 'un');
    await levels.load(['POL'], 'un');
    expect(open).toHaveBeenCalledTimes(1);
    expect(levels.path('POL', 'un')).toBeUndefined();
    open.mockImplementation(() => Promise.resolve(europe));
    page.dispatchEvent(new Event('online'));
    await levels.load(['POL'], 'un');
    expect(levels.path('POL', 'un')).toBe('path of POL');
  });

  test('is asked for again when the reader comes back, after a pause that grows', async () => {
    const clock = vi.spyOn(performance, 'now');
    onTestFinished(() => clock.mockRestore());
    const open = vi.fn(() => Promise.reject<DetailContinent>(new Error('503')));
    const { levels } = setUp(open);
    const asked = async (second: number) => {
      clock.mockReturnValue(second * 1_000);
      const before = open.mock.calls.length;
      await levels.load(['POL'], 'un');
      return open.mock.calls.length > before;
    };
    const seconds = Array.from({ length: 300 }, (_, second) => second);
    const tries: number[] = [];
    for (const second of seconds) if (await asked(second)) tries.push(second);
    // Twice as long each time, and a minute at most.
    expect(tries).toEqual([0, 1, 3, 7, 15, 31, 63, 123, 183, 243]);
    open.mockImplementation(() => Promise.resolve(europe));
    expect(await asked(303)).toBe(true);
    expect(levels.path('POL', 'un')).toBe('path of POL');
    expect(await asked(1_000)).toBe(false);
  });

  test('does not fail with its script either', async () => {
    const page = new EventTarget();
    const source = vi.fn(() => Promise.reject<DetailSource>(new Error('off line')));
    const levels = new DetailLevels(source, light, page);
    await levels.load(['POL'], 'un');
    await levels.load(['POL'], 'un');
    expect(source).toHaveBeenCalledTimes(1);
    page.dispatchEvent(new Event('online'));
    await levels.load(['POL'], 'un');
    expect(source).toHaveBeenCalledTimes(2);
  });

  test('of one continent comes though that of another does not', async () => {
    const { levels } = setUp((continent) => (continent === 'asia' ? Promise.reject(new Error('gone')) : Promise.resolve(europe)));
    await levels.load(['CHN', 'POL'], 'un');
    expect(levels.path('POL', 'un')).toBe('path of POL');
  });
});

import { describe, expect, test } from 'vitest';
import { parseDataset } from '../../src/dataset/parseDataset.ts';
import { firstDatasetJson } from './firstDataset.ts';
import type { Json } from './smallDataset.ts';
import { change, smallDataset } from './smallDataset.ts';

function trusted(input: unknown) {
  const parsed = parseDataset(input);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  return parsed.dataset;
}

const codesOf = (input: unknown): string[] => {
  const parsed = parseDataset(input);
  return parsed.ok ? [] : parsed.issues.map(({ code }) => code);
};

describe('conversion at the door', () => {
  test('a country partner is known by its country, wherever it is referred to', () => {
    const dataset = trusted(change({ 'scenes.0.region': undefined, 'scenes.0.partners': ['wef', 'poland'] }));
    expect(dataset.partners.map(({ id }) => id)).toEqual(['POL', 'wef']);
    expect(dataset.engagements.map(({ partner }) => partner)).toEqual(['POL', 'wef']);
    expect(dataset.scenes[0]?.partners).toEqual(['wef', 'POL']);
  });

  test("two partners may carry each other's code as id", () => {
    const input = change({ 'partners.0.id': 'FRA', 'engagements.0.partner': 'FRA' });
    expect(trusted(input).engagements[0]?.partner).toBe('POL');
  });

  test('defaults are filled', () => {
    const gone = ['worldview', 'reported', 'topics', 'scenes', 'engagements.0.topics'];
    const dataset = trusted(change(Object.fromEntries(gone.map((key) => [key, undefined]))));
    expect(dataset).toMatchObject({ worldview: 'un', reported: [], topics: [], scenes: [] });
    expect(dataset.engagements.map(({ topics }) => topics)).toEqual([[], []]);
  });

  test('$schema is for editors and does not reach the dataset', () => {
    expect(trusted(change({ $schema: './dataset.schema.json' }))).not.toHaveProperty('$schema');
  });

  test('no count is shown as minus nothing', () => {
    expect(Object.is(trusted(change({ 'reported.0.count': -0 })).reported[0]?.count, 0)).toBe(true);
  });
});

describe('without regions of its own', () => {
  const bare: Record<string, Json | undefined> = {
    regions: undefined,
    'partners.0.region': undefined,
    'scenes.0.region': undefined,
  };

  test('a dataset is grouped by the continents that occur', () => {
    const dataset = trusted(change(bare));
    expect(dataset.regions.map(({ id }) => id)).toEqual(['europe']);
    expect(dataset.partners.map(({ region }) => region)).toEqual(['europe', undefined]);
  });

  test('a partner or a scene may name another continent, which then is there', () => {
    const dataset = trusted(change({ ...bare, 'partners.0.region': 'asia', 'scenes.0.region': 'africa' }));
    expect(dataset.regions.map(({ id }) => id)).toEqual(['africa', 'asia']);
  });
});

describe('whatever the input', () => {
  test('it is not changed, frozen or not', () => {
    const input = firstDatasetJson();
    const before = JSON.stringify(input);
    parseDataset(input);
    expect(JSON.stringify(input)).toBe(before);
    const frozen = smallDataset();
    Object.values(frozen).forEach((value) => Object.freeze(value));
    expect(parseDataset(Object.freeze(frozen)).ok).toBe(true);
  });

  test('the dataset shares nothing with it', () => {
    const input = smallDataset();
    const dataset = trusted(input);
    input.title.en = 'Changed';
    expect(dataset.title.en).toBe('Title');
  });

  test('getters and proxies that throw are issues', () => {
    const getter = Object.defineProperty({ ...smallDataset() }, 'title', {
      enumerable: true,
      get: () => {
        throw new Error('no');
      },
    });
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    expect(codesOf(getter)).toEqual(['not-plain-data']);
    expect(codesOf(proxy)).toEqual(['not-plain-data']);
    expect(codesOf(() => 0)).toEqual(['not-plain-data']);
  });

  test('a huge list, a list of nothing and a tree that shares its branches are refused, and not gone through', () => {
    let shared: unknown = 'leaf';
    for (let level = 0; level < 12; level += 1) shared = Array.from({ length: 10 }, () => shared);
    expect(codesOf({ a: shared })).toEqual(['too-many']);
    expect(codesOf({ engagements: new Array(4_000_000_000) })).toEqual(['too-many']);
    const outcome = 'x'.repeat(60);
    const many = Array.from({ length: 5_000 }, (_, i) => ({ id: `e${i}`, partner: `p${i}`, outcome, sources: [] }));
    expect(codesOf(change({ engagements: many }))).toHaveLength(1_001);
  });
});

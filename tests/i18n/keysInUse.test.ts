import { describe, expect, test } from 'vitest';
import { worldviewIds } from '../../src/geo/worldviews.ts';
import { kinds, dimensions } from '../../src/views/Filter.ts';
import { keyOf, texts } from './languageFiles.ts';
import { sourceFiles } from '../fixtures/sourceFiles.ts';

const keys = new Set([...texts.en.keys()].map(keyOf));

const reported = ['meetings', 'agreements', 'visits', 'delegations', 'sessions'];

/** What `t` is asked for with a part that is not known before the page runs, and all that it can turn out to be. */
const computed: Readonly<Record<string, readonly string[]>> = {
  'figures.reported.${what}': reported.map((what) => `figures.reported.${what}`),
  'filters.kind.${id}': kinds.map((kind) => `filters.kind.${kind}`),
  'filters.${dimension}': dimensions.map((dimension) => `filters.${dimension}`),
  'map.caption.${projection}': ['map.caption.flat', 'map.caption.globe'],
  'map.worldview.${worldview}': worldviewIds.map((id) => `map.worldview.${id}`),
  'map.worldviewName.${id}': worldviewIds.map((id) => `map.worldviewName.${id}`),
};

/** Every string literal within the brackets of a `t(…)`: a key may be chosen there by a condition. */
function keysAsked(): string[] {
  // The studio has words of its own: `studioWords.test.ts`.
  const calls = sourceFiles(/^src\/(?!studio\/|pages\/\w+Studio\.tsx$).*\.tsx?$/).flatMap(({ text }) =>
    [...text.matchAll(/\bt\((?=([^()]*))/g)].map(([, inside = '']) => inside),
  );
  const literals = calls.flatMap((inside) =>
    [...inside.matchAll(/(['`])([\w-]+(?:\.[\w${}-]+)+)\1/g)].map(([, , key = '']) => key),
  );
  return literals.flatMap((key) => computed[key] ?? [key]);
}

describe('keys of the language files', () => {
  test('that are asked for exist', () => {
    expect([...new Set(keysAsked())].filter((key) => !keys.has(key))).toEqual([]);
  });

  test('that exist are asked for', () => {
    const asked = new Set(keysAsked());
    expect(asked.size).toBeGreaterThan(20);
    expect([...keys].filter((key) => !asked.has(key))).toEqual([]);
  });
});

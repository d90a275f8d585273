import { describe, expect, test } from 'vitest';
import { sourceFiles } from '../fixtures/sourceFiles.ts';

type Tokens = ReadonlyMap<string, string>;

const css = sourceFiles(/tokens\.css$/)[0]?.text ?? '';

/** The custom properties of a theme: those of the first block, with those of its own media query on top. */
function theme(query?: string): Tokens {
  const declarations = (block: string) =>
    [...block.matchAll(/--([\w-]+):\s*([^;]+);/g)].map(([, name = '', value = '']) => [name, value.trim()] as const);
  const base = css.slice(0, css.indexOf('@media'));
  const start = query === undefined ? -1 : css.indexOf(query);
  const own = start < 0 ? '' : css.slice(start, css.indexOf('\n}', start));
  if (query !== undefined && start < 0) throw new Error(`no theme ${query}`);
  return new Map([...declarations(base), ...declarations(own)]);
}

/** WCAG 2.2, relative luminance. */
function luminance(colour: string): number {
  const [, red = '', green = '', blue = ''] = /^#(..)(..)(..)$/.exec(colour) ?? [];
  if (blue === '') throw new Error(`not a colour in six digits: ${colour}`);
  const linear = (hex: string) => {
    const value = Number.parseInt(hex, 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

function contrast(tokens: Tokens, one: string, other: string): number {
  const values = [one, other].map((name) => luminance(tokens.get(name) ?? `no token ${name}`)).sort((a, b) => b - a);
  return ((values[0] ?? 0) + 0.05) / ((values[1] ?? 0) + 0.05);
}

const themes = { light: theme(), dark: theme('@media (prefers-color-scheme: dark)'), print: theme('@media print') };
type Theme = keyof typeof themes;
const screens = ['light', 'dark'] as const;

describe.each(screens)('%s: what is read has 4.5 to 1', (name: Theme) => {
  test.each([
    ['ink', 'paper'],
    ['ink', 'raised'],
    ['ink-soft', 'paper'],
    ['ink-soft', 'raised'],
    ['link', 'paper'],
    ['link', 'raised'],
  ])('%s on %s', (ink, ground) => {
    expect(contrast(themes[name], ink, ground)).toBeGreaterThanOrEqual(4.5);
  });
});

describe.each(screens)('%s: what is told apart has 3 to 1', (name: Theme) => {
  test.each([
    // Each ink against its neighbours on the map.
    ['land-1', 'land-none'],
    ['land-2', 'land-1'],
    ['land-2', 'land-none'],
    ['land-host', 'land-1'],
    ['land-host', 'land-none'],
    // The pattern that tells a memorandum from the host.
    ['pattern-light', 'land-2'],
    // Controls, focus, the selection and its line.
    ['control', 'paper'],
    ['control', 'raised'],
    ['focus', 'paper'],
    ['focus', 'raised'],
    ['focus', 'sea'],
    ['selection', 'land-none'],
    ['selection', 'land-1'],
    ['line', 'sea'],
    ['line', 'land-none'],
  ])('%s against %s', (one, other) => {
    expect(contrast(themes[name], one, other)).toBeGreaterThanOrEqual(3);
  });
});

describe('in print', () => {
  test('the inks are greys that a copier keeps apart, from light to dark', () => {
    const greys = ['land-none', 'land-muted', 'land-1', 'land-2', 'land-host'].map((name) => {
      const colour = themes.print.get(name) ?? '';
      const [, red, green, blue] = /^#(..)(..)(..)$/.exec(colour) ?? [];
      expect([green, blue], name).toEqual([red, red]);
      return luminance(colour);
    });
    expect(greys).toEqual(greys.toSorted((a, b) => b - a));
    expect(new Set(greys).size).toBe(greys.length);
  });

  test.each([
    ['land-1', 'land-none'],
    ['land-2', 'land-1'],
    ['land-host', 'land-1'],
    ['pattern-light', 'land-2'],
    ['ink', 'paper'],
    ['ink-soft', 'paper'],
    ['link', 'paper'],
  ])('%s and %s have 3 to 1', (one, other) => {
    expect(contrast(themes.print, one, other)).toBeGreaterThanOrEqual(3);
  });
});

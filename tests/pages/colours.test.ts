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

describe.each(['light', 'dark', 'print'] as const)('%s: what a filter leaves out', (name: Theme) => {
  test.each([['land-muted', 'land-none'], ['land-1', 'land-muted']])('%s and %s are two inks', (one, other) => {
    expect(contrast(themes[name], one, other)).toBeGreaterThanOrEqual(1.5);
  });
});

const scale = Array.from({ length: 7 }, (_, index) => `scale-${index + 1}`);
const neighbours = ['land-none', ...scale].flatMap((name, index, all) => {
  const next = all[index + 1];
  return next === undefined ? [] : [[name, next] as const];
});

/** Machado, Oliveira and Fernandes 2009: linear red, green and blue as those see them who lack a kind of cone. */
const deficiencies = {
  protanopia: [0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998],
  deuteranopia: [0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.01182, 0.04294, 0.968881],
  tritanopia: [1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.3039],
} as const;

/** A colour in six digits as someone with a colour-vision deficiency sees it. */
function seenWith(matrix: readonly number[], colour: string): string {
  const linear = [1, 3, 5].map((at) => {
    const value = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  const channels = [0, 3, 6].map((row) => {
    const sum = linear.reduce((total, value, column) => total + value * (matrix[row + column] ?? 0), 0);
    const value = Math.min(1, Math.max(0, sum));
    const encoded = value <= 0.0031308 ? value * 12.92 : 1.055 * value ** (1 / 2.4) - 0.055;
    return Math.round(encoded * 255).toString(16).padStart(2, '0');
  });
  return `#${channels.join('')}`;
}

describe.each(['light', 'dark', 'print'] as const)('%s: the scale of numbers', (name) => {
  test('goes one way, from the ink of no data to the largest numbers', () => {
    const lights = ['land-none', ...scale].map((step) => luminance(themes[name].get(step) ?? ''));
    const ascending = lights.toSorted((a, b) => a - b);
    expect(lights).toEqual(name === 'dark' ? ascending : ascending.reverse());
  });

  test.each(neighbours)('%s and %s can be told apart', (one, other) => {
    expect(contrast(themes[name], one, other)).toBeGreaterThanOrEqual(1.3);
  });

  // Three classes are drawn with these.
  test.each([['scale-1', 'scale-4'], ['scale-4', 'scale-7'], ['zero-stroke', 'zero']])('%s and %s at a glance', (one, other) => {
    expect(contrast(themes[name], one, other)).toBeGreaterThanOrEqual(2.2);
  });
});

describe.each(screens)('%s: the scale of numbers without one kind of cone', (name) => {
  test.each(Object.entries(deficiencies))('%s', (_, matrix) => {
    const seen = new Map([...scale, 'land-none'].map((step) => [step, seenWith(matrix, themes[name].get(step) ?? '')]));
    for (const [one, other] of neighbours) expect(contrast(seen, one, other), `${one} ${other}`).toBeGreaterThanOrEqual(1.25);
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

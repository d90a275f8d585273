import { mapNode } from './MapNode.ts';
import type { MapNode } from './MapNode.ts';

/**
 * Map units between the strokes of a pattern. A pattern grows and shrinks with the map, so each comes in three widths,
 * and the style sheet takes the one that can be told apart: `wide` on a phone, `close` where the map is zoomed.
 */
const steps = { wide: 170, middle: 66, close: 22 } as const;
type Density = keyof typeof steps;

/** In tenths of a step: diagonal, dots, upright, crossed; by rank from 2. Diagonals overshoot, so that tiles join. */
const strokes: readonly string[] = [
  'M-1 1l2-2M0 10l10-10M9 11l2-2',
  'M5 5h.1M0 0h.1M10 0h.1M0 10h.1M10 10h.1',
  'M5 0v10',
  'M5 0v10M0 5h10',
];

/** A place that the filter leaves nothing of, where the map is coloured by number: thin diagonals. */
const zeroStroke = 'M-1 1l2-2M0 10l10-10M9 11l2-2';

const densities = Object.keys(steps) as Density[];

/**
 * The patterns of every outcome above the weakest, which is a plain ink. Colours come from the style sheet by class, so
 * that themes, print and forced colours need no second drawing.
 * @param byNumber whether the map can be coloured by number, and so needs the pattern of zero
 */
export function patterns(outcomes: number, byNumber: boolean): MapNode {
  const ranks = strokes
    .slice(0, Math.max(0, outcomes - 1))
    .map((stroke, index) => ({ name: `rank-${index + 2}`, stroke }));
  const all = byNumber ? [...ranks, { name: 'zero', stroke: zeroStroke }] : ranks;
  return mapNode(
    'defs',
    {},
    all.flatMap(({ name, stroke }) => densities.map((density) => pattern(name, stroke, density))),
  );
}

function pattern(name: string, stroke: string, density: Density): MapNode {
  return mapNode(
    'pattern',
    {
      id: `atlas-${name}-${density}`,
      class: `pattern ${name}`,
      patternUnits: 'userSpaceOnUse',
      width: 10,
      height: 10,
      patternTransform: `scale(${steps[density] / 10})`,
    },
    [mapNode('path', { class: 'ground', d: 'M0 0h10v10h-10z' }), mapNode('path', { class: 'stroke', d: stroke })],
  );
}

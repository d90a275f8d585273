import type { DetailTopology } from './detailTopology.ts';
import type { RingArcs } from './ringArcs.ts';
import { separated, tenthsText } from './rings.ts';

/** SVG path data of lines, or of rings where `closed`, each given by its arcs. Map units, one decimal, relative steps. */
export type ArcsPath = (lines: readonly RingArcs[], closed: boolean) => string;

/**
 * Writes path data straight from the arcs of a topology: its coordinates are tenths and differences, as the path's are.
 * The steps of an arc are written once each way, however many countries and worldviews draw them.
 */
export function arcsPath({ arcs }: DetailTopology): ArcsPath {
  const forward: string[] = [];
  const backward: string[] = [];
  const steps = (arc: number) =>
    arc < 0 ? (backward[~arc] ??= stepsBackward(arcs[~arc])) : (forward[arc] ??= stepsForward(arcs[arc]));
  const line = (ring: RingArcs, closed: boolean) => {
    const first = ring[0] ?? 0;
    const [x = 0, y = 0] = first < 0 ? end(arcs[~first]) : (arcs[first]?.[0] ?? []);
    return `M${tenthsText(x)}${separated(y)}l${ring.map(steps).join('')}${closed ? 'z' : ''}`;
  };
  return (lines, closed) => lines.map((ring) => line(ring, closed)).join('');
}

/** Where it begins, then steps. Loops over indices, not patterns: it runs on tens of thousands while the reader looks on. */
type Arc = readonly (readonly number[])[];

function stepsForward(arc: Arc = []): string {
  let text = '';
  for (let i = 1; i < arc.length; i++) text += separated(arc[i]?.[0] ?? 0) + separated(arc[i]?.[1] ?? 0);
  return text;
}

function stepsBackward(arc: Arc = []): string {
  let text = '';
  for (let i = arc.length - 1; i > 0; i--) text += separated(-(arc[i]?.[0] ?? 0)) + separated(-(arc[i]?.[1] ?? 0));
  return text;
}

function end(arc: Arc = []): readonly [number, number] {
  let [x, y] = [0, 0];
  for (const [dx = 0, dy = 0] of arc) [x, y] = [x + dx, y + dy];
  return [x, y];
}

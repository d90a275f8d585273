import { mapNode } from './MapNode.ts';
import type { MapNode } from './MapNode.ts';
import type { PlacedLabel } from './placeLabels.ts';

/**
 * The labels as texts of the drawing, over the lines that lead to some of them. They keep their size whatever the map's:
 * the drawing's units are scaled back.
 * @param unit map units of the unzoomed frame to a CSS pixel
 */
export function drawLabels(labels: readonly PlacedLabel[], unit: number): readonly MapNode[] {
  const round = (value: number) => Number(value.toFixed(1));
  const lines = labels.flatMap(({ line }) => {
    if (!line) return [];
    const [[x0, y0], [x1, y1]] = line;
    const d = `M${round(x0 * unit)} ${round(y0 * unit)}L${round(x1 * unit)} ${round(y1 * unit)}`;
    return [mapNode('path', { class: 'leader-rim', d }), mapNode('path', { class: 'leader', d })];
  });
  const texts = labels.map(({ id, text, x, y }) =>
    mapNode(
      'text',
      { class: 'label', 'data-label': id, transform: `translate(${round(x * unit)} ${round(y * unit)}) scale(${round(unit)})` },
      [text],
    ),
  );
  return [...lines, ...texts];
}

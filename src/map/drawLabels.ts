import { mapNode } from './MapNode.ts';
import type { MapNode } from './MapNode.ts';
import type { PlacedLabel } from './placeLabels.ts';

/**
 * The labels as texts of the drawing. They keep their size whatever the map's: the drawing's units are scaled back.
 * @param unit map units of the unzoomed frame to a CSS pixel
 */
export function drawLabels(labels: readonly PlacedLabel[], unit: number): readonly MapNode[] {
  const round = (value: number) => Number(value.toFixed(1));
  return labels.map(({ id, text, x, y }) =>
    mapNode(
      'text',
      { class: 'label', 'data-label': id, transform: `translate(${round(x * unit)} ${round(y * unit)}) scale(${round(unit)})` },
      [text],
    ),
  );
}

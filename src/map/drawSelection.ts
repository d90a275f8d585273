import type { MapPoint } from '../geo/Geometry.ts';
import { greatCirclePath } from '../geo/greatCircle.ts';
import type { AtlasData } from '../views/AtlasData.ts';
import { mapNode } from './MapNode.ts';
import type { MapNode } from './MapNode.ts';
import { spot } from './markers.ts';

/**
 * The outline of what is selected.
 * @param point where it stands
 * @param shape path data of the country's shape; empty for an organisation or where only a marker stands
 */
export function drawSelection(point: MapPoint, shape: string): readonly MapNode[] {
  return shape === ''
    ? ['ring-rim', 'ring', 'core'].map((className) => spot(point, className))
    : [mapNode('path', { class: 'outline', d: shape })];
}

/** The great-circle line from the host to a partner that is selected; nothing for others, and where there is no host. */
export function drawSelectionLine(data: AtlasData, id: string, point: MapPoint): readonly MapNode[] {
  const partner = data.dataset.partners.some((candidate) => candidate.id === id);
  const line = partner && data.host ? greatCirclePath(data.frame, data.host, point) : '';
  if (line === '') return [];
  return [mapNode('path', { class: 'line-rim', d: line }), mapNode('path', { class: 'line', d: line, pathLength: 1 })];
}

/** The mark of the keyboard's focus, over everything, so that no neighbour covers half of it. */
export function drawFocus(point: MapPoint, shape: string): readonly MapNode[] {
  return shape === ''
    ? ['focus-ring', 'ring', 'core'].map((className) => spot(point, className))
    : ['focus-rim', 'focus'].map((className) => mapNode('path', { class: className, d: shape }));
}

import type { Connection } from '../views/connections.ts';
import { mapNode } from './MapNode.ts';
import type { MapNode } from './MapNode.ts';

/**
 * A line from the host, with a rim that parts it from the lands of its own ink.
 * @param d path data of the great circle
 */
export function drawConnection(connection: Connection, d: string): MapNode {
  return mapNode('g', connectionAttributes(connection), [
    mapNode('path', { class: 'link-rim', d }),
    mapNode('path', { class: 'link', d }),
  ]);
}

/** What of a line depends on the filter. */
export function connectionAttributes({ id, rank, width }: Connection): MapNode['attributes'] {
  return { 'data-line': id, 'data-rank': rank, 'data-width': width };
}

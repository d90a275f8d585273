import type { MapPoint } from '../geo/Geometry.ts';
import { nearestPoint } from '../geo/nextInDirection.ts';
import { idOf } from './adoptMap.ts';

/** How far from a partner's point a fingertip still means it. CSS pixels: half of 24, and a little. */
const REACH = 14;

/**
 * What a pointer means: the shape or marker under it, whosever it is, else the nearest partner within reach. Without
 * scripts the links' own targets answer nearly the same.
 * @param partners where the partners that the filter leaves stand, in CSS pixels of the viewport
 */
export function placeAt(
  page: DocumentOrShadowRoot,
  x: number,
  y: number,
  partners: Iterable<readonly [string, MapPoint]>,
): string | undefined {
  const link = page.elementFromPoint(x, y)?.closest<SVGAElement>('a[data-country], a[data-seat]');
  return link ? idOf(link) : nearestPoint(partners, [x, y], REACH);
}

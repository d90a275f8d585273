import type { MapPoint } from '../geo/Geometry.ts';
import { nearestPoint } from '../geo/nextInDirection.ts';
import { idOf } from './adoptMap.ts';

/** How far from a partner's point a fingertip still means it. CSS pixels: half of 24, and a little. */
const REACH = 14;

/**
 * What a pointer means: the partner's shape under it, else the nearest partner within reach, else whatever country is
 * there. Without scripts the links' own targets answer nearly the same.
 * @param partners where the partners that the filter leaves stand, in CSS pixels of the viewport
 */
export function placeAt(
  page: DocumentOrShadowRoot,
  x: number,
  y: number,
  partners: Iterable<readonly [string, MapPoint]>,
): string | undefined {
  const links = page.elementsFromPoint(x, y).flatMap((element) => {
    const link = element.closest<SVGAElement>('a[data-country], a[data-seat]');
    return link && !element.classList.contains('reach') ? [link] : [];
  });
  const partner = links.find((link) => link.dataset.rank !== undefined && link.dataset.muted === undefined);
  if (partner) return idOf(partner);
  return nearestPoint(partners, [x, y], REACH) ?? (links[0] && idOf(links[0]));
}

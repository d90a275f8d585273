import type { MapPoint } from '../geo/Geometry.ts';
import { idOf } from './adoptMap.ts';

/**
 * So far from a place's point a fingertip still means it: from the middle of a 24 px target to its corner, and a little,
 * for the point is the heart of the shape and not always its middle. CSS pixels.
 */
export const REACH = 20;

/**
 * What a pointer may mean, the likeliest first: the shape or marker under it, whosever it is, then the partners within
 * reach that are too small to be hit for certain, the nearest first. Without scripts the links' own targets answer
 * nearly the same.
 * @param small where the small partners stand that the filter leaves, in CSS pixels of the viewport
 */
export function placesAt(
  page: DocumentOrShadowRoot,
  x: number,
  y: number,
  small: ReadonlyMap<string, MapPoint>,
): readonly string[] {
  const link = page.elementFromPoint(x, y)?.closest<SVGAElement>('a[data-country], a[data-seat]');
  const under = link && idOf(link);
  const near = [...small]
    .map(([id, [atX, atY]]) => ({ id, distance: Math.hypot(atX - x, atY - y) }))
    .filter(({ distance }) => distance <= REACH)
    .sort((a, b) => a.distance - b.distance)
    .map(({ id }) => id);
  return [...new Set(under ? [under, ...near] : near)];
}

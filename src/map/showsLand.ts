import { wholeWorld } from '../geo/frameAround.ts';
import type { MapFrame } from '../geo/Geometry.ts';
import { pathLines } from '../geo/pathLines.ts';
import type { LiveMap } from './LiveMap.ts';

/**
 * Whether any land or marker is to be seen in the map's window, as the map is drawn at present. It reads path data, which
 * takes its time: for what is asked once.
 */
export function showsLand({ drawing, isGlobe, window }: LiveMap, frame: MapFrame): boolean {
  // A globe is drawn anew for its window; the flat drawing is looked at through it.
  const { scale, x: middleX, y: middleY } = isGlobe ? wholeWorld(frame) : window.camera;
  const [halfWidth, halfHeight] = [frame.width / scale / 2, frame.height / scale / 2];
  return [...drawing.querySelectorAll<SVGPathElement>('.land, .dot')].some((path) => {
    const lines = pathLines(path.getAttribute('d') ?? '');
    const isSeen = lines.some(({ points }) => points.some(([x, y]) => Math.abs(x - middleX) < halfWidth && Math.abs(y - middleY) < halfHeight));
    // All of the window may lie within a country.
    return isSeen || path.isPointInFill({ x: middleX, y: middleY });
  });
}

import { degreesOf, pointOf } from './equalEarth.ts';
import type { MapFrame, MapPoint } from './Geometry.ts';
import { greatCircleWay } from './sphere.ts';
import type { Degrees } from './sphere.ts';

/** What a straight piece may be beside the line that it stands for. Map units. */
const BESIDE = 1.5;
/** A line is halved this often at least: one that bends both ways would look straight in its middle. */
const LEAST = 3;
/** And this often at most, by when a piece is shorter than a pixel; one across the map's edge is never straight. */
const MOST = 11;

/** A point of a line, by its share of the way. */
interface Station {
  readonly share: number;
  readonly degrees: Degrees;
  readonly point: MapPoint;
}

/**
 * The shortest way over the globe between two points of the map, as SVG path data in whole map units; cut where it leaves
 * the map on one side to come back on the other.
 */
export function greatCirclePath(frame: MapFrame, from: MapPoint, to: MapPoint): string {
  const way = greatCircleWay(degreesOf(frame, from), degreesOf(frame, to));
  const station = (share: number): Station => {
    const degrees = way(share);
    return { share, degrees, point: pointOf(frame, degrees) };
  };
  /** What comes after one station, up to another. */
  const stations = (start: Station, end: Station, halved: number): readonly Station[] => {
    const middle = station((start.share + end.share) / 2);
    if (halved === MOST || (halved >= LEAST && isBetween(middle.point, start.point, end.point))) return [end];
    return [...stations(start, middle, halved + 1), ...stations(middle, end, halved + 1)];
  };
  let before = station(0);
  let path = `M${written(before.point)}`;
  for (const next of stations(before, station(1), 0)) {
    if (Math.abs(before.degrees[0] - next.degrees[0]) > 180) {
      const side = Math.sign(before.degrees[0]) * 180;
      path += `L${written(pointOf(frame, [side, before.degrees[1]]))}M${written(pointOf(frame, [-side, next.degrees[1]]))}`;
    }
    path += `L${written(next.point)}`;
    before = next;
  }
  return path;
}

function isBetween([x, y]: MapPoint, [startX, startY]: MapPoint, [endX, endY]: MapPoint): boolean {
  return Math.hypot(x - (startX + endX) / 2, y - (startY + endY) / 2) < BESIDE;
}

function written([x, y]: MapPoint): string {
  return `${Math.round(x)},${Math.round(y)}`;
}

import type { MapPoint } from '../geo/Geometry.ts';
import { boxAt } from './labelSpots.ts';
import type { LabelSpot } from './labelSpots.ts';
import type { Box } from './LandRows.ts';

export interface LabelCandidate {
  readonly id: string;
  readonly text: string;
  /** The text's own width. CSS pixels. */
  readonly width: number;
  /** Where it may stand, the best first. CSS pixels of the window. */
  readonly spots: Iterable<LabelSpot>;
}

export interface PlacedLabel {
  readonly id: string;
  readonly text: string;
  /** The middle of the text. CSS pixels of the window. */
  readonly x: number;
  readonly y: number;
  /** From the place to its name, where that could be taken for another's. CSS pixels of the window. */
  readonly line?: LabelSpot['line'];
}

/** A line is kept free by boxes on its way. CSS pixels: from one to the next, and half of one's side. */
const STEP = 5;
const HALF = 2;

/**
 * Which labels there is room for: in the order of the candidates, each at the first of its spots where it covers no other,
 * none cut by the window's edge. Made as they are asked for; `undefined` for a candidate that has no room.
 * @param taken boxes that must stay free: markers, controls
 */
export function* placeLabels(
  candidates: Iterable<LabelCandidate>,
  [width, height]: readonly [width: number, height: number],
  taken: readonly Box[],
): Iterable<PlacedLabel | undefined> {
  const boxes: Box[] = [...taken];
  const window: Box = [0, 0, width, height];
  for (const { id, text, width: own, spots } of candidates) {
    let placed: PlacedLabel | undefined;
    for (const { point, line } of spots) {
      const box = boxAt(point, own);
      const way = line ? boxesOn(line) : [];
      const isFree = (one: Box) => !boxes.some((other) => meets(one, other));
      if (!lies(box, window) || !isFree(box) || !way.every(isFree)) continue;
      boxes.push(box, ...way);
      placed = { id, text, x: point[0], y: point[1], ...(line && { line }) };
      break;
    }
    yield placed;
  }
}

/** What a line passes over, but for its start, where its own place is, and its end, where its name is. */
function boxesOn([[x0, y0], [x1, y1]]: readonly [MapPoint, MapPoint]): readonly Box[] {
  const count = Math.floor(Math.hypot(x1 - x0, y1 - y0) / STEP) - 1;
  return Array.from({ length: Math.max(0, count) }, (_, i): Box => {
    const share = (i + 1) / (count + 1);
    const [x, y] = [x0 + (x1 - x0) * share, y0 + (y1 - y0) * share];
    return [x - HALF, y - HALF, x + HALF, y + HALF];
  });
}

function lies([left, top, right, bottom]: Box, within: Box): boolean {
  return left >= within[0] && top >= within[1] && right <= within[2] && bottom <= within[3];
}

function meets(a: Box, b: Box): boolean {
  return a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];
}

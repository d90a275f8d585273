import type { MapPoint } from '../geo/Geometry.ts';

/** A rectangle in CSS pixels of the window: left, top, right, bottom. */
export type Box = readonly [left: number, top: number, right: number, bottom: number];

export interface LabelCandidate {
  readonly id: string;
  readonly text: string;
  /** Where the text is best read: the heart of the shape, or the middle of the marker. CSS pixels of the window. */
  readonly point: MapPoint;
  /** The text's own width. CSS pixels. */
  readonly width: number;
  /** The box of the shape that carries the text; `undefined` for a marker, which has its text beside it. */
  readonly room: Box | undefined;
}

export interface PlacedLabel {
  readonly id: string;
  readonly text: string;
  /** The middle of the text. CSS pixels of the window. */
  readonly x: number;
  readonly y: number;
}

/** Height of a label's line. CSS pixels. */
const LINE = 15;
/** Free space around a text. CSS pixels. */
const AIR = 2;
/** From a marker's middle to the text beside it. CSS pixels. */
const BESIDE = 8;

/**
 * Which labels there is room for: in the order of the candidates, each where it covers no other, none cut by the
 * window's edge. A text on a shape stands within it; a text beside a marker stands on the first free side.
 * @param taken boxes that must stay free: markers, controls
 */
export function placeLabels(
  candidates: readonly LabelCandidate[],
  [width, height]: readonly [width: number, height: number],
  taken: readonly Box[],
): readonly PlacedLabel[] {
  const boxes: Box[] = [...taken];
  const placed: PlacedLabel[] = [];
  for (const { id, text, point, width: own, room } of candidates) {
    const [x, y] = point;
    const beside = own / 2 + BESIDE;
    const spots: readonly MapPoint[] = room
      ? [point]
      : [[x + beside, y], [x - beside, y], [x, y - LINE / 2 - BESIDE], [x, y + LINE / 2 + BESIDE]];
    const boxAt = ([atX, atY]: MapPoint): Box => [
      atX - own / 2 - AIR,
      atY - LINE / 2,
      atX + own / 2 + AIR,
      atY + LINE / 2,
    ];
    const window: Box = [0, 0, width, height];
    const free = spots.find((spot) => {
      const box = boxAt(spot);
      return lies(box, window) && (!room || lies(box, room)) && !boxes.some((other) => meets(box, other));
    });
    if (!free) continue;
    boxes.push(boxAt(free));
    placed.push({ id, text, x: free[0], y: free[1] });
  }
  return placed;
}

function lies([left, top, right, bottom]: Box, within: Box): boolean {
  return left >= within[0] && top >= within[1] && right <= within[2] && bottom <= within[3];
}

function meets(a: Box, b: Box): boolean {
  return a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];
}

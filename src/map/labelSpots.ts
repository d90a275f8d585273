import type { MapPoint } from '../geo/Geometry.ts';
import type { Box, LandRows } from './LandRows.ts';

/** A place that may be named. CSS pixels of the window. */
export interface LabelPlace {
  readonly id: string;
  readonly text: string;
  /** The text's own width. */
  readonly width: number;
  /** The heart of its shape, or the middle of its marker; `undefined` where that lies behind the horizon. */
  readonly point: MapPoint | undefined;
  /** Of the largest part of its shape; `undefined` for a seat, and where some of it lies behind the horizon. */
  readonly bounds: Box | undefined;
  readonly isMarked: boolean;
  /** Whether its name may stand over the land of others, marked as its own: by the marker beside it, or by a line. */
  readonly isOverLand: boolean;
}

export interface LabelSpot {
  /** The middle of the text. */
  readonly point: MapPoint;
  /** From the place to its name, where that could be taken for another's. */
  readonly line?: readonly [from: MapPoint, to: MapPoint];
}

/** Height of a label's line. CSS pixels. */
const LINE = 15;
/** Free space around a text. CSS pixels. */
const AIR = 2;
/** Between a shape or a marker and the text beside it. CSS pixels. */
const GAP = 4;
/** From a marker's middle to its edge. CSS pixels. */
const MARKER = 4;
/** More free space than this on every side makes a spot no better. CSS pixels. */
const ROOMY = 20;
/** A larger shape has no line to its name: a little nearer, the name has room in it. CSS pixels. */
const LARGE = 96;
/** A longer line is not followed back. CSS pixels. */
const LONGEST = 56;
/** How far from its place a name may stand that a line leads to. CSS pixels. */
const DISTANCES = [0, 12, 26, 42] as const;
/** Going so much farther is better than covering the land of others. CSS pixels. */
const COVERING = 60;
/** A shape drawn smaller than this (its longer side) is not seen without a marker. CSS pixels. */
const VISIBLE = 10;

/** Half the height of what of a text must lie within its shape: its letters. CSS pixels. */
const LETTERS = 4.5;

/** The box of a text. */
export function boxAt([x, y]: MapPoint, width: number): Box {
  return [x - width / 2 - AIR, y - LINE / 2, x + width / 2 + AIR, y + LINE / 2];
}

/**
 * Where a name may stand, the best spot first: in its shape, at its heart or else where what is seen of it has most room;
 * else beside it, over the sea; else over the land of others with a sign whose it is. Made as they are asked for.
 */
export function* labelSpots(place: LabelPlace, land: LandRows, window: readonly [width: number, height: number]): Iterable<LabelSpot> {
  const { point } = place;
  // A country whose heart lies behind the horizon shows no more than its rim.
  const focus = isWithin(point, window) || !point ? point : place.isMarked ? undefined : land.middle(place.id);
  if (!focus) return;
  if (!place.isMarked) yield* withinShape(place, focus, land);
  yield* beside(place, focus, land);
}

function isWithin(point: MapPoint | undefined, [width, height]: readonly [number, number]): boolean {
  return point !== undefined && point[0] >= 0 && point[1] >= 0 && point[0] <= width && point[1] <= height;
}

function* withinShape({ id, width, point }: LabelPlace, focus: MapPoint, land: LandRows): Iterable<LabelSpot> {
  const half = width / 2 + AIR / 2; // its halo may lie on the border
  const lettersAt = ([x, y]: MapPoint, more: number): Box => [x - half, y - LETTERS - more, x + half, y + LETTERS + more];
  if (point && focus === point && land.holds(id, lettersAt(point, 0))) yield { point };
  const [north = 0, south = 0] = land.height(id) ?? [];
  const spots: { readonly point: MapPoint; readonly cost: number }[] = [];
  for (let y = north + LETTERS; y <= south - LETTERS; y += LETTERS) {
    for (const [from, to] of land.rooms(id, y - LETTERS, y + LETTERS, 2 * half)) {
      const aside = Math.min((to - from) / 2 - half, ROOMY);
      const x = Math.min(Math.max(focus[0], from + half + aside), to - half - aside);
      let above = 0;
      while (above < aside && land.holds(id, lettersAt([x, y], above + LETTERS))) above += LETTERS;
      const room = Math.min(aside, above);
      spots.push({ point: [x, y], cost: Math.hypot(x - focus[0], y - focus[1]) - 4 * room });
    }
  }
  yield* spots.sort((a, b) => a.cost - b.cost);
}

function* beside(place: LabelPlace, focus: MapPoint, land: LandRows): Iterable<LabelSpot> {
  const { id, width, point: heart, isMarked, isOverLand } = place;
  const own = extent(place, focus, land);
  if (!own) return;
  const size = Math.max(own[2] - own[0], own[3] - own[1]);
  if (!isMarked && size < VISIBLE) return;
  const isLed = isOverLand && (isMarked || (focus === heart && size <= LARGE));
  const spots = [...adjacent(place, focus, own, land), ...(isLed ? around(width, own) : [])].flatMap(({ point, distance }) => {
    const box = boxAt(point, width);
    const covered = land.share(box, id);
    // What could be taken for another's is nearer to that land than to its own.
    const isPlain = isMarked ? distance === 0 : covered === 0 && distance === 0 && land.share(grown(box, GAP), id) === 0;
    if (!isLed && (covered > 0 || !isPlain)) return [];
    const cost = distance + covered * COVERING;
    if (isPlain) return [{ point, cost }];
    const { line, length } = lineTo(focus, box, isMarked);
    return length > LONGEST ? [] : [{ point, line, cost: cost + GAP }];
  });
  yield* spots.sort((a, b) => a.cost - b.cost);
}

/** What is to be kept free of a place: its marker, and what is seen of its largest part. */
function extent({ id, bounds, isMarked }: LabelPlace, [x, y]: MapPoint, land: LandRows): Box | undefined {
  const marker: Box | undefined = isMarked ? [x - MARKER, y - MARKER, x + MARKER, y + MARKER] : undefined;
  const [north = 0, south = 0] = land.height(id) ?? [];
  const seen = bounds && ([bounds[0], Math.max(bounds[1], north), bounds[2], Math.min(bounds[3], south)] as const);
  const edges = seen && seen[1] < seen[3] ? land.edges(id, seen) : undefined;
  if (!edges || !seen) return marker;
  const shape: Box = [edges[0], seen[1], edges[1], seen[3]];
  return marker ? [Math.min(marker[0], shape[0]), Math.min(marker[1], shape[1]), Math.max(marker[2], shape[2]), Math.max(marker[3], shape[3])] : shape;
}

interface Beside {
  readonly point: MapPoint;
  /** How far the text is from where it would best be. CSS pixels. */
  readonly distance: number;
}

/** Close by: east and west of what a place has at the text's height, from its heart outward, then over and under it. */
function* adjacent({ id, width, isMarked }: LabelPlace, [x, y]: MapPoint, own: Box, land: LandRows): Iterable<Beside> {
  const half = width / 2 + GAP;
  for (let away = 0; away === 0 || away < own[3] - own[1]; away += LINE / 2) {
    for (const at of away === 0 ? [y] : [y - away, y + away]) {
      if (at < own[1] || at > own[3]) continue;
      const edges = land.edges(id, [own[0], at - LINE / 2, own[2], at + LINE / 2]);
      const [west, east] = isMarked ? [Math.min(edges?.[0] ?? x, x - MARKER), Math.max(edges?.[1] ?? x, x + MARKER)] : (edges ?? []);
      if (west === undefined || east === undefined) continue;
      for (const spot of [east + half, west - half]) yield { point: [spot, at], distance: isMarked ? 0 : away / 4 };
    }
  }
  for (const at of [own[1] - GAP - LINE / 2, own[3] + GAP + LINE / 2]) yield { point: [(own[0] + own[2]) / 2, at], distance: 0 };
}

/** Farther out, in twelve directions. */
function* around(width: number, [left, top, right, bottom]: Box): Iterable<Beside> {
  for (const distance of DISTANCES) {
    for (let turn = 0; turn < 12; turn++) {
      const [east, south] = [Math.cos((turn * Math.PI) / 6), Math.sin((turn * Math.PI) / 6)];
      const [acrossX, acrossY] = [(right - left) / 2 + GAP + distance + width / 2, (bottom - top) / 2 + GAP + distance + LINE / 2];
      // On a box round the place rather than on an ellipse, whose text would cut its corners.
      const stretch = 1 / Math.max(Math.abs(east), Math.abs(south));
      yield { point: [(left + right) / 2 + east * stretch * acrossX, (top + bottom) / 2 + south * stretch * acrossY], distance: distance + 1 };
    }
  }
}

/** From a place to the nearest point of its name. */
function lineTo([x, y]: MapPoint, [left, top, right, bottom]: Box, isMarked: boolean) {
  const to: MapPoint = [Math.min(Math.max(x, left), right), Math.min(Math.max(y, top + AIR), bottom - AIR)];
  const length = Math.hypot(to[0] - x, to[1] - y) || 1;
  const start = isMarked ? Math.min(MARKER + 1, length) / length : 0;
  const from: MapPoint = [x + (to[0] - x) * start, y + (to[1] - y) * start];
  return { line: [from, to] as const, length };
}

function grown([left, top, right, bottom]: Box, by: number): Box {
  return [left - by, top - by, right + by, bottom + by];
}

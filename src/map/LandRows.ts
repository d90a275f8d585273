import type { MapPoint } from '../geo/Geometry.ts';
import type { PathNumbers } from '../geo/pathLines.ts';

/** A rectangle in CSS pixels of the window: left, top, right, bottom. */
export type Box = readonly [left: number, top: number, right: number, bottom: number];

/** A piece of a row, from west to east. CSS pixels of the window. */
export type Span = readonly [from: number, to: number];

/** A shape as it is drawn: in the path data's own units. `id` is '' for land of no country. */
export interface DrawnShape {
  readonly id: string;
  readonly lines: readonly PathNumbers[];
}

/** Where path data lie in the window: the window's pixel of their point 0, and pixels to a unit of theirs. */
export interface Placing {
  readonly origin: MapPoint;
  readonly perStep: number;
}

/** From row to row. CSS pixels: five of them to a line of text, finer than a reader sees a border under its letters. */
const ROW = 3;

/** What a shape fills of the rows from `first` on, from west to east. */
interface Strip {
  readonly first: number;
  readonly rows: readonly (readonly Span[])[];
}

const byValue = (a: number, b: number) => a - b;

/** What of a window is whose land, row by row: asked whether a text lies within a shape, or over the sea. */
export class LandRows {
  readonly #strips = new Map<string, Strip>();
  /** Of each row, all pieces: whose (an index into `#ids`), from, to. */
  readonly #all: readonly number[][];
  readonly #ids: string[] = [];
  readonly #placing: Placing;
  readonly #width: number;

  constructor(placing: Placing, [width, height]: readonly [width: number, height: number]) {
    this.#placing = placing;
    this.#width = width;
    this.#all = Array.from({ length: Math.ceil(height / ROW) }, () => []);
  }

  /** Where the edges of a shape cross the middle of each row. */
  #crossings(lines: readonly PathNumbers[]): readonly number[][] {
    const { origin: [originX, originY], perStep } = this.#placing;
    const count = this.#all.length;
    const crossings: number[][] = [];
    for (const { numbers, closed } of lines) {
      const { length } = numbers;
      if (!closed || length < 6) continue;
      let x0 = originX + (numbers[length - 2] ?? 0) * perStep;
      let y0 = (originY + (numbers[length - 1] ?? 0) * perStep) / ROW - 0.5;
      for (let i = 0; i < length; i += 2) {
        const x1 = originX + (numbers[i] ?? 0) * perStep;
        const y1 = (originY + (numbers[i + 1] ?? 0) * perStep) / ROW - 0.5;
        const last = Math.min(count, Math.ceil(Math.max(y0, y1)));
        for (let row = Math.max(0, Math.ceil(Math.min(y0, y1))); row < last; row++) {
          (crossings[row] ??= []).push(x0 + ((row - y0) / (y1 - y0)) * (x1 - x0));
        }
        [x0, y0] = [x1, y1];
      }
    }
    return crossings;
  }

  /** Takes in a shape; whatever is asked counts those that have been. */
  add({ id, lines }: DrawnShape): void {
    const crossings: readonly (number[] | undefined)[] = this.#crossings(lines);
    const index = this.#ids.push(id) - 1;
    const rows: Span[][] = [];
    let first = 0;
    // Rows that nothing crosses are holes of the list, which this passes over.
    crossings.forEach((ends, row) => {
      const seen: Span[] = [];
      ends?.sort(byValue);
      for (let i = 1; ends && i < ends.length; i += 2) {
        const [from, to] = [Math.max(0, ends[i - 1] ?? 0), Math.min(this.#width, ends[i] ?? 0)];
        if (from >= to) continue;
        seen.push([from, to]);
        this.#all[row]?.push(index, from, to);
      }
      if (seen.length === 0) return;
      if (rows.length === 0) first = row;
      rows[row - first] = seen;
    });
    if (rows.length > 0) this.#strips.set(id, { first, rows });
  }


  #row(id: string, row: number): readonly Span[] {
    const strip = this.#strips.get(id);
    return strip?.rows[row - strip.first] ?? [];
  }

  /** From where to where a shape is seen, from north to south. CSS pixels of the window. */
  height(id: string): Span | undefined {
    const strip = this.#strips.get(id);
    return strip && [strip.first * ROW, (strip.first + strip.rows.length) * ROW];
  }

  /** Where a shape fills all of a height: pieces that a text of that height and so much width could stand in. */
  rooms(id: string, top: number, bottom: number, width: number): readonly Span[] {
    const [first, last] = rowsOf(top, bottom);
    let rooms: readonly Span[] = this.#row(id, first).filter(([from, to]) => to - from >= width);
    for (let row = first + 1; row <= last && rooms.length > 0; row++) {
      const left: Span[] = [];
      for (const [from, to] of this.#row(id, row)) {
        if (to - from < width) continue;
        for (const [a, b] of rooms) if (Math.min(to, b) - Math.max(from, a) >= width) left.push([Math.max(from, a), Math.min(to, b)]);
      }
      rooms = left;
    }
    return rooms;
  }

  /** Whether a box lies within a shape. */
  holds(id: string, [left, top, right, bottom]: Box): boolean {
    const [first, last] = rowsOf(top, bottom);
    for (let row = first; row <= last; row++) if (!this.#row(id, row).some(([from, to]) => from <= left && to >= right)) return false;
    return true;
  }

  /** The westernmost and easternmost point of what a shape has between two heights, of parts that reach between two sides. */
  edges(id: string, [left, top, right, bottom]: Box): Span | undefined {
    const [first, last] = middlesOf(top, bottom);
    let [west, east] = [Infinity, -Infinity];
    for (let row = first; row <= last; row++) {
      for (const [from, to] of this.#row(id, row)) {
        if (to < left || from > right) continue;
        [west, east] = [Math.min(west, from), Math.max(east, to)];
      }
    }
    return west < east ? [west, east] : undefined;
  }

  /** The middle of what is seen of a shape; `undefined` where none of it is. */
  middle(id: string): MapPoint | undefined {
    const strip = this.#strips.get(id);
    let [area, x, y] = [0, 0, 0];
    strip?.rows.forEach((spans, index) => {
      for (const [from, to] of spans) {
        area += to - from;
        x += ((to - from) * (from + to)) / 2;
        y += (to - from) * (strip.first + index + 0.5) * ROW;
      }
    });
    return area > 0 ? [x / area, y / area] : undefined;
  }

  /** How much of a box lies on land of others: 0 none, 1 all. @param id whose land does not count */
  share([left, top, right, bottom]: Box, id: string): number {
    const [first, last] = middlesOf(top, bottom);
    let covered = 0;
    for (let row = first; row <= last; row++) {
      const pieces = this.#all[row] ?? [];
      for (let i = 0; i < pieces.length; i += 3) {
        const [from = 0, to = 0] = [pieces[i + 1], pieces[i + 2]];
        if (from < right && to > left && this.#ids[pieces[i] ?? 0] !== id) covered += Math.min(right, to) - Math.max(left, from);
      }
    }
    return covered / (right - left) / (last - first + 1);
  }
}

/** The rows that a height takes part in. */
function rowsOf(top: number, bottom: number): readonly [first: number, last: number] {
  return [Math.floor(top / ROW), Math.ceil(bottom / ROW) - 1];
}

/** The rows whose middle a height takes in. */
function middlesOf(top: number, bottom: number): readonly [first: number, last: number] {
  return [Math.ceil(top / ROW - 0.5), Math.floor(bottom / ROW - 0.5)];
}

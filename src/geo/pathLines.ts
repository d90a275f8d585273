import type { MapPoint } from './Geometry.ts';

/** A line of path data: its points in map units, and whether it is a ring, whose last point then does not repeat the first. */
export interface PathLine {
  readonly points: readonly MapPoint[];
  readonly closed: boolean;
}

/** The same in few bytes: x and y of every point, one after another. */
export interface PathNumbers {
  readonly numbers: readonly number[];
  readonly closed: boolean;
}

/** What `pathNumbers` reads, point by point. */
export function pathLines(data: string): readonly PathLine[] {
  return pathNumbers(data).map(({ numbers, closed }) => ({
    points: Array.from({ length: numbers.length / 2 }, (_, i): MapPoint => [numbers[2 * i] ?? 0, numbers[2 * i + 1] ?? 0]),
    closed,
  }));
}

/** How many numbers of an arc come before the point that it leads to. */
const BEFORE_END = 5;

/**
 * Reads the path data that this atlas writes: lines by `M`, `L` or `l`, closed or not, and spots (`M5 7h0`), which are
 * lines of one point; an arc along a globe's horizon (`A`) counts as a straight piece. Map units. A loop over letters,
 * not a pattern: it runs on all of a map's shapes while the reader looks on.
 */
export function pathNumbers(data: string): readonly PathNumbers[] {
  const lines: { numbers: number[]; closed: boolean }[] = [];
  let command = '';
  let [x, y] = [0, 0];
  let [digits, divisor, isFraction, isNumber, isNegative] = [0, 1, false, false, false];
  let [skipped, before] = [0, NaN]; // `before`: the x that waits for its y
  const take = (value: number) => {
    if (command === 'A' && skipped++ < BEFORE_END) return;
    if (command === 'h') return;
    if (Number.isNaN(before)) {
      before = value;
      return;
    }
    [x, y] = command === 'l' ? [x + before, y + value] : [before, value];
    lines.at(-1)?.numbers.push(x, y);
    [before, skipped] = [NaN, 0];
  };
  for (let i = 0; i <= data.length; i++) {
    const code = data.charCodeAt(i);
    if (code >= 48 && code <= 57) {
      digits = digits * 10 + code - 48;
      if (isFraction) divisor *= 10;
      isNumber = true;
    } else if (code === 46) isFraction = true;
    else {
      if (isNumber) take((isNegative ? -digits : digits) / divisor);
      [digits, divisor, isFraction, isNumber] = [0, 1, false, false];
      isNegative = code === 45;
      if (code < 65 || Number.isNaN(code)) continue;
      command = data.charAt(i);
      [before, skipped] = [NaN, 0];
      if (command === 'M') lines.push({ numbers: [], closed: false });
      const line = lines.at(-1);
      if (line && (command === 'z' || command === 'Z')) line.closed = true;
    }
  }
  return lines;
}

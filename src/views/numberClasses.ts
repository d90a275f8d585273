import type { Classes } from '../dataset/Dataset.ts';

/** Whole numbers that are painted alike, both borders included; the last class of an author's thresholds is open. */
export interface NumberClass {
  readonly from: number;
  readonly to: number | undefined;
  /** Its place on the scale of inks, 1 (fewest) to 7. Few classes lie as far apart on it as they can. */
  readonly step: number;
}

/** Inks of the scale; the style sheet has as many. */
const STEPS = 7;

/** The step of a place that the filter leaves nothing of. A place that the dataset does not name has none. */
export const ZERO_STEP = 0;

/**
 * Puts numbers of engagements into classes that hold every whole number from 1 up to the largest, each in exactly one.
 * Borders ascend. Where the numbers differ less than the method asks for, there are fewer classes.
 * @param values one number for each partner, each at least 1; their order does not matter
 */
export function numberClasses(values: readonly number[], classes: Classes): readonly NumberClass[] {
  const sorted = values.toSorted((a, b) => a - b);
  const largest = sorted.at(-1);
  if (largest === undefined) return [];
  const starts = [1, ...startsAfterFirst(sorted, largest, classes)];
  const last = classes.method === 'thresholds' ? undefined : largest;
  return starts.map((from, index) => {
    const next = starts[index + 1];
    return { from, to: next === undefined ? last : next - 1, step: stepOf(index, starts.length) };
  });
}

/** The class that a number falls in; `undefined` for zero, which is no class. */
export function classOf(value: number, classes: readonly NumberClass[]): NumberClass | undefined {
  return classes.findLast(({ from }) => value >= from);
}

function startsAfterFirst(sorted: readonly number[], largest: number, classes: Classes): readonly number[] {
  switch (classes.method) {
    case 'thresholds':
      return classes.thresholds;
    case 'equal-interval': {
      const count = Math.min(classes.count, largest);
      return between(count).map((index) => Math.floor((index * largest) / count) + 1);
    }
    case 'quantile': {
      // A class begins at a number that occurs, so that none is empty; what begins with the smallest is the first one.
      const starts = between(classes.count).flatMap((index) => sorted[Math.ceil((index * sorted.length) / classes.count)] ?? []);
      return [...new Set(starts)].filter((start) => start > (sorted[0] ?? 0));
    }
  }
}

/** 1 to `count - 1`: the borders between that many classes. */
function between(count: number): readonly number[] {
  return Array.from({ length: count - 1 }, (_, index) => index + 1);
}

function stepOf(index: number, count: number): number {
  // One class alone has the middle of the scale.
  return count === 1 ? Math.ceil(STEPS / 2) : 1 + Math.round((index * (STEPS - 1)) / (count - 1));
}

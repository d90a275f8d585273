import { HUNDREDTH } from '../../../src/studio/reader/Forest.ts';
import type { ForestData } from '../../../src/studio/reader/Forest.ts';
import { chance } from '../../../src/studio/reader/weigh.ts';

export interface Example {
  readonly numbers: readonly number[];
  readonly holds: boolean;
  /** How much it counts beside the others. */
  readonly counts: number;
}

interface Settings {
  /** How many trees, and how many leaves each has. */
  readonly trees: number;
  readonly leaves: number;
  /** How far each tree goes towards what would be right. */
  readonly rate: number;
  /** Fewer examples make no leaf. */
  readonly least: number;
  /** Columns of which a higher number never speaks against what is learned. */
  readonly rising: ReadonlySet<number>;
}

/** So many cuts of a column are tried at most. */
const CUTS = 62;
/** Draws the values of leaves with few examples towards nothing. */
const CALM = 1;

/** Between which values a leaf must be, so that what rises does. */
interface Bounds {
  readonly from: number;
  readonly to: number;
}

interface Leaf {
  readonly rows: Int32Array;
  readonly node: Node;
  readonly bounds: Bounds;
  readonly best: Split | undefined;
}

interface Node {
  value: number;
  split?: { readonly column: number; readonly cut: number; readonly lower: Node; readonly higher: Node };
}

interface Split {
  readonly gain: number;
  readonly column: number;
  readonly cut: number;
  /** Between the values of both sides. */
  readonly middle: number;
}

/**
 * Gradient boosting (Friedman 2001) of decision trees with the logistic loss: each tree is grown leaf by leaf where it gains
 * most, over columns that are dealt into bins first. The same examples give the same trees.
 */
export function boost(examples: readonly Example[], { trees, leaves, rate, least, rising }: Settings): ForestData {
  const width = examples[0]?.numbers.length ?? 0;
  const cuts = Array.from({ length: width }, (_, column) => cutsOf(examples.map(({ numbers }) => numbers[column] ?? 0)));
  const bins = cuts.map((own, column) => Uint8Array.from(examples, ({ numbers }) => binOf(own, numbers[column] ?? 0)));
  const share = examples.filter(({ holds }) => holds).length / Math.max(1, examples.length);
  const start = hundredths(Math.log(share / (1 - share)));
  const sums = new Float64Array(examples.length).fill(start);
  const slopes = new Float64Array(examples.length);
  const bends = new Float64Array(examples.length);

  const valueOf = (rows: Int32Array, { from, to }: Bounds): number => {
    let slope = 0;
    let bend = 0;
    for (const row of rows) {
      slope += slopes[row] ?? 0;
      bend += bends[row] ?? 0;
    }
    return hundredths(rate * Math.max(from, Math.min(to, goal(slope, bend))));
  };

  const bestSplit = (rows: Int32Array): Split | undefined => {
    let best: Split | undefined;
    if (rows.length < 2 * least) return best;
    for (const [column, own] of bins.entries()) {
      const size = (cuts[column]?.length ?? 0) + 1;
      const slopeIn = new Float64Array(size);
      const bendIn = new Float64Array(size);
      const countIn = new Int32Array(size);
      let slope = 0;
      let bend = 0;
      for (const row of rows) {
        const bin = own[row] ?? 0;
        slopeIn[bin] = (slopeIn[bin] ?? 0) + (slopes[row] ?? 0);
        bendIn[bin] = (bendIn[bin] ?? 0) + (bends[row] ?? 0);
        countIn[bin] = (countIn[bin] ?? 0) + 1;
        slope += slopes[row] ?? 0;
        bend += bends[row] ?? 0;
      }
      let lowSlope = 0;
      let lowBend = 0;
      let low = 0;
      for (let cut = 0; cut < size - 1; cut += 1) {
        lowSlope += slopeIn[cut] ?? 0;
        lowBend += bendIn[cut] ?? 0;
        low += countIn[cut] ?? 0;
        if (low < least || rows.length - low < least) continue;
        const lower = goal(lowSlope, lowBend);
        const higher = goal(slope - lowSlope, bend - lowBend);
        if (rising.has(column) && lower > higher) continue;
        const gain = worth(lowSlope, lowBend) + worth(slope - lowSlope, bend - lowBend) - worth(slope, bend);
        if (gain > (best?.gain ?? 1e-9)) best = { gain, column, cut, middle: (lower + higher) / 2 };
      }
    }
    return best;
  };

  const grow = (): Node => {
    const all = Int32Array.from(examples, (_, row) => row);
    const root: Node = { value: 0 };
    const grown: Leaf[] = [{ rows: all, node: root, bounds: { from: -Infinity, to: Infinity }, best: bestSplit(all) }];
    while (grown.length < leaves) {
      const next = grown.reduce((one, other) => ((other.best?.gain ?? 0) > (one.best?.gain ?? 0) ? other : one));
      if (!next.best) break;
      const { column, cut, middle } = next.best;
      const own = bins[column];
      const leaf = (bounds: Bounds, rows: Int32Array): Leaf => ({ rows, bounds, node: { value: 0 }, best: bestSplit(rows) });
      const between = Math.max(next.bounds.from, Math.min(next.bounds.to, middle));
      const isRising = rising.has(column);
      const lower = leaf(isRising ? { ...next.bounds, to: between } : next.bounds, next.rows.filter((row) => (own?.[row] ?? 0) <= cut));
      const higher = leaf(isRising ? { ...next.bounds, from: between } : next.bounds, next.rows.filter((row) => (own?.[row] ?? 0) > cut));
      next.node.split = { column, cut, lower: lower.node, higher: higher.node };
      grown.splice(grown.indexOf(next), 1, lower, higher);
    }
    for (const { rows, node, bounds } of grown) {
      node.value = valueOf(rows, bounds);
      for (const row of rows) sums[row] = (sums[row] ?? 0) + node.value;
    }
    return root;
  };

  const forest: Node[] = [{ value: start }];
  for (let tree = 0; tree < trees; tree += 1) {
    examples.forEach(({ holds, counts }, row) => {
      const likely = chance(sums[row] ?? 0);
      slopes[row] = counts * (likely - (holds ? 1 : 0));
      bends[row] = counts * likely * (1 - likely);
    });
    forest.push(grow());
  }
  return written(forest, cuts);
}

/** Where a leaf would go, and what is gained there. */
const goal = (slope: number, bend: number): number => -slope / (bend + CALM);
const worth = (slope: number, bend: number): number => (slope * slope) / (bend + CALM);
const hundredths = (value: number): number => Math.round(value * HUNDREDTH) / HUNDREDTH + 0;

/** Where a column is cut: between its values, or between as many of them as are tried, as equally filled as can be. */
function cutsOf(values: readonly number[]): number[] {
  const sorted = Float64Array.from(values).sort();
  const cuts = new Set<number>();
  const distinct = new Set(sorted).size;
  if (distinct <= CUTS) {
    const own = [...new Set(sorted)];
    for (let index = 1; index < own.length; index += 1) cuts.add(between(own[index - 1] ?? 0, own[index] ?? 0));
  } else {
    for (let cut = 1; cut <= CUTS; cut += 1) cuts.add(hundredths(sorted[Math.floor((cut * sorted.length) / (CUTS + 1))] ?? 0));
  }
  return [...cuts].sort((one, other) => one - other);
}

/** A short number from one (included) to the next (excluded). */
function between(one: number, next: number): number {
  const middle = hundredths((one + next) / 2);
  return middle >= one && middle < next ? middle : one;
}

function binOf(cuts: readonly number[], value: number): number {
  let low = 0;
  let high = cuts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (value <= (cuts[middle] ?? 0)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The trees as `ForestData`: only the cuts that are asked. */
function written(forest: readonly Node[], cuts: readonly (readonly number[])[]): ForestData {
  const asked = cuts.map(() => new Set<number>());
  const walk = ({ split }: Node): void => {
    if (!split) return;
    asked[split.column]?.add(split.cut);
    walk(split.lower);
    walk(split.higher);
  };
  forest.forEach(walk);
  const kept = asked.map((own) => [...own].sort((one, other) => one - other));
  const nodes: number[] = [];
  const write = ({ split, value }: Node): void => {
    if (!split) {
      nodes.push(-1, Math.round(value * HUNDREDTH));
      return;
    }
    nodes.push(split.column, kept[split.column]?.indexOf(split.cut) ?? 0);
    write(split.lower);
    write(split.higher);
  };
  forest.forEach(write);
  return { cuts: kept.map((own, column) => own.map((cut) => cuts[column]?.[cut] ?? 0)), nodes };
}

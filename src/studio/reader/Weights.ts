import type { ForestData } from './Forest.ts';

/**
 * How much each word of each kind of sign speaks for a name (above 0) or against it: for each kind, the words of each
 * weight, parted by tabs. So written, they take two thirds of what a number beside each word takes.
 */
export type Weights = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** What was learned from the labelled communiqués: `npm run reader:train` writes it to `data/reader-weights.json`. */
export interface Model {
  /** Whether a name is a partner's, by what stands around it. */
  readonly partner: Weights;
  /** Whether a country's side is the one that speaks, by all its mentions. */
  readonly host: Weights;
  /** Whether a partner was met, where no word says what was done, or took part: `wasMet`. */
  readonly met: Weights;
  /** How a name's own signs, its list's, its other mentions' and the whole text's are weighed: `togetherOf`. */
  readonly together: ForestData;
}

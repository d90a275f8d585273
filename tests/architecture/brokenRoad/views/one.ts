import { other } from './other.ts';

/** Breaks the road: goes round in a circle. */
export const one = (): unknown => other;

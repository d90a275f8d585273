import { one } from '../views/one.ts';

/** Breaks the road: the language files are no leaf any more. */
export const words = { one };

import { drawing } from '../map/drawing.ts';

/** Breaks the road: a panel reads the map. */
export type Panel = typeof drawing;

import type { Panel } from '../panels/Panel.ts';

/** Breaks the road: the first station knows the last but one, if only by a type. */
export type Forward = Panel;

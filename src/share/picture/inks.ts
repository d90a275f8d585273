import { ZERO_STEP } from '../../views/numberClasses.ts';
import { palette } from './palette.ts';

/** Which of the three widths of a pattern suits the size that it is drawn at (`map/patterns.ts`). */
export type Density = 'middle' | 'close';

/** What decides how a place is painted: the attributes that `drawMap` gives it. */
export interface Painted {
  readonly status?: string | undefined;
  readonly rank?: number | undefined;
  readonly step?: number | undefined;
  readonly muted?: boolean;
  /** Whether the map is coloured by number. */
  readonly byNumber?: boolean;
}

/** The fill of a shape, as `map.css` has it; a test in the browser compares every place. */
export function landFill({ status, rank, step, muted = false, byNumber = false }: Painted, density: Density): string {
  if (byNumber && step === ZERO_STEP) return `url(#atlas-zero-${density})`;
  if (byNumber && step !== undefined) return scaleInk(step);
  if (muted) return palette.landMuted;
  if (status === 'host') return palette.landHost;
  if (rank === undefined) return palette.landNone;
  return rank === 1 ? rankInk(rank) : `url(#atlas-rank-${rank}-${density})`;
}

/** The colour of a dot: too small for a pattern. */
export function dotInk({ status, rank, step, muted = false, byNumber = false }: Painted): string {
  if (byNumber && step === ZERO_STEP) return palette.zeroStroke;
  if (byNumber && step !== undefined) return scaleInk(step);
  if (muted) return palette.landMuted;
  if (status === 'host') return palette.paper;
  return rank === undefined ? palette.landNone : rankInk(rank);
}

export function rankInk(rank: number): string {
  return palette.land[rank - 1] ?? palette.landNone;
}

function scaleInk(step: number): string {
  return palette.scale[step - 1] ?? palette.landNone;
}

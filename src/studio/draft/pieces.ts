import type { Draft, DraftEngagement } from './Draft.ts';

/** Engagements that are handed over at once, to a worker or to the database: copying so many takes a few milliseconds. */
export const PIECE = 500;

/** A draft apart from its engagements, of which there may be thousands. */
export type DraftHead = Omit<Draft, 'engagements'>;

export interface Piece {
  /** Which piece of the list it is, from 0. */
  readonly index: number;
  readonly engagements: readonly DraftEngagement[];
}

export function headOf({ engagements: _, ...head }: Draft): DraftHead {
  return head;
}

/** How many pieces a number of engagements makes. */
export function pieceCount(engagements: number): number {
  return Math.ceil(engagements / PIECE);
}

/**
 * The pieces in which a draft differs from an earlier state of itself: drafts share what is the same, so that after a
 * change of one engagement there is one.
 */
export function changedPieces(after: Draft['engagements'], before: Draft['engagements']): readonly Piece[] {
  if (after === before) return [];
  return Array.from({ length: pieceCount(after.length) }, (_, index) => index).flatMap((index) => {
    const [start, end] = [index * PIECE, Math.min(after.length, (index + 1) * PIECE)];
    const isSame = end === Math.min(before.length, (index + 1) * PIECE) && isShared(after, before, start, end);
    return isSame ? [] : [{ index, engagements: after.slice(start, end) }];
  });
}

function isShared(after: Draft['engagements'], before: Draft['engagements'], start: number, end: number): boolean {
  for (let place = start; place < end; place += 1) if (after[place] !== before[place]) return false;
  return true;
}

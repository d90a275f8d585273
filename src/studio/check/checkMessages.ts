import type { Gap } from '../edit/gaps.ts';
import type { DraftHead, Piece } from '../draft/pieces.ts';

/** What the page tells the worker of its draft, and asks about it. */
export type Asked =
  | { readonly kind: 'piece'; readonly piece: Piece }
  | { readonly kind: 'head'; readonly head: DraftHead; readonly engagements: number }
  | { readonly kind: 'gaps' }
  | { readonly kind: 'json' };

/** An answer to each question, in the order in which they were asked. */
export type Answer = { readonly kind: 'gaps'; readonly gaps: readonly Gap[] } | { readonly kind: 'json'; readonly json: string };

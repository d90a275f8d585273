import { emptyDraft } from '../draft/Draft.ts';
import type { Draft } from '../draft/Draft.ts';
import { PIECE } from '../draft/pieces.ts';
import { writeDraft } from '../draft/writeDraft.ts';
import { findGaps } from '../edit/gaps.ts';
import type { Answer, Asked } from './checkMessages.ts';

/** The worker's copy of the page's draft, put together from what it is told; it answers questions about it. */
export class DraftCopy {
  #draft: Draft = emptyDraft;

  /** @returns the answer, where something was asked */
  hear(asked: Asked): Answer | undefined {
    switch (asked.kind) {
      case 'piece': {
        const { index, engagements } = asked.piece;
        this.#draft = { ...this.#draft, engagements: this.#draft.engagements.toSpliced(index * PIECE, PIECE, ...engagements) };
        return undefined;
      }
      case 'head':
        this.#draft = { ...asked.head, engagements: this.#draft.engagements.slice(0, asked.engagements) };
        return undefined;
      case 'gaps':
        return { kind: 'gaps', gaps: findGaps(this.#draft) };
      case 'json':
        return { kind: 'json', json: writeDraft(this.#draft) };
    }
  }
}

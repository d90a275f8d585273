import { emptyDraft } from '../draft/Draft.ts';
import type { Draft } from '../draft/Draft.ts';
import { PIECE } from '../draft/pieces.ts';
import { writeDraft } from '../draft/writeDraft.ts';
import { findGaps } from '../edit/gaps.ts';
import type { Answer, Asked } from './checkMessages.ts';

/** The page's draft, as it was last told. */
let draft: Draft = emptyDraft;

/** Keeps a copy of the page's draft, looks for what it lacks and writes it, so that the page answers meanwhile. */
addEventListener('message', ({ data }: MessageEvent<Asked>) => {
  const say = (answer: Answer) => postMessage(answer);
  switch (data.kind) {
    case 'piece': {
      const { index, engagements } = data.piece;
      draft = { ...draft, engagements: draft.engagements.toSpliced(index * PIECE, PIECE, ...engagements) };
      return;
    }
    case 'head':
      draft = { ...data.head, engagements: draft.engagements.slice(0, data.engagements) };
      return;
    case 'gaps':
      say({ kind: 'gaps', gaps: findGaps(draft) });
      return;
    case 'json':
      say({ kind: 'json', json: writeDraft(draft) });
  }
});

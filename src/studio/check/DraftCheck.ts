import { emptyDraft } from '../draft/Draft.ts';
import type { Draft } from '../draft/Draft.ts';
import { changedPieces, headOf } from '../draft/pieces.ts';
import { writeDraft } from '../draft/writeDraft.ts';
import { findGaps } from '../edit/gaps.ts';
import type { Gap } from '../edit/gaps.ts';
import { nextTurn } from '../nextTurn.ts';
import type { Answer, Asked } from './checkMessages.ts';

/**
 * The page's side of the worker that looks for what a draft lacks, and writes it. The worker has a copy of the draft and
 * is told what changes, in pieces: handing over thousands of engagements at once would hold the page up.
 */
export class DraftCheck {
  readonly #start: () => Worker;
  #worker: Worker | undefined;
  /** Rejects when the worker fails, whenever that is. */
  #failure: Promise<never> | undefined;
  /** The draft as the worker has it. */
  #told: Draft = emptyDraft;
  #turn: Promise<unknown> = Promise.resolve();
  #wanted: Draft | undefined;

  /** @param start starts a `checkWorker.ts` */
  constructor(start: () => Worker) {
    this.#start = start;
  }

  /** All that keeps a draft from being a dataset; `undefined` where another draft was asked about before this one's turn. */
  gaps(draft: Draft): Promise<readonly Gap[] | undefined> {
    this.#wanted = draft;
    return this.#inTurn(async () => {
      if (this.#wanted !== draft) return undefined;
      const answer = await this.#ask(draft, 'gaps');
      return answer?.kind === 'gaps' ? answer.gaps : findGaps(draft);
    });
  }

  /** The draft as JSON, as `writeDraft` has it. */
  json(draft: Draft): Promise<string> {
    return this.#inTurn(async () => {
      const answer = await this.#ask(draft, 'json');
      return answer?.kind === 'json' ? answer.json : writeDraft(draft);
    });
  }

  #inTurn<Result>(task: () => Promise<Result>): Promise<Result> {
    const result = this.#turn.then(task);
    this.#turn = result.catch(() => undefined);
    return result;
  }

  #begin(): Worker {
    const worker = this.#start();
    this.#failure = new Promise((_, reject) => {
      worker.onerror = () => reject(new Error('the worker failed'));
    });
    this.#failure.catch(() => undefined); // nobody may be waiting yet
    return worker;
  }

  /** `undefined` where there is no worker, or it has failed: then the page does it itself. */
  async #ask(draft: Draft, kind: 'gaps' | 'json'): Promise<Answer | undefined> {
    try {
      const worker = (this.#worker ??= this.#begin());
      const say = (asked: Asked) => worker.postMessage(asked);
      for (const [turn, piece] of changedPieces(draft.engagements, this.#told.engagements).entries()) {
        if (turn > 0) await nextTurn();
        say({ kind: 'piece', piece });
      }
      say({ kind: 'head', head: headOf(draft), engagements: draft.engagements.length });
      this.#told = draft;
      const answer = new Promise<Answer>((resolve) => {
        worker.onmessage = ({ data }: MessageEvent<Answer>) => resolve(data);
      });
      say({ kind });
      return await (this.#failure ? Promise.race([answer, this.#failure]) : answer);
    } catch {
      this.#worker?.terminate();
      this.#worker = undefined;
      this.#told = emptyDraft;
      return undefined;
    }
  }
}

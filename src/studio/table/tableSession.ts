import { createStore } from 'zustand/vanilla';
import type { StoreApi } from 'zustand/vanilla';
import type { Draft } from '../draft/Draft.ts';
import { nextTurn } from '../nextTurn.ts';
import { firstChoices } from './Choices.ts';
import type { Choices } from './Choices.ts';
import type { Additions } from './Known.ts';
import { knownOf } from './Known.ts';
import type { TableIssue } from './TableIssue.ts';
import type { ImportSummary, Overview } from './tableMessages.ts';
import type { Brought, TableWork } from './TableWork.ts';

export interface TableState {
  readonly brought: Brought | undefined;
  /** What the worker is at, and how far it is: 0 to 1. */
  readonly busy: 'reading' | 'importing' | undefined;
  readonly share: number;
  /** Why the table could not be read. */
  readonly refused: TableIssue | undefined;
  readonly overview: Overview | undefined;
  /** Every state of the choices, the present one last. */
  readonly choices: readonly Choices[];
  readonly summary: ImportSummary | undefined;
}

interface TableActions {
  /** Reads a table, and imports it by what its headings say. */
  bring(brought: Brought): Promise<void>;
  /** Makes a choice and imports anew. */
  choose(choices: Choices): Promise<void>;
  /** Takes the last choice back. */
  undo(): Promise<void>;
  /** Imports anew where the draft has changed since. */
  follow(): Promise<void>;
  /** All that the table brings to the draft as it is then; `undefined` where the worker could not say, or is saying it already. */
  take(): Promise<Additions | undefined>;
  /** Stops what is under way and forgets the table. */
  clear(): void;
}

export type TableSession = StoreApi<TableState & TableActions>;

const nothing: TableState = {
  brought: undefined,
  busy: undefined,
  share: 0,
  refused: undefined,
  overview: undefined,
  choices: [],
  summary: undefined,
};

/** Whether a table would be lost: it has been brought, and is not in the draft. */
export function isWaiting({ brought, refused }: Pick<TableState, 'brought' | 'refused'>): boolean {
  return brought !== undefined && refused === undefined;
}

/**
 * A table on its way into the draft. It outlives the step's view: whoever leaves and comes back finds it as it was.
 * @param draftNow the draft that is open: what a table brings depends on what is there already
 */
export function createTableSession(work: Pick<TableWork, 'read' | 'import' | 'take' | 'stop'>, draftNow: () => Draft): TableSession {
  // The import that was asked for last is the one that counts.
  let latest = 0;
  /** The draft that it was asked for. */
  let draft: Draft | undefined;
  /** Which taking is under way: it ends with the table that it began with. */
  let taking: symbol | undefined;
  return createStore((set, get) => {
    const onProgress = (share: number): void => set({ share });
    const importAnew = async (): Promise<void> => {
      const choices = get().choices.at(-1);
      if (!choices) return;
      const own = (latest += 1);
      draft = draftNow();
      set({ busy: 'importing', share: 0 });
      const answer = await work.import(choices, knownOf(draft), onProgress);
      if (own !== latest) return;
      if ('refused' in answer) {
        taking = undefined;
        set({ ...nothing, refused: answer.refused });
      } else set({ busy: undefined, summary: answer.summary });
    };
    return {
      ...nothing,
      bring: async (brought) => {
        const own = (latest += 1);
        taking = undefined;
        set({ ...nothing, brought, busy: 'reading' });
        const answer = await work.read(brought, onProgress);
        if (own !== latest) return;
        if ('refused' in answer) {
          set({ busy: undefined, refused: answer.refused });
          return;
        }
        const { overview } = answer;
        set({ overview, choices: [firstChoices(overview)] });
        await importAnew();
      },
      choose: (choices) => {
        set({ choices: [...get().choices, choices] });
        return importAnew();
      },
      undo: () => {
        set({ choices: get().choices.slice(0, Math.max(1, get().choices.length - 1)) });
        return importAnew();
      },
      follow: async () => {
        if (taking === undefined && draft !== draftNow()) await importAnew();
      },
      take: async () => {
        if (taking !== undefined) return undefined;
        const mine = (taking = Symbol());
        // The draft may change while the worker answers: what was made for another one is not what this one is to get.
        while (taking === mine) {
          if (draft !== draftNow()) {
            await importAnew();
            continue;
          }
          const own = latest;
          set({ busy: 'importing' });
          const answer = await work.take();
          await nextTurn();
          if (own !== latest || draft !== draftNow()) continue;
          const { summary } = get();
          if (summary && 'engagements' in answer) return { ...summary.additions, engagements: answer.engagements };
          taking = undefined;
          set({ ...nothing, ...('refused' in answer && { refused: answer.refused }) });
        }
        return undefined;
      },
      clear: () => {
        latest += 1;
        taking = undefined;
        work.stop();
        set({ ...nothing });
      },
    };
  });
}

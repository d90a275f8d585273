import { createStore } from 'zustand/vanilla';
import type { StoreApi } from 'zustand/vanilla';
import type { Draft } from '../draft/Draft.ts';
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
  bring(brought: Brought, draft: Draft): Promise<void>;
  /** Makes a choice and imports anew. */
  choose(choices: Choices, draft: Draft): Promise<void>;
  /** Takes the last choice back. */
  undo(draft: Draft): Promise<void>;
  /** All that the last import brings; `undefined` where the worker could not say. */
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

/** A table on its way into the draft. It outlives the step's view: whoever leaves and comes back finds it as it was. */
export function createTableSession(work: TableWork): TableSession {
  // The import that was asked for last is the one that counts.
  let latest = 0;
  return createStore((set, get) => {
    const onProgress = (share: number): void => set({ share });
    const importAnew = async (draft: Draft): Promise<void> => {
      const choices = get().choices.at(-1);
      if (!choices) return;
      const own = (latest += 1);
      set({ busy: 'importing', share: 0 });
      const answer = await work.import(choices, knownOf(draft), onProgress);
      if (own !== latest) return;
      if ('refused' in answer) set({ ...nothing, refused: answer.refused });
      else set({ busy: undefined, summary: answer.summary });
    };
    return {
      ...nothing,
      bring: async (brought, draft) => {
        const own = (latest += 1);
        set({ ...nothing, brought, busy: 'reading' });
        const answer = await work.read(brought, onProgress);
        if (own !== latest) return;
        if ('refused' in answer) {
          set({ busy: undefined, refused: answer.refused });
          return;
        }
        const { overview } = answer;
        set({ overview, choices: [firstChoices(overview)] });
        await importAnew(draft);
      },
      choose: (choices, draft) => {
        set({ choices: [...get().choices, choices] });
        return importAnew(draft);
      },
      undo: (draft) => {
        set({ choices: get().choices.slice(0, Math.max(1, get().choices.length - 1)) });
        return importAnew(draft);
      },
      take: async () => {
        const { summary } = get();
        const answer = await work.take();
        return summary && 'engagements' in answer ? { ...summary.additions, engagements: answer.engagements } : undefined;
      },
      clear: () => {
        latest += 1;
        work.stop();
        set({ ...nothing });
      },
    };
  });
}

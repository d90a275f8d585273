import { createStore } from 'zustand/vanilla';
import type { StoreApi } from 'zustand/vanilla';
import type { StudioKey } from '../../i18n/studioWords.ts';
import { emptyDraft } from './Draft.ts';
import type { Draft } from './Draft.ts';

/** What a change was, in the words of the language files: they can be said in whatever language the page is in then. */
export interface ChangeLabel {
  readonly key: Extract<StudioKey, `history.${string}`>;
  readonly values?: Readonly<Record<string, string | number>>;
}

/** A change that was made: what it was, and the draft on its other side. */
export interface Step {
  readonly label: ChangeLabel;
  readonly draft: Draft;
}

export interface DraftState {
  readonly draft: Draft;
  /** The last change at the end; each with the draft before it. Without limit: drafts share what is the same. */
  readonly past: readonly Step[];
  /** The next to be made again at the end; each with the draft after it. */
  readonly future: readonly Step[];
}

interface DraftActions {
  /**
   * Makes a change that can be taken back. A recipe that returns the draft it was given changes nothing.
   * @param field names what is being typed in: changes of the same field, one after the other, are one step
   */
  change(label: ChangeLabel, recipe: (draft: Draft) => Draft, field?: string): void;
  /** Ends typing: what comes next is a step of its own, though it be in the same field. */
  seal(): void;
  undo(): void;
  redo(): void;
  /** Puts another draft in place, with no past. */
  open(draft: Draft): void;
}

export type DraftStore = StoreApi<DraftState & DraftActions>;

/** The draft and its history. Runs wherever JavaScript does: no React, no DOM. */
export function createDraftStore(start: Draft = emptyDraft): DraftStore {
  let typedIn: string | undefined;
  return createStore((set, get) => ({
    draft: start,
    past: [],
    future: [],
    change: (label, recipe, field) => {
      const { draft, past } = get();
      const next = recipe(draft);
      if (next === draft) return;
      const goesOn = field !== undefined && field === typedIn && past.length > 0;
      typedIn = field;
      set({ draft: next, past: goesOn ? past : [...past, { label, draft }], future: [] });
    },
    seal: () => void (typedIn = undefined),
    undo: () => {
      const { draft, past, future } = get();
      const last = past.at(-1);
      if (!last) return;
      typedIn = undefined;
      set({ draft: last.draft, past: past.slice(0, -1), future: [...future, { label: last.label, draft }] });
    },
    redo: () => {
      const { draft, past, future } = get();
      const next = future.at(-1);
      if (!next) return;
      typedIn = undefined;
      set({ draft: next.draft, past: [...past, { label: next.label, draft }], future: future.slice(0, -1) });
    },
    open: (draft) => {
      typedIn = undefined;
      set({ draft, past: [], future: [] });
    },
  }));
}

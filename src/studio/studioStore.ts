import { createStore } from 'zustand/vanilla';
import type { StoreApi } from 'zustand/vanilla';

export type StepId = 'start' | 'read' | 'table' | 'edit' | 'publish';

/** What a person brought, on its way to the step that can read it. */
export type Given =
  | { readonly kind: 'text'; readonly text: string; readonly name?: string }
  | { readonly kind: 'table'; readonly file: File }
  | { readonly kind: 'cells'; readonly text: string };

export interface StudioState {
  readonly step: StepId;
  readonly given: Given | undefined;
  /** The field that the editor is to lead to, as a path into the draft: `sources[2].title.en`. */
  readonly wanted: string | undefined;
  /** Said to who cannot see what has changed. */
  readonly announcement: string;
}

interface StudioActions {
  /** Opens a step, with what it is to work on. */
  go(step: StepId, given?: Given): void;
  /** Opens the editor at a field. */
  lead(path: string): void;
  /** The field has been reached. */
  arrive(): void;
  announce(message: string): void;
}

export type StudioStore = StoreApi<StudioState & StudioActions>;

/** Where in the studio a person is. */
export function createStudioStore(): StudioStore {
  return createStore((set) => ({
    step: 'start',
    given: undefined,
    wanted: undefined,
    announcement: '',
    go: (step, given) => set((state) => ({ step, wanted: undefined, given: given ?? state.given })),
    lead: (wanted) => set({ step: 'edit', wanted }),
    arrive: () => set({ wanted: undefined }),
    announce: (announcement) => set({ announcement }),
  }));
}

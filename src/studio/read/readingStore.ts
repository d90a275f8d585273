import { createStore } from 'zustand/vanilla';
import type { StoreApi } from 'zustand/vanilla';
import { proposalsOf } from './proposals.ts';
import type { Proposal } from './proposals.ts';
import type { Reading } from '../reader/Reading.ts';

export interface ReadingState {
  readonly state: 'none' | 'reading' | 'read' | 'stopped' | 'failed';
  /** What is being read, or has been. */
  readonly text: string | undefined;
  readonly reading: Reading;
  /** What it proposes, and what a person has decided about it so far. */
  readonly proposals: readonly Proposal[];
}

interface ReadingActions {
  read(text: string, host: string | undefined): void;
  stop(): void;
  decide(change: (proposals: readonly Proposal[]) => readonly Proposal[]): void;
}

export type ReadingStore = StoreApi<ReadingState & ReadingActions>;

const nothing: Reading = { partners: [], engagements: [], doubtful: [], marks: [], steps: 0 };

/** A communiqué on its way through the reader. What has been decided stays while another step is open. */
export function createReadingStore(
  reader: (text: string, host: string | undefined, signal: AbortSignal) => Promise<Reading>,
): ReadingStore {
  let run: AbortController | undefined;
  return createStore((set) => ({
    state: 'none',
    text: undefined,
    reading: nothing,
    proposals: [],
    read: (text, host) => {
      run?.abort();
      const own = (run = new AbortController());
      set({ state: 'reading', text, reading: nothing, proposals: [] });
      reader(text, host, own.signal).then(
        (reading) => {
          if (!own.signal.aborted) set({ state: 'read', reading, proposals: proposalsOf(reading) });
        },
        () => {
          if (!own.signal.aborted) set({ state: 'failed' });
        },
      );
    },
    stop: () => {
      run?.abort();
      set({ state: 'stopped' });
    },
    decide: (change) => set(({ proposals }) => ({ proposals: change(proposals) })),
  }));
}

import { createStore } from 'zustand/vanilla';
import type { StoreApi } from 'zustand/vanilla';
import type { KeptReading, TypedSource } from '../draft/KeptReading.ts';
import type { Doubt, Reading } from '../reader/Reading.ts';
import { isAnswerTo } from './answeredDoubt.ts';
import { proposalsOf } from './proposals.ts';
import type { Proposal } from './proposals.ts';

export interface ReadingState {
  readonly state: 'none' | 'reading' | 'read' | 'stopped' | 'failed';
  /** What is being read, or has been. */
  readonly text: string | undefined;
  /** How far the reader is: 0 to 1. */
  readonly share: number;
  readonly reading: Reading;
  /** What it proposes, and what a person has decided about it so far. */
  readonly proposals: readonly Proposal[];
  /** What the reader proposed, before anyone decided. */
  readonly offered: ReadonlySet<Proposal>;
  /** Doubtful readings that have been answered, by `doubtKey`. */
  readonly answered: readonly string[];
  /** The source that the text is cited as, by its id: a person has named it, for this text. */
  readonly citedAs: string | undefined;
  /** What has been typed about the source that the text is. */
  readonly source: TypedSource | undefined;
}

/** Decisions of an earlier visit, and what was typed then. */
export type Decided = Pick<KeptReading, 'decided' | 'answered' | 'citedAs' | 'source'>;

interface ReadingActions {
  /** @param before what was decided about this text in an earlier visit */
  read(text: string, host: string | undefined, before?: Decided): void;
  stop(): void;
  /** Another draft is open: what was read into the one before is not its own, the same text neither. */
  forget(): void;
  decide(change: (proposals: readonly Proposal[]) => readonly Proposal[]): void;
  answer(doubt: Doubt): void;
  /** Takes an answer back, with the proposal that it became, unless that has been decided on. */
  askAgain(doubt: Doubt): void;
  citeAs(source: string | undefined): void;
  describe(source: TypedSource): void;
}

export type ReadingStore = StoreApi<ReadingState & ReadingActions>;

const nothing: Reading = { partners: [], engagements: [], doubtful: [], marks: [], steps: 0 };

const none: Decided = { decided: [], answered: [] };

/** Before anything has been read. */
const unread: ReadingState = { state: 'none', text: undefined, reading: nothing, share: 0, proposals: [], offered: new Set(), answered: [], citedAs: undefined, source: undefined };

/** What a doubtful reading is known by, in every reading of the same text. */
export function doubtKey({ paragraph, start }: Doubt): string {
  return `${paragraph} ${start}`;
}

/** Which proposals a person has touched: all others come again with the next reading of the text. */
export function decidedOf({ proposals, offered }: Pick<ReadingState, 'proposals' | 'offered'>): readonly Proposal[] {
  return proposals.filter((proposal) => !offered.has(proposal));
}

/** A communiqué on its way through the reader. What has been decided stays while another step is open. */
export function createReadingStore(
  reader: (text: string, host: string | undefined, signal: AbortSignal, onProgress: (share: number) => void) => Promise<Reading>,
): ReadingStore {
  let run: AbortController | undefined;
  return createStore((set) => ({
    ...unread,
    read: (text, host, { decided, answered, citedAs, source } = none) => {
      run?.abort();
      const own = (run = new AbortController());
      set({ state: 'reading', text, share: 0, reading: nothing, proposals: [], offered: new Set(), answered, citedAs, source });
      reader(text, host, own.signal, (share) => {
        if (!own.signal.aborted) set({ share });
      }).then(
        (reading) => {
          if (own.signal.aborted) return;
          const offered = proposalsOf(reading);
          set({ state: 'read', reading, offered: new Set(offered), proposals: withDecisions(offered, decided) });
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
    forget: () => {
      run?.abort();
      set(unread);
    },
    decide: (change) => set(({ proposals }) => ({ proposals: change(proposals) })),
    answer: (doubt) => set(({ answered }) => ({ answered: [...answered, doubtKey(doubt)] })),
    askAgain: (doubt) =>
      set(({ answered, proposals, offered }) => {
        const own = new Set([...offered].map(({ id }) => id));
        return {
          answered: answered.filter((key) => key !== doubtKey(doubt)),
          proposals: proposals.filter((proposal) => proposal.state !== 'open' || own.has(proposal.id) || !isAnswerTo(doubt, proposal)),
        };
      }),
    citeAs: (citedAs) => set({ citedAs }),
    describe: (source) => set({ source }),
  }));
}

/** Proposals as they were left; what a person added, or what is not proposed any more, is there as well. */
function withDecisions(offered: readonly Proposal[], decided: readonly Proposal[]): readonly Proposal[] {
  const byId = new Map(decided.map((proposal) => [proposal.id, proposal]));
  const there = new Set(offered.map(({ id }) => id));
  return [...offered.map((proposal) => byId.get(proposal.id) ?? proposal), ...decided.filter(({ id }) => !there.has(id))];
}

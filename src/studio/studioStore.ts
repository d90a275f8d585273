import { createStore } from 'zustand/vanilla';
import type { StoreApi } from 'zustand/vanilla';
import type { Draft } from './draft/Draft.ts';
import type { KeptReading } from './draft/KeptReading.ts';
import { followEntry } from './edit/followEntry.ts';
import { placeOf } from './edit/placeOf.ts';
import type { SectionId } from './edit/fields.ts';
import type { Encoding } from './decodeText.ts';

export type StepId = 'start' | 'read' | 'table' | 'edit' | 'publish';

/** How a file was decoded that another encoding may be meant for. */
export interface Decoding {
  readonly file: File;
  readonly encoding: Encoding;
}

/** What a person brought, on its way to the step that can read it. */
export type Given =
  | { readonly kind: 'text'; readonly text: string; readonly name?: string; readonly decoding?: Decoding }
  | { readonly kind: 'table'; readonly file: File }
  | { readonly kind: 'cells'; readonly text: string };

/** What pasted words are: cells come from a spreadsheet with tabs between them. */
export function pastedAs(text: string): Exclude<Given, { kind: 'table' }> {
  const rows = text.split('\n');
  const cells = rows.filter((row) => row.includes('\t')).length;
  return { kind: cells > 1 && cells * 2 > rows.length ? 'cells' : 'text', text };
}

/** A text that was brought before, as it was then. */
export function givenBefore({ text, name }: Pick<KeptReading, 'text' | 'name'>): Given {
  return { kind: 'text', text, ...(name !== undefined && { name }) };
}

/** The step that reads what was brought. */
export function stepFor({ kind }: Given): StepId {
  return kind === 'text' ? 'read' : 'table';
}

export interface StudioState {
  readonly step: StepId;
  readonly given: Given | undefined;
  /** What was pasted at the start and has not been read: it is there again for who comes back. */
  readonly pasted: string;
  /** The field that the editor is to lead to, as a path into the draft: `sources[2].title.en`. */
  readonly wanted: string | undefined;
  /** What of the draft the editor shows: a section, and the entry whose form is open. */
  readonly section: SectionId;
  readonly chosen: number | undefined;
  /** How often something was opened in the editor: each time its form is a new one, and is shown. */
  readonly opened: number;
  /** Said to who cannot see what has changed. */
  readonly announcement: string;
}

interface StudioActions {
  /** Opens a step, with what it is to work on; where nothing was brought before, with what was pasted for it. */
  go(step: StepId, given?: Given): void;
  paste(text: string): void;
  /** What was brought is not to be read after all. */
  refuse(): void;
  /** Another draft is open: what was brought for the one before is put away. */
  begin(given: Given | undefined): void;
  /** Opens the editor at a field. */
  lead(path: string): void;
  /** The field has been reached. */
  arrive(): void;
  /** Shows a section of the draft in the editor, and the form of an entry. */
  choose(section: SectionId, chosen?: number): void;
  /** The draft has changed: the form stays with its entry, wherever that stands now. */
  follow(before: Draft, after: Draft): void;
  announce(message: string): void;
}

export type StudioStore = StoreApi<StudioState & StudioActions>;

/** Where in the studio a person is. */
export function createStudioStore(): StudioStore {
  return createStore((set, get) => ({
    step: 'start',
    given: undefined,
    pasted: '',
    wanted: undefined,
    section: 'about',
    chosen: undefined,
    opened: 0,
    announcement: '',
    go: (step, given) =>
      set((state) => {
        const waiting = given === undefined && state.given === undefined && state.pasted.trim() !== '' ? pastedAs(state.pasted) : undefined;
        const taken = waiting && stepFor(waiting) === step ? waiting : given;
        const isPasted = taken !== undefined && 'text' in taken && taken.text === state.pasted;
        return { step, wanted: undefined, given: taken ?? state.given, ...(isPasted && { pasted: '' }) };
      }),
    paste: (pasted) => set({ pasted }),
    refuse: () => set({ given: undefined }),
    begin: (given) => set({ given, section: 'about', chosen: undefined }),
    lead: (wanted) => {
      const { section, index } = placeOf(wanted);
      set(({ opened }) => ({ step: 'edit', wanted, section, chosen: index, opened: opened + 1 }));
    },
    arrive: () => set({ wanted: undefined }),
    choose: (section, chosen) => set(({ opened }) => ({ section, chosen, opened: opened + 1 })),
    follow: (before, after) => {
      const { section, chosen } = get();
      if (section === 'about' || chosen === undefined || before[section] === after[section]) return;
      set({ chosen: followEntry(before[section], after[section], chosen) });
    },
    announce: (announcement) => set({ announcement }),
  }));
}

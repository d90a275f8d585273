import { createStore } from 'zustand/vanilla';
import type { StoreApi } from 'zustand/vanilla';
import type { Draft } from './Draft.ts';
import { emptyDraft } from './Draft.ts';
import { isKept, keptDraft, keptHeads, openDrafts, removeKept, writeKept } from './draftDatabase.ts';
import type { DraftDatabase, KeptHead, Writing } from './draftDatabase.ts';
import type { DraftStore } from './draftStore.ts';
import type { KeptReading } from './KeptReading.ts';

/** Why a draft could not be kept: no room, or no place that may be written to (a private window, a sandboxed frame). */
export type KeepingFailure = 'full' | 'forbidden';

/** What became of opening another draft. `unkept`: the one that is open could not be kept, and stays; `gone`: it is kept no more. */
export type Opening = 'opened' | 'unkept' | 'gone';

export interface KeepingState {
  readonly status: 'new' | 'saving' | 'saved' | KeepingFailure;
  /** The draft that is open, by the id that it is kept under. */
  readonly id: string;
  /** Another tab has changed this draft: nothing is written until a person has said which one counts. */
  readonly conflict: boolean;
  /** So it did by deleting it: what stands here is all that is left of it. */
  readonly deleted: boolean;
  /** All that is kept, the last changed first. */
  readonly kept: readonly KeptHead[];
}

export interface Surroundings {
  /** The name of the database. */
  readonly name?: string;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly newId: () => string;
  /** Tells other tabs, and hears them; absent where there is no such channel. */
  readonly channel?: Pick<BroadcastChannel, 'postMessage' | 'addEventListener' | 'close'> | undefined;
}

interface Message {
  readonly id: string;
  readonly version: number;
}

const nothing: Writing = { draft: emptyDraft, readings: [] };

/**
 * Keeps the open draft in IndexedDB, at every change, one writing at a time. A version number makes sure that two tabs
 * with the same draft do not overwrite each other: the one that comes second says so, and asks.
 */
export class DraftKeeper {
  readonly state: StoreApi<KeepingState>;
  readonly #drafts: DraftStore;
  readonly #around: Surroundings;
  #database: Promise<DraftDatabase> | undefined;
  /** The version that the open draft was made from. */
  #version = 0;
  /** As they were last kept. */
  #written = nothing;
  #readings = nothing.readings;
  #writing: Promise<void> | undefined;

  constructor(drafts: DraftStore, around: Surroundings) {
    this.#drafts = drafts;
    this.#around = around;
    this.state = createStore(() => ({ status: 'new', id: '', conflict: false, deleted: false, kept: [] }));
  }

  /** Opens the database and follows the draft from now on. Never throws: what fails is said in the state. */
  async start(): Promise<void> {
    this.state.setState({ id: this.#around.newId() });
    this.#drafts.subscribe(({ draft }, before) => {
      if (draft !== before.draft) void this.save();
    });
    this.#around.channel?.addEventListener('message', ({ data }: MessageEvent<Message>) => this.#hear(data));
    await this.refresh();
  }

  /** Reads anew what is kept. */
  async refresh(): Promise<void> {
    try {
      this.state.setState({ kept: await keptHeads(await this.#open()) });
    } catch (error) {
      this.#fail(error);
    }
  }

  /** Opens a draft that is kept, as it is kept now. `givesUp`: also where the one that is open cannot be kept. */
  async openKept(id: string, givesUp = false): Promise<Opening> {
    if (!(await this.#leave(givesUp))) return 'unkept';
    try {
      const kept = await keptDraft(await this.#open(), id);
      if (!kept) {
        await this.refresh();
        return 'gone';
      }
      this.#adopt(id, kept.version, kept.draft, kept.readings);
      this.state.setState({ status: 'saved' });
      return 'opened';
    } catch (error) {
      this.#fail(error);
      return 'gone';
    }
  }

  /** Keeps the communiqué that is being read into the draft, and what has been decided about it, beside those before it. */
  keepReading(reading: KeptReading): void {
    this.#readings = [reading, ...this.#readings.filter(({ text }) => text !== reading.text)];
    void this.save();
  }

  /** The communiqués that are kept with the draft, the one that was opened last first. */
  get readings(): readonly KeptReading[] {
    return this.#readings;
  }

  /** Begins another draft; the one that was open stays kept. `givesUp`: also where that cannot be kept. */
  async openNew(draft: Draft, givesUp = false): Promise<Opening> {
    if (!(await this.#leave(givesUp))) return 'unkept';
    this.#adopt(this.#around.newId(), 0, emptyDraft);
    this.state.setState({ status: 'new' });
    this.#drafts.getState().open(draft);
    await this.save();
    return 'opened';
  }

  /**
   * Before another draft takes its place: keeps the open one, beside another tab's where that has changed it too. One that was
   * deleted elsewhere is left only where a person says so.
   */
  async #leave(givesUp: boolean): Promise<boolean> {
    await this.save();
    if (this.state.getState().conflict && this.#isUnwritten) await this.keepBoth();
    return givesUp || !(this.#isUnwritten || this.state.getState().deleted);
  }

  get #isUnwritten(): boolean {
    return this.#draft !== this.#written.draft || this.#readings !== this.#written.readings;
  }

  async remove(id: string): Promise<void> {
    try {
      await removeKept(await this.#open(), id);
      if (id === this.state.getState().id) {
        this.#adopt(this.#around.newId(), 0, emptyDraft);
        this.state.setState({ status: 'new' });
      }
      this.#tell(id, 0);
    } catch (error) {
      this.#fail(error);
    }
    await this.refresh();
  }

  /**
   * Takes over what the other tab has made of the draft. What this one made of it since is given up, but not where there is
   * nothing to take over: then the draft has been deleted.
   */
  async takeTheirs(): Promise<void> {
    const { id } = this.state.getState();
    try {
      const kept = await keptDraft(await this.#open(), id);
      if (!kept) {
        this.state.setState({ conflict: true, deleted: true });
        return;
      }
      this.#adopt(id, kept.version, kept.draft, kept.readings);
      this.state.setState({ status: 'saved' });
    } catch (error) {
      this.#fail(error);
    }
  }

  /** Goes on with what this tab has, as a draft of its own: nothing is lost on either side. */
  async keepBoth(): Promise<void> {
    this.#version = 0;
    this.#written = nothing;
    this.state.setState({ id: this.#around.newId(), conflict: false, deleted: false });
    await this.save();
  }

  /** Writes what has not been written yet; resolves when it is. */
  save(): Promise<void> {
    return (this.#writing ??= this.#writeAll());
  }

  /** What changed while it was being written is written after it, and only as it is then. */
  async #writeAll(): Promise<void> {
    await Promise.resolve();
    try {
      while (!this.state.getState().conflict && this.#isUnwritten) {
        const now: Writing = { draft: this.#draft, readings: this.#readings };
        const { id } = this.state.getState();
        this.state.setState({ status: 'saving' });
        try {
          const database = await this.#open();
          const version = await writeKept(database, { id, changed: this.#around.now(), ...now }, this.#version, this.#written);
          if (version === undefined) {
            this.state.setState({ conflict: true, deleted: !(await isKept(database, id)) });
            return;
          }
          this.#version = version;
          this.#written = now;
          this.#tell(id, version);
          this.state.setState({ status: 'saved' });
        } catch (error) {
          this.#fail(error);
          return;
        }
      }
    } finally {
      // In the same breath as the last look: whatever comes after that is a writing of its own.
      this.#writing = undefined;
    }
  }

  get #draft(): Draft {
    return this.#drafts.getState().draft;
  }

  #adopt(id: string, version: number, draft: Draft, readings = nothing.readings): void {
    this.#version = version;
    this.#written = { draft, readings };
    this.#readings = readings;
    this.state.setState({ id, conflict: false, deleted: false });
    this.#drafts.getState().open(draft);
  }

  #hear({ id, version }: Message): void {
    void this.refresh();
    // A draft that was removed elsewhere has version 0: what stands here is all that is left of it.
    if (id === this.state.getState().id && version !== this.#version && this.#version > 0) {
      this.state.setState({ conflict: true, deleted: version === 0 });
    }
  }

  #tell(id: string, version: number): void {
    const message: Message = { id, version };
    this.#around.channel?.postMessage(message);
  }

  #open(): Promise<DraftDatabase> {
    return (this.#database ??= openDrafts(this.#around.name));
  }

  #fail(error: unknown): void {
    this.#database = undefined;
    const full = error instanceof Error && error.name === 'QuotaExceededError';
    this.state.setState({ status: full ? 'full' : 'forbidden' });
  }
}

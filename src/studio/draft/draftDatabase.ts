import { openDB } from 'idb';
import type { DBSchema, IDBPDatabase } from 'idb';
import { draftSchema } from './Draft.ts';
import type { Draft } from './Draft.ts';
import * as v from 'valibot';

export interface KeptText {
  readonly text: string;
  readonly name?: string | undefined;
}

/** A draft as it is kept. `version` grows by one each time that it is written. */
export interface KeptDraft {
  readonly id: string;
  readonly version: number;
  /** Milliseconds since 1970. */
  readonly changed: number;
  readonly draft: Draft;
  /** The communiqué that is being read into it. */
  readonly text?: KeptText | undefined;
}

interface Drafts extends DBSchema {
  drafts: { key: string; value: KeptDraft };
}

export type DraftDatabase = IDBPDatabase<Drafts>;

export function openDrafts(name = 'partner-atlas-studio'): Promise<DraftDatabase> {
  return openDB<Drafts>(name, 1, {
    upgrade: (database) => void database.createObjectStore('drafts', { keyPath: 'id' }),
    // Another tab with a newer studio must not wait for this one.
    blocking: (_current, _blocked, event) => (event.target as IDBDatabase | null)?.close(),
  });
}

/** All drafts that can be read, the last changed first. */
export async function keptDrafts(database: DraftDatabase): Promise<readonly KeptDraft[]> {
  const all = await database.getAll('drafts');
  return all.filter(isSound).toSorted((a, b) => b.changed - a.changed);
}

export async function keptDraft(database: DraftDatabase, id: string): Promise<KeptDraft | undefined> {
  const kept = await database.get('drafts', id);
  return kept && isSound(kept) ? kept : undefined;
}

/**
 * Writes a draft, if what is kept is still the version that it was made from.
 * @param from that version; 0 where none was kept
 * @returns the new version, or `undefined` where another tab has written meanwhile, and nothing was written
 */
export async function writeKept(
  database: DraftDatabase,
  { id, changed, draft, text }: Omit<KeptDraft, 'version'>,
  from: number,
): Promise<number | undefined> {
  const transaction = database.transaction('drafts', 'readwrite');
  // Read and written in one transaction: no other tab comes between.
  const kept = await transaction.store.get(id);
  if ((kept?.version ?? 0) !== from) {
    await transaction.done;
    return undefined;
  }
  const version = from + 1;
  await Promise.all([transaction.store.put({ id, version, changed, draft, ...(text && { text }) }), transaction.done]);
  return version;
}

function isSound({ draft }: KeptDraft): boolean {
  return v.is(draftSchema, draft);
}

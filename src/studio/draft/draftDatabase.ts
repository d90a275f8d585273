import { openDB } from 'idb';
import type { DBSchema, IDBPDatabase, IDBPTransaction } from 'idb';
import * as v from 'valibot';
import { draftSchema, engagementsSchema } from './Draft.ts';
import type { Draft, DraftEngagement } from './Draft.ts';
import { isKeptReading } from './KeptReading.ts';
import type { KeptReading } from './KeptReading.ts';
import { changedPieces, headOf, pieceCount } from './pieces.ts';
import type { DraftHead } from './pieces.ts';

/** What is known of a draft without opening it. `version` grows by one each time that it is written. */
export interface KeptHead {
  readonly id: string;
  readonly version: number;
  /** Milliseconds since 1970. */
  readonly changed: number;
  readonly head: DraftHead;
  /** How many there are. */
  readonly engagements: number;
}

/** What is written, and what of it stands in the database already. */
export interface Writing {
  readonly draft: Draft;
  /** The communiqués that are being read into it, the one that was opened last first. */
  readonly readings: readonly KeptReading[];
}

/** A draft as it is kept. */
export interface KeptDraft extends Writing {
  readonly version: number;
}

type PieceKey = [draft: string, index: number];

interface Drafts extends DBSchema {
  heads: { key: string; value: KeptHead };
  /** Engagements apart, in pieces: a change in one of thousands must not copy them all. */
  pieces: { key: PieceKey; value: readonly DraftEngagement[] };
  /** By the draft's id the one that was opened last, by id and place those before it. */
  readings: { key: string | PieceKey; value: KeptReading };
}

const stores = ['heads', 'pieces', 'readings'] as const;

export type DraftDatabase = IDBPDatabase<Drafts>;

export function openDrafts(name = 'partner-atlas-studio'): Promise<DraftDatabase> {
  return openDB<Drafts>(name, 2, {
    upgrade: async (database, from, _to, transaction) => {
      database.createObjectStore('heads', { keyPath: 'id' });
      database.createObjectStore('pieces');
      database.createObjectStore('readings');
      if (from === 1) await bringOver(transaction);
    },
    // Another tab with a newer studio must not wait for this one.
    blocking: (_current, _blocked, event) => (event.target as IDBDatabase | null)?.close(),
  });
}

/** All drafts that can be read, the last changed first. */
export async function keptHeads(database: DraftDatabase): Promise<readonly KeptHead[]> {
  const all = await database.getAll('heads');
  return all.filter(({ head }) => v.is(draftSchema, head)).toSorted((a, b) => b.changed - a.changed);
}

/** Whether a draft is kept at all, be it that it can be read or not. */
export async function isKept(database: DraftDatabase, id: string): Promise<boolean> {
  return (await database.getKey('heads', id)) !== undefined;
}

export async function keptDraft(database: DraftDatabase, id: string): Promise<KeptDraft | undefined> {
  const transaction = database.transaction(stores);
  const kept = await transaction.objectStore('heads').get(id);
  if (!kept || !v.is(draftSchema, kept.head)) return undefined;
  const engagements: DraftEngagement[] = [];
  // One after the other: each is copied and looked at in a task of its own.
  for (let index = 0; index < pieceCount(kept.engagements); index += 1) {
    const piece = v.safeParse(engagementsSchema, await transaction.objectStore('pieces').get([id, index]));
    if (!piece.success) return undefined;
    engagements.push(...piece.output);
  }
  const readings = transaction.objectStore('readings');
  const read: readonly unknown[] = [await readings.get(id), ...(await readings.getAll(placesFrom(id, 1)))];
  return { version: kept.version, draft: { ...kept.head, engagements }, readings: read.filter(isKeptReading) };
}

/**
 * Writes a draft, if what is kept is still the version that it was made from. Only what differs is written.
 * @param from that version; 0 where none was kept
 * @param written what was kept as that version
 * @returns the new version, or `undefined` where another tab has written meanwhile, and nothing was written
 */
export async function writeKept(
  database: DraftDatabase,
  { id, changed, draft, readings }: Writing & Pick<KeptHead, 'id' | 'changed'>,
  from: number,
  written: Writing,
): Promise<number | undefined> {
  const transaction = database.transaction(stores, 'readwrite');
  const heads = transaction.objectStore('heads');
  // Read and written in one transaction: no other tab comes between.
  const kept = await heads.get(id);
  if ((kept?.version ?? 0) !== from) {
    await transaction.done;
    return undefined;
  }
  const before = from === 0 ? [] : written.draft.engagements;
  const version = from + 1;
  const { engagements } = draft;
  try {
    await heads.put({ id, version, changed, head: headOf(draft), engagements: engagements.length });
    const pieces = transaction.objectStore('pieces');
    for (const piece of changedPieces(engagements, before)) await pieces.put(piece.engagements, [id, piece.index]);
    if (before.length > engagements.length) await pieces.delete(placesFrom(id, pieceCount(engagements.length)));
    for (const [place, reading] of readings.entries()) {
      const isThere = from > 0 && reading === written.readings[place];
      if (!isThere) await transaction.objectStore('readings').put(reading, place === 0 ? id : [id, place]);
    }
  } catch (error) {
    // All or nothing, though some of it had been written.
    abort(transaction);
    throw error;
  }
  await transaction.done;
  return version;
}

export async function removeKept(database: DraftDatabase, id: string): Promise<void> {
  const transaction = database.transaction(stores, 'readwrite');
  await Promise.all([
    transaction.objectStore('heads').delete(id),
    transaction.objectStore('pieces').delete(placesFrom(id, 0)),
    transaction.objectStore('readings').delete(id),
    transaction.objectStore('readings').delete(placesFrom(id, 0)),
    transaction.done,
  ]);
}

function placesFrom(id: string, index: number): IDBKeyRange {
  return IDBKeyRange.bound([id, index], [id, Infinity]);
}

type Transaction = IDBPTransaction<Drafts, (typeof stores)[number][], 'readwrite' | 'versionchange'>;

function abort(transaction: { abort(): void; readonly done: Promise<void> }): void {
  transaction.done.catch(() => undefined);
  try {
    transaction.abort();
  } catch {
    // It has ended by itself.
  }
}

/** Drafts as the first studio kept them: whole, with the text beside them. */
async function bringOver(transaction: Transaction): Promise<void> {
  const old = transaction.objectStore('drafts' as 'heads');
  for (const kept of (await old.getAll()) as readonly unknown[]) {
    const { id, version, changed, draft, text } = kept as { id: string; version: number; changed: number; draft: Draft; text?: KeptReading };
    if (!v.is(draftSchema, draft)) continue;
    await transaction.objectStore('heads').put({ id, version, changed, head: headOf(draft), engagements: draft.engagements.length });
    for (const { index, engagements } of changedPieces(draft.engagements, [])) await transaction.objectStore('pieces').put(engagements, [id, index]);
    if (text) await transaction.objectStore('readings').put({ ...text, decided: [], answered: [] }, id);
  }
  transaction.db.deleteObjectStore('drafts' as 'heads');
}

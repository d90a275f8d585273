import { askOnce } from './askOnce.ts';
import { refusedWord } from './largest.ts';

export type WordReading =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly problem: 'word-broken' | 'word-bomb' | 'slow' | 'stopped' };

/** No communiqué takes so long. Milliseconds. */
const LONGEST = 20_000;

/**
 * The text of a Word file, a line for each paragraph. Read in a worker, which is stopped where it takes too long or a person
 * says so.
 * @param startWorker starts a `wordWorker.ts`
 */
export async function readWord(bytes: Uint8Array, startWorker: () => Worker, signal: AbortSignal): Promise<WordReading> {
  const refused = refusedWord(bytes);
  if (refused) return { ok: false, problem: refused };
  const read = await askOnce(startWorker, signal, {
    asked: bytes,
    longest: LONGEST,
    hear: (text: unknown): WordReading => (typeof text === 'string' ? { ok: true, text } : { ok: false, problem: 'word-broken' }),
  });
  if (typeof read !== 'string') return read;
  return { ok: false, problem: read === 'failed' ? 'word-broken' : read };
}

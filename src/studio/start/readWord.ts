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
export function readWord(bytes: Uint8Array, startWorker: () => Worker, signal: AbortSignal): Promise<WordReading> {
  const refused = refusedWord(bytes);
  if (refused) return Promise.resolve({ ok: false, problem: refused });
  if (signal.aborted) return Promise.resolve({ ok: false, problem: 'stopped' });
  const worker = startWorker();
  return new Promise<WordReading>((resolve) => {
    const timer = setTimeout(() => resolve({ ok: false, problem: 'slow' }), LONGEST);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      resolve({ ok: false, problem: 'stopped' });
    });
    worker.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
      clearTimeout(timer);
      resolve(typeof data === 'string' ? { ok: true, text: data } : { ok: false, problem: 'word-broken' });
    });
    worker.addEventListener('error', () => {
      clearTimeout(timer);
      resolve({ ok: false, problem: 'word-broken' });
    });
    worker.postMessage(bytes);
  }).finally(() => worker.terminate());
}

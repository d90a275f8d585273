import { refusedWord } from './largest.ts';

export type WordReading =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly problem: 'word-broken' | 'word-bomb' | 'slow' };

/** No communiqué takes so long. Milliseconds. */
const LONGEST = 20_000;

/**
 * The text of a Word file, a line for each paragraph. Read in a worker, which is stopped where it takes too long.
 * @param startWorker starts a `wordWorker.ts`
 */
export function readWord(bytes: Uint8Array, startWorker: () => Worker): Promise<WordReading> {
  const refused = refusedWord(bytes);
  if (refused) return Promise.resolve({ ok: false, problem: refused });
  const worker = startWorker();
  return new Promise<WordReading>((resolve) => {
    const timer = setTimeout(() => resolve({ ok: false, problem: 'slow' }), LONGEST);
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

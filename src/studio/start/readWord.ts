import { unzipSync } from 'fflate';

export type WordReading =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly problem: 'word-broken' | 'word-bomb' | 'slow' };

/** A document that unpacks to more than this is none. Bytes. */
const LARGEST_UNPACKED = 50_000_000;

/** No communiqué takes so long. Milliseconds. */
const LONGEST = 20_000;

/**
 * The text of a Word file, a line for each paragraph. Read in a worker, which is stopped where it takes too long.
 * @param startWorker starts a `wordWorker.ts`
 */
export function readWord(bytes: Uint8Array, startWorker: () => Worker): Promise<WordReading> {
  try {
    let unpacked = 0;
    unzipSync(bytes, {
      // Only the list of files is read here.
      filter: ({ originalSize }) => {
        unpacked += originalSize;
        return false;
      },
    });
    if (unpacked > LARGEST_UNPACKED) return Promise.resolve({ ok: false, problem: 'word-bomb' });
  } catch {
    return Promise.resolve({ ok: false, problem: 'word-broken' });
  }
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

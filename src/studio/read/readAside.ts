import { nextTurn } from '../nextTurn.ts';
import type { Reading } from '../reader/Reading.ts';

/** What a `readerWorker` is asked, and what it says. */
export interface Asked {
  readonly text: string;
  readonly host?: string | undefined;
}
export type Answer = { readonly share: number } | { readonly reading: Reading };

/** A megabyte is read in a second; what takes this long has gone wrong. Milliseconds. */
const LONGEST = 60_000;

/**
 * Reads a communiqué in a worker, so that the page answers meanwhile. Rejects where it is given up or takes too long.
 * @param onProgress is told how far it is: 0 to 1
 * @param startWorker starts a `readerWorker.ts`
 */
export function readAside(
  asked: Asked,
  signal: AbortSignal,
  onProgress: (share: number) => void,
  startWorker: () => Worker,
): Promise<Reading> {
  const worker = startWorker();
  return new Promise<Reading>((resolve, reject) => {
    const fail = (reason: string) => () => reject(new Error(reason));
    const timer = setTimeout(fail('reading took too long'), LONGEST);
    signal.addEventListener('abort', fail('reading was given up'));
    worker.addEventListener('error', fail('the reader failed'));
    worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => {
      if ('share' in data) {
        onProgress(data.share);
        return;
      }
      clearTimeout(timer);
      // Taking over a reading of megabytes is a task of its own: what is made of it comes after the page has answered.
      const { reading } = data;
      void nextTurn().then(() => resolve(reading));
    });
    worker.postMessage(asked);
  }).finally(() => worker.terminate());
}

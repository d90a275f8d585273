/** What is asked of a worker, and what is made of what it says. */
interface Question<Answer, Result> {
  readonly asked: unknown;
  /** After so long it is given up. Milliseconds. */
  readonly longest: number;
  /** Hears each message of the worker; the first result is the answer. */
  hear(message: Answer): Result | undefined;
}

/** Asks a worker one thing and ends it, with its answer, where it takes too long, where it fails, or where a person says so. */
export function askOnce<Answer, Result>(
  startWorker: () => Worker,
  signal: AbortSignal,
  { asked, longest, hear }: Question<Answer, Result>,
): Promise<Result | 'slow' | 'stopped' | 'failed'> {
  if (signal.aborted) return Promise.resolve('stopped');
  const worker = startWorker();
  let timer: ReturnType<typeof setTimeout> | undefined;
  return new Promise<Result | 'slow' | 'stopped' | 'failed'>((resolve) => {
    timer = setTimeout(() => resolve('slow'), longest);
    signal.addEventListener('abort', () => resolve('stopped'));
    worker.addEventListener('error', () => resolve('failed'));
    worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => {
      const result = hear(data);
      if (result !== undefined) resolve(result);
    });
    worker.postMessage(asked);
  }).finally(() => {
    clearTimeout(timer);
    worker.terminate();
  });
}

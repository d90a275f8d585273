/** How long a task may go on. Milliseconds: half a frame. */
const SLICE = 8;

/** Goes through what is to be made, and lets the page have its turn whenever a slice of time is over. */
export async function inShortTasks(pieces: Iterable<unknown>): Promise<void> {
  let started = -Infinity; // what came before, the reading of a file, was a task of its own
  for (const _piece of pieces) {
    if (performance.now() - started < SLICE) continue;
    await new Promise((resolve) => setTimeout(resolve));
    started = performance.now();
  }
}

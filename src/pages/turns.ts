/** Resolves in a task of its own, so that the browser may paint and answer the reader in between. */
export function nextTask(page: Window): Promise<void> {
  return new Promise((resolve) => {
    page.setTimeout(resolve);
  });
}

/** Resolves when the page has nothing else to do. */
export function idle(page: Window): Promise<void> {
  return new Promise((resolve) => {
    // Not every browser tells.
    if ('requestIdleCallback' in page) page.requestIdleCallback(() => resolve());
    else setTimeout(resolve, NOT_TOLD);
  });
}

/** Where a browser does not tell when it is idle, it may be by then. Milliseconds. */
const NOT_TOLD = 200;

/** Longest wait for a frame: a hidden page paints none. Milliseconds. */
const NO_FRAME = 250;

/**
 * Does what nobody waits for once the present change has been painted. Tasks keep their order.
 * @returns a function that does at once what is still waiting
 */
export function createAfterPaint(page: Window): { later(task: () => void): void; flush(): void } {
  let waiting: (() => void)[] = [];
  const flush = () => {
    const tasks = waiting;
    waiting = [];
    for (const task of tasks) task();
  };
  return {
    flush,
    later: (task) => {
      waiting.push(task);
      if (waiting.length > 1) return;
      // What the reader leaves behind is finished as well.
      const late = page.setTimeout(flush, NO_FRAME);
      page.requestAnimationFrame(() => {
        page.clearTimeout(late);
        page.setTimeout(flush);
      });
    },
  };
}

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
 * Does what nobody waits for once the present change has been painted. Tasks keep their order; what they leave for later is
 * done with them, since the paint that it would wait for is over.
 * @returns a function that does at once what is still waiting
 */
export function createAfterPaint(page: Window): { later(task: () => void): void; flush(): void } {
  const waiting: (() => void)[] = [];
  /** Whether they will be done without being asked for again. */
  let isAwaited = false;
  const flush = () => {
    isAwaited = true;
    try {
      for (let task = waiting.shift(); task; task = waiting.shift()) task();
    } finally {
      isAwaited = false;
      // A task that failed takes none with it.
      if (waiting.length > 0) awaitPaint();
    }
  };
  const awaitPaint = () => {
    if (isAwaited) return;
    isAwaited = true;
    // What the reader leaves behind is finished as well.
    const late = page.setTimeout(flush, NO_FRAME);
    page.requestAnimationFrame(() => {
      page.clearTimeout(late);
      page.setTimeout(flush);
    });
  };
  return {
    flush,
    later: (task) => {
      waiting.push(task);
      awaitPaint();
    },
  };
}

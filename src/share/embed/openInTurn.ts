/** How far out of view something is opened, so that it is there when it comes into view. CSS pixels. */
const AHEAD = '1250px';
/** How long the page has for itself between two of them, and to bring its own frame to the screen before. Milliseconds. */
const PAUSE = 50;
/** The longest that one keeps the next waiting. Milliseconds. */
const PATIENCE = 500;

/** What is near, in the order in which it came; and whose turn it is. */
const line = new Set<() => void>();
let current: (() => void) | undefined;

/**
 * Opens what stands in a box when that comes near what is seen: after a frame of the page, which an observer waits for by
 * itself, and one at a time, so that no task has to make two of them. Behind another tab there are no frames: nothing is opened.
 * @returns what to call when it is ready, or gone: it needs no more of the others' time
 */
export function openInTurn(box: Element, open: () => void): () => void {
  const observer = new IntersectionObserver(
    (entries) => {
      if (entries.at(-1)?.isIntersecting) line.add(begin);
      else line.delete(begin);
      setTimeout(next, PAUSE);
    },
    { rootMargin: AHEAD },
  );
  const leave = () => {
    observer.disconnect();
    line.delete(begin);
  };
  const begin = () => {
    leave();
    current = begin;
    setTimeout(end, PATIENCE);
    open();
  };
  const end = () => {
    leave();
    if (current !== begin) return;
    current = undefined;
    setTimeout(next, PAUSE);
  };
  observer.observe(box);
  return end;
}

function next(): void {
  const [first] = line;
  if (!current) first?.();
}

/** What a reader may be looking at, from small to large. */
const landmarks = '[data-partner], .map-frame, .masthead, section, aside, footer';

/**
 * Changes the page and keeps what stood at the top of the window where it stood, though all around it grew or shrank.
 */
export async function keepInView(page: Window, change: () => Promise<void>): Promise<void> {
  const seen = visibleLandmark(page);
  const before = seen?.getBoundingClientRect().top ?? 0;
  await change();
  // The panels paint in a task of their own; measure when they have.
  await new Promise((resolve) => page.requestAnimationFrame(resolve));
  if (page.scrollY === 0 || !seen?.isConnected) return;
  page.scrollBy({ top: seen.getBoundingClientRect().top - before, behavior: 'instant' });
}

/** Scrolls to what has the focus now where it is out of the window, or to what stands `around` it; else nothing moves. */
export function bringIntoView(focused: Element, page: Window, block: ScrollLogicalPosition, around = focused): void {
  const { top, bottom } = focused.getBoundingClientRect();
  if (top >= 0 && bottom <= page.innerHeight) return;
  around.scrollIntoView({ block, behavior: page.matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth' });
}

/** Scrolls a row of choices, which a phone shows a part of, to the one that is chosen. */
export function showChosen({ document }: Window): void {
  for (const box of document.querySelectorAll('.region-filter input:checked')) {
    const [row, own] = [box.closest('.choices'), box.closest('.choice')].map((element) => element?.getBoundingClientRect());
    if (row && own && (own.left < row.left || own.right > row.right)) {
      box.closest('.choices')?.scrollBy({ left: own.left + own.width / 2 - row.left - row.width / 2, behavior: 'instant' });
      return;
    }
  }
}

/** What the browser passes over (`content-visibility`) lies where nobody sees it, whatever its box says. */
function visibleLandmark({ document, innerWidth, innerHeight }: Window): Element | undefined {
  return [...document.querySelectorAll(landmarks)].find((candidate) => {
    const { top, bottom, left, right } = candidate.getBoundingClientRect();
    const isInWindow = top >= 0 && top < innerHeight && bottom > 0 && right > 0 && left < innerWidth;
    // A browser that does not know this passes over nothing.
    return isInWindow && (!('checkVisibility' in candidate) || candidate.checkVisibility({ contentVisibilityAuto: true }));
  });
}

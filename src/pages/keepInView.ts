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

/** What the browser passes over (`content-visibility`) lies where nobody sees it, whatever its box says. */
function visibleLandmark({ document, innerWidth, innerHeight }: Window): Element | undefined {
  return [...document.querySelectorAll(landmarks)].find((candidate) => {
    const { top, bottom, left, right } = candidate.getBoundingClientRect();
    const isInWindow = top >= 0 && top < innerHeight && bottom > 0 && right > 0 && left < innerWidth;
    // A browser that does not know this passes over nothing.
    return isInWindow && (!('checkVisibility' in candidate) || candidate.checkVisibility({ contentVisibilityAuto: true }));
  });
}

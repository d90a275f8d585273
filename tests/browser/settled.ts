import type { Page } from 'playwright-core';

/** Chromium may never call a page idle whose last frame came right after a key. Milliseconds. */
const NEVER_IDLE = 250;

/** And may, by all that could be found, owe a page its next frame: a test in CI waited until its end for nothing else. Milliseconds. */
const NO_FRAME = 2_000;

/** Waits until the page has painted what was done last, and has nothing left to do about it. */
export function settled(page: Page): Promise<void> {
  return page.evaluate(
    async ([idle, frame]) => {
      await new Promise((resolve) => {
        requestAnimationFrame(() => setTimeout(resolve));
        setTimeout(resolve, frame);
      });
      await new Promise((resolve) => requestIdleCallback(resolve, { timeout: idle }));
    },
    [NEVER_IDLE, NO_FRAME] as const,
  );
}

/** The query string, once the page has settled. Asks the page itself: what the driver knows of the address comes later. */
export async function searchOf(page: Page): Promise<string> {
  await settled(page);
  return page.evaluate(() => location.search);
}

/** A parameter of the query string, once the page has settled. */
export async function parameterOf(page: Page, name: string): Promise<string | null> {
  return new URLSearchParams(await searchOf(page)).get(name);
}

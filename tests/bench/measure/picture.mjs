import { settled, visit } from './visit.mjs';

/** The largest picture that the share dialog offers. */
const LARGEST = '.share-dialog .sections section:nth-child(2) .buttons button:last-child';

/** How long the world takes as PNG at 4×, from the press to the file: drawing, letters and compression. Milliseconds. */
export function measurePicture(bench, contestant) {
  return visit(bench, contestant, {}, async (visited) => {
    const { page } = visited;
    await settled(visited);
    await page.click('.share');
    const button = page.locator(LARGEST);
    await button.waitFor();
    // The first one fetches the scripts and the fonts; who takes a picture waits for both.
    const start = performance.now();
    await Promise.all([page.waitForEvent('download'), button.click()]);
    return performance.now() - start;
  });
}

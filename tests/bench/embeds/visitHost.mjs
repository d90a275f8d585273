import { hostThread } from './hostThread.mjs';

/** How far a reader scrolls at once, in pixels, and how long is read then, in milliseconds. */
const STEP = 700;
const READ = 350;
/** How long an article is looked at before anything is scrolled. Milliseconds. */
const LOOK = 1500;

/**
 * One visit of the host's page, from its first paint to its end.
 * @param slow how many times slower than it is the host's thread is made
 * @returns `paint` (ms), what the host's thread did (`hostThread`), its tasks of more than 50 ms on the clock (`long`, ms
 *   each), how many embeds there were before anything was scrolled, and whether each was in another process than the host
 */
export async function visitHost(browser, host, path, slow) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  try {
    const page = await context.newPage();
    const cdp = await context.newCDPSession(page);
    await cdp.send('Emulation.setCPUThrottlingRate', { rate: slow });
    await browser.startTracing(page, { categories: ['toplevel', 'blink.user_timing', 'loading'] });
    await page.goto(host.url + path, { waitUntil: 'commit' });
    await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0);
    await page.waitForLoadState('load');
    await page.waitForTimeout(LOOK);
    const paint = await page.evaluate(() => performance.getEntriesByName('first-paint')[0].startTime);
    const atOnce = page.frames().filter((frame) => frame.url().includes('/embed/')).length;
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    for (let y = 0; y < height; y += STEP) {
      await page.mouse.wheel(0, STEP);
      await page.waitForTimeout(READ);
    }
    if (path === '/with') await page.waitForFunction((all) => window.ready >= all, host.embeds, { timeout: 120_000 });
    const thread = hostThread(await browser.stopTracing());
    const long = await page.evaluate(() => window.tasks);
    return { paint, long, ...thread, atOnce, isApart: await isApart(browser, page, host.url) };
  } finally {
    await context.close();
  }
}

/** Whether every frame of another site is a target of its own, which it is in another process alone. */
async function isApart(browser, page, host) {
  const session = await browser.newBrowserCDPSession();
  const { targetInfos } = await session.send('Target.getTargets');
  await session.detach();
  const others = page.frames().filter((frame) => frame.url().startsWith('http') && !frame.url().startsWith(host));
  return targetInfos.filter(({ type, url }) => type === 'iframe' && others.some((frame) => frame.url() === url)).length >= others.length;
}

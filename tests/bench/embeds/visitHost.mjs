/** How far a reader scrolls at once, in pixels, and how long is read then, in milliseconds. */
const STEP = 700;
const READ = 350;
/** How long an article is looked at before anything is scrolled. Milliseconds. */
const LOOK = 1500;

/**
 * One visit of the host's page, from its first paint to its end.
 * @param slow how many times slower than it is the host's thread is made
 * @returns `paint` (ms), the host's tasks of more than 50 ms before (`still`) and while (`scrolled`) the page is scrolled
 *   (ms each), how many embeds there were before that, and whether each was in another process than the host
 */
export async function visitHost(browser, host, path, slow) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  try {
    const page = await context.newPage();
    const cdp = await context.newCDPSession(page);
    await cdp.send('Emulation.setCPUThrottlingRate', { rate: slow });
    await page.goto(host.url + path, { waitUntil: 'commit' });
    await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0);
    await page.waitForLoadState('load');
    await page.waitForTimeout(LOOK);
    const { paint, still } = await page.evaluate(() => ({
      paint: performance.getEntriesByName('first-paint')[0].startTime,
      still: window.tasks.splice(0),
    }));
    const atOnce = page.frames().filter((frame) => frame.url().includes('/embed/')).length;
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    for (let y = 0; y < height; y += STEP) {
      await page.mouse.wheel(0, STEP);
      await page.waitForTimeout(READ);
    }
    if (path === '/with') await page.waitForFunction((all) => window.ready >= all, host.embeds, { timeout: 120_000 });
    const scrolled = await page.evaluate(() => window.tasks);
    return { paint, still, scrolled, atOnce, isApart: await isApart(browser, page, host.url) };
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

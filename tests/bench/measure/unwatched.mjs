/**
 * A page as its reader's browser has it, with no debugger at work in it. Playwright turns on the `Runtime` domain in every
 * page that it opens; with that, a script that makes an `Error` at its start, as React's does, is parsed once more on the
 * spot, which is most of what such a page was blocked by. So this page is opened past Playwright, and spoken to alone.
 * @param {import('playwright-core').Browser} browser
 * @param {{ width: number, height: number }} viewport
 * @returns {Promise<{ cdp: { send(method: string, params?: object): Promise<any> }, close(): Promise<void> }>} in a profile
 *   of its own
 */
export async function openUnwatched(browser, { width, height }) {
  const root = await browser.newBrowserCDPSession();
  const { browserContextId } = await root.send('Target.createBrowserContext');
  const { targetId } = await root.send('Target.createTarget', { url: 'about:blank', browserContextId, width, height });
  const { sessionId } = await root.send('Target.attachToTarget', { targetId, flatten: false });
  const waiting = new Map();
  root.on('Target.receivedMessageFromTarget', (event) => {
    const { id, result, error } = JSON.parse(event.message);
    if (event.sessionId !== sessionId || !waiting.has(id)) return;
    const [resolve, reject] = waiting.get(id);
    waiting.delete(id);
    if (error) reject(new Error(error.message));
    else resolve(result);
  });
  let last = 0;
  const send = (method, params = {}) =>
    new Promise((resolve, reject) => {
      const id = ++last;
      waiting.set(id, [resolve, reject]);
      root.send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify({ id, method, params }) }).catch(reject);
    });
  await send('Emulation.setDeviceMetricsOverride', { width, height, deviceScaleFactor: 1, mobile: false });
  const close = async () => {
    await root.send('Target.disposeBrowserContext', { browserContextId });
    await root.detach();
  };
  return { cdp: { send }, close };
}

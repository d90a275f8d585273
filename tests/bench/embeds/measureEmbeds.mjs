import { createServer } from 'node:http';
import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { launch } from '../measure/browser.mjs';
import { serveHost } from './hostPage.mjs';

const types = { '.html': 'text/html; charset=utf-8', '.js': 'text/javascript', '.json': 'application/json', '.woff2': 'font/woff2' };

/** The built site, as another site than the host's for the browser: its pages get a process of their own. */
async function serveAtlas(folder) {
  const asked = [];
  const server = createServer(async ({ url }, response) => {
    const { pathname } = new URL(url, 'http://localhost');
    const path = pathname.endsWith('/') ? `${pathname}index.html` : pathname;
    asked.push(path);
    const body = await readFile(join(folder, path)).catch(() => undefined);
    response.writeHead(body ? 200 : 404, { 'Content-Type': types[extname(path)] ?? 'text/plain', 'Access-Control-Allow-Origin': '*' }).end(body);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { url: `http://localhost:${server.address().port}/`, asked, close: () => (server.close(), server.closeAllConnections()) };
}

const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];

/** One visit: the first paint, and what kept the host's thread busy while the reader went through all of the page. */
async function visit(browser, host, path, slow) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  const cdp = await context.newCDPSession(page);
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: slow ? 4 : 1 });
  await page.goto(host.url + path);
  await page.waitForTimeout(1500);
  const paint = await page.evaluate(() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime);
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  for (let y = 0; y < height; y += 700) {
    await page.mouse.wheel(0, 700);
    await page.waitForTimeout(path === '/with' ? 350 : 100);
  }
  if (path === '/with') await page.waitForFunction((all) => window.ready >= all, host.embeds, { timeout: 120_000 });
  const tasks = await page.evaluate(() => window.tasks);
  await context.close();
  return { paint, own: tasks.filter(([name]) => name !== 'cross-origin-descendant').map(([, duration]) => duration) };
}

/**
 * Ten embeds in somebody else's page: how much later that page paints, and which tasks of more than 50 ms its thread has.
 * @param folder of the built site
 */
export async function measureEmbeds(folder, runs) {
  const atlas = await serveAtlas(folder);
  const host = await serveHost(`${atlas.url}embed.js`);
  const browser = await launch();
  const rows = [];
  for (const slow of [false, true]) {
    const seen = { '/without': [], '/with': [] };
    // In turns, so that what else the machine does falls on both; the first of each warms the disk.
    for (let run = 0; run <= runs; run++) {
      for (const path of Object.keys(seen)) {
        const one = await visit(browser, host, path, slow);
        if (run > 0) seen[path].push(one);
      }
    }
    const paint = (path) => median(seen[path].map((one) => one.paint));
    const long = (path) => seen[path].map(({ own }) => own.filter((duration) => duration > 50).map(Math.round));
    const row = {
      cpu: slow ? '4 × slower' : 'as it is',
      'first paint without (ms)': Math.round(paint('/without')),
      'first paint with (ms)': Math.round(paint('/with')),
      difference: `${((paint('/with') / paint('/without') - 1) * 100).toFixed(1)}%`,
      'long tasks without': long('/without').map((own) => own.join('+') || '0').join(' '),
      'long tasks with': long('/with').map((own) => own.join('+') || '0').join(' '),
    };
    rows.push(row);
  }
  const before = atlas.asked.length;
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  await page.goto(`${host.url}/with`);
  await page.waitForTimeout(3000);
  const documents = atlas.asked.slice(before).filter((path) => path.endsWith('/embed/index.html')).length;
  await browser.close();
  host.close();
  atlas.close();
  return { rows, documents };
}

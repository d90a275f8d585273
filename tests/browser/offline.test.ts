import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, inject, onTestFinished } from 'vitest';
import { test } from './browserTest.ts';
import { serveSite } from './serveSite.ts';

/** Whether the service worker has everything and looks after the pages. */
const isKept = (page: Page) =>
  page.evaluate(async () => {
    const { active } = await navigator.serviceWorker.ready;
    return active?.state === 'activated';
  });
/** Workers come and go when the browser finds time. */
const PATIENT = { timeout: 20_000 };

const ready = (page: Page) => page.waitForSelector('html[data-ready]', { state: 'attached' });

test('one visit, and the site works without a network; with one, what is new is read at once', async ({ open }) => {
  const folder = await mkdtemp(join(tmpdir(), 'atlas-offline-'));
  await cp(inject('folder'), folder, { recursive: true });
  const server = await serveSite(folder);
  onTestFinished(async () => {
    await server.close();
    await rm(folder, { recursive: true });
  });
  const page = await open('en/?region=africa', { site: server.url, context: { serviceWorkers: 'allow' }, mayComplain: true });
  await expect.poll(() => isKept(page), PATIENT).toBe(true);
  // Nothing happens to the page in the middle of the visit: only the next is the worker's.
  expect(await page.evaluate(() => navigator.serviceWorker.controller)).toBeNull();

  const heard: string[] = [];
  page.on('console', (message) => heard.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', ({ message }) => heard.push(message));
  await page.context().setOffline(true);
  await page.reload();
  await ready(page);
  expect(await page.isChecked('input[value="africa"]')).toBe(true);
  await page.click('.language');
  await page.waitForSelector('html[lang="ar"]');
  await page.reload();
  await ready(page);
  expect(await page.getAttribute('html', 'lang')).toBe('ar');
  await page.waitForSelector('.map-window[data-gestures]');
  const outline = () => page.locator('[data-country="ETH"] .land').evaluate((land) => land.getAttribute('d')?.length ?? 0);
  const light = await outline();
  for (const _ of [1, 2]) await page.locator('.zoom button').first().click();
  await expect.poll(outline, PATIENT).toBeGreaterThan(light * 2);
  await page.check('input[name="projection"][value="globe"]');
  await page.waitForSelector('.map-window[data-globe]');
  // What it keeps is under the policy that it was served with.
  expect(await page.evaluate(async () => (await fetch('./')).headers.get('Content-Security-Policy'))).toContain("default-src 'none'");
  expect(heard).toEqual([]);
  // The studio is not kept. The browser says so: no page opens that cannot do anything.
  const studio = await page.context().newPage();
  await expect(studio.goto(`${server.url}ar/studio/`)).rejects.toThrow('ERR_INTERNET_DISCONNECTED');
  await studio.close();

  // A correction is published: a page, and the list that says so.
  await page.context().setOffline(false);
  const title = () => page.evaluate(() => document.querySelector('title')?.textContent ?? '');
  await change(join(folder, 'ar', 'index.html'), /(?<=<title>)/, 'تصحيح: ');
  await change(join(folder, 'sw.js'), /(?<=ar\/index\.html[^}]*revision:["'`])/, 'new');
  await page.reload();
  expect(await title()).toMatch(/^تصحيح/);
  await ready(page);
  await expect.poll(() => page.evaluate(async () => (await navigator.serviceWorker.ready).waiting?.state), PATIENT).toBe('installed');
  // While a page of the old version is open, what is kept is the old version as a whole, not half of the new one.
  await page.context().setOffline(true);
  await page.reload();
  await ready(page);
  expect(await page.evaluate(async () => (await fetch('index.html')).text())).not.toContain('تصحيح');
  await page.goto('about:blank');
  const corrected = async () => {
    await page.goto(`${server.url}ar/`);
    const found = await page.evaluate(async () => (await fetch('index.html')).text());
    await page.goto('about:blank');
    return found;
  };
  await expect.poll(corrected, PATIENT).toContain('تصحيح');
});

async function change(file: string, place: RegExp, text: string): Promise<void> {
  const before = await readFile(file, 'utf8');
  const after = before.replace(place, text);
  if (after === before) throw new Error(`${file} has no such place`);
  await writeFile(file, after);
}

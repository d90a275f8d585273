import { pathToFileURL } from 'node:url';
import { resolve } from 'node:path';
import { chromium } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { settled } from './settled.ts';

test('the atlas is one file: from a memory stick, with the network cut, in both languages', async () => {
  const browser = await chromium.connect(inject('browser'));
  const context = await browser.newContext({ locale: 'en-GB', reducedMotion: 'reduce', offline: true, viewport: { width: 1280, height: 900 } });
  const file = pathToFileURL(resolve(inject('folder'), 'atlas.html')).href;
  const heard: string[] = [];
  context.on('console', (message) => heard.push(`${message.type()}: ${message.text()}`));
  context.on('weberror', (error) => heard.push(error.error().message));
  context.on('request', (request) => {
    if (request.url().split('?')[0] !== file) heard.push(`asked for ${request.url()}`);
  });
  const page = await context.newPage();
  const address = () => page.evaluate(() => location.search);
  const outline = () => page.locator('[data-country="ETH"] .land').evaluate((land) => land.getAttribute('d') ?? '');

  await page.goto(`${file}?select=POL`);
  await page.waitForSelector('html[data-ready]', { state: 'attached' });
  // The file is written in Arabic; this reader's browser is not.
  expect(await page.getAttribute('html', 'lang')).toBe('en');
  expect(await page.locator('.card h2').innerText()).toBe('Poland');
  await page.click('.language');
  await page.waitForSelector('html[lang="ar"][dir="rtl"]');
  expect(await page.locator('.card h2').innerText()).toBe('بولونيا');
  expect(await address()).toBe('?lang=ar&select=POL');
  expect(await page.getAttribute('.language', 'href')).toBe('?lang=en');
  // What is remembered now does not keep Back from taking it back.
  await page.goBack();
  await page.waitForSelector('html[lang="en"][dir="ltr"]');
  expect(await address()).toBe('?select=POL');
  await page.goForward();
  await page.waitForSelector('html[lang="ar"][dir="rtl"]');

  await page.waitForSelector('.map-window[data-gestures]');
  const light = await outline();
  await page.click('input[value="africa"]');
  await settled(page);
  expect(await address()).toContain('region=africa');
  expect(await page.locator('.list li[data-partner="POL"]').count()).toBe(0);
  for (const _ of [1, 2]) await page.locator('.zoom button').first().click();
  await expect.poll(async () => (await outline()).length, { timeout: 10_000 }).toBeGreaterThan(light.length * 2);
  await page.check('input[name="projection"][value="globe"]');
  await page.waitForSelector('.map-window[data-globe]');
  await page.goBack();
  await page.waitForSelector('.map-window:not([data-globe])');
  await page.fill('input[type="search"]', 'اثيوبيا');
  await expect.poll(() => page.locator('.list li[data-partner]').count()).toBe(1);

  // What was chosen is there again, also where the address says nothing of the language.
  await page.goto(file);
  await page.waitForSelector('html[data-ready][lang="ar"]', { state: 'attached' });
  await page.reload();
  await page.waitForSelector('html[data-ready]', { state: 'attached' });
  expect(heard).toEqual([]);
  await context.close();
});

import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { test } from './browserTest.ts';
import { languages } from './dataset.ts';
import { searchOf, settled } from './settled.ts';

const points = (page: Page, id: string) =>
  page.locator(`[data-country="${id}"] .land`).evaluate((land) => land.getAttribute('d')?.length ?? 0);
const outline = (page: Page, id: string) => page.getAttribute(`[data-country="${id}"] .land`, 'd');

/** Goes where an address of the history leads. */
const lookAt = (page: Page, zoom: string) =>
  page.evaluate((wanted) => {
    history.pushState(null, '', `?zoom=${wanted}`);
    dispatchEvent(new PopStateEvent('popstate'));
  }, zoom);

/** What parts countries on the map: borders between them, or an edge round each. One of the two, always. */
const parting = (page: Page) =>
  page.evaluate(() => {
    const edges = getComputedStyle(document.querySelector('[data-country="GRC"] .land') as Element).stroke !== 'none';
    const borders = getComputedStyle(document.querySelector('.borders') as Element).display !== 'none';
    return [...(edges ? ['edges'] : []), ...(borders ? ['borders'] : [])].join(' and ');
  });

describe.for(languages)('/%s/ shapes in detail', (language) => {
  test('arrive where the reader looks closely, once, and leave again', async ({ open }) => {
    const asked: string[] = [];
    const page = await open(`${language}/`, {
      before: (visited) => Promise.resolve(visited.on('request', (request) => asked.push(new URL(request.url()).pathname))),
    });
    await page.waitForSelector('.map-window[data-gestures]');
    const files = () => asked.filter((path) => /detail-.*\.json$/.test(path));
    expect(files()).toEqual([]);
    const [light, before] = [await points(page, 'GRC'), await outline(page, 'GRC')];
    await lookAt(page, '8/39/23');
    await expect.poll(() => points(page, 'GRC')).toBeGreaterThan(light * 1.5);
    expect(await parting(page)).toBe('edges');
    const once = files();
    expect(new Set(once).size).toBe(once.length);
    await page.locator('.zoom button').nth(2).click();
    await expect.poll(() => outline(page, 'GRC')).toBe(before);
    expect(await parting(page)).toBe('borders');
    await lookAt(page, '8/39/23');
    await expect.poll(() => points(page, 'GRC')).toBeGreaterThan(light * 1.5);
    expect(files()).toEqual(once);
  });

  test('that cannot be had leave the light ones, and everything else works', async ({ open }) => {
    const page = await open(`${language}/?zoom=8/39/23`, {
      mayComplain: true,
      before: (visited) => visited.route(/detail-.*\.json$/, (route) => route.abort()),
    });
    await page.waitForSelector('.map-window[data-gestures]');
    expect(await points(page, 'GRC')).toBeGreaterThan(0);
    await page.locator('.zoom button').nth(1).click();
    expect(await searchOf(page)).toContain('zoom=4/');
  });

  test('that a server failed to give come when the reader looks there again', async ({ open }) => {
    let isBroken = true;
    const page = await open(`${language}/?zoom=8/46/12`, {
      mayComplain: true,
      before: (visited) => visited.route(/detail-.*\.json$/, (route) => (isBroken ? route.fulfill({ status: 503 }) : route.continue())),
    });
    await page.waitForSelector('.map-window[data-gestures]');
    await page.waitForLoadState('networkidle');
    const light = await points(page, 'ITA');
    isBroken = false;
    // Not again at once.
    await page.waitForTimeout(1_000);
    await page.locator('.zoom button').nth(0).click();
    await expect.poll(() => points(page, 'ITA')).toBeGreaterThan(light * 1.5);
  });

  test('that come when the map has become a globe are drawn where it is flat again, not on it', async ({ open }) => {
    let release: () => void = () => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    const page = await open(`${language}/`, {
      before: (visited) => visited.route(/detail-.*\.json$/, async (route) => held.then(() => route.continue())),
    });
    await page.waitForSelector('.map-window[data-gestures]');
    const pathData = () => page.$$eval('.land', (lands) => lands.reduce((sum, land) => sum + (land.getAttribute('d')?.length ?? 0), 0));
    const light = await points(page, 'GRC');
    const asked = page.waitForRequest(/detail-.*\.json$/);
    await lookAt(page, '8/39/23');
    await asked;
    await page.check('input[name="projection"][value="globe"]');
    await page.waitForSelector('.map-window[data-globe]');
    const globe = await pathData();
    const arrived = page.waitForResponse(/detail-europe.*\.json$/);
    release();
    await (await arrived).finished();
    await page.waitForLoadState('networkidle');
    await settled(page);
    expect(await pathData()).toBe(globe);
    await page.check('input[name="projection"][value="flat"]');
    await expect.poll(() => points(page, 'GRC')).toBeGreaterThan(light * 1.5);
  });

  test('follow the worldview', async ({ open }) => {
    const page = await open(`${language}/?zoom=6/28/-10`);
    await expect.poll(() => points(page, 'ESH')).toBeGreaterThan(0);
    await page.locator('.caption select').selectOption('mar');
    await expect.poll(() => points(page, 'ESH')).toBe(0);
    expect(await page.evaluate(() => document.querySelectorAll('.disputed[d=""]').length)).toBe(0);
    // Seen from afar, its borders are not those of the document.
    await page.locator('.zoom button').nth(2).click();
    await expect.poll(() => searchOf(page)).not.toContain('zoom');
    expect(await parting(page)).toBe('edges');
    await page.locator('.caption select').selectOption('un');
    await expect.poll(() => points(page, 'ESH')).toBeGreaterThan(0);
    expect(await parting(page)).toBe('borders');
  });
});

import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { test } from './browserTest.ts';
import { languages } from './dataset.ts';

/** How much of a name's middle line lies on its own country as it is drawn: a share of nine points; `undefined` without a name. */
const onOwnLand = (page: Page, id: string) =>
  page.evaluate((place) => {
    const name = document.querySelector(`[data-label="${place}"]`)?.getBoundingClientRect();
    const land = document.querySelector<SVGPathElement>(`[data-country="${place}"] .land`);
    if (!name || !land) return undefined;
    const toDrawing = land.getScreenCTM()?.inverse();
    const points = Array.from({ length: 9 }, (_, i) => new DOMPoint(name.left + (name.width * (i + 0.5)) / 9, name.top + name.height / 2));
    return points.filter((point) => land.isPointInFill(point.matrixTransform(toDrawing))).length / 9;
  }, id);

describe.for(languages)('/%s/ names on the map', (language) => {
  test.for(['', '&projection=globe'])('stand on the land that they name, or beside it (%s)', async (projection, { open }) => {
    const page = await open(`${language}/?zoom=4/45/60${projection}`);
    await expect.poll(() => onOwnLand(page, 'RUS')).toBe(1);
    expect(await onOwnLand(page, 'TUR')).toBe(1);
  });

  test('of what fills the window are there, and of a small partner in the sea', async ({ open }) => {
    const rome = await open(`${language}/?zoom=40/41.9/12.45`);
    await expect.poll(() => onOwnLand(rome, 'ITA')).toBe(1);
    const gulf = await open(`${language}/?zoom=40/26/50.5`);
    await expect.poll(() => onOwnLand(gulf, 'BHR')).toBe(0);
  });

  test('Bahrain keeps its dot while it is a sliver', async ({ open }) => {
    const page = await open(`${language}/?zoom=10/25/50`);
    await expect.poll(() => onOwnLand(page, 'BHR')).toBeDefined();
    await expect.poll(() => page.locator('[data-country="BHR"] .dot').evaluate((dot) => getComputedStyle(dot).display)).not.toBe('none');
  });
});

import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { test } from './browserTest.ts';
import { dataset, languages } from './dataset.ts';
import { words } from './words.ts';

const phone = { width: 390, height: 844, context: { hasTouch: true, isMobile: true, deviceScaleFactor: 2 } };
const selected = (page: Page) => page.evaluate(() => new URLSearchParams(location.search).get('select'));

/** The middle of what is drawn of a place: its marker, or its shape. */
function middleOf(page: Page, id: string) {
  return page.evaluate((wanted) => {
    const drawn = [...document.querySelectorAll(`[data-country="${wanted}"] > *`)].reverse();
    const node = drawn.find((each) => each.getClientRects().length > 0);
    if (!node) throw new Error(`${wanted} is not on the map`);
    const { left, top, width, height } = node.getBoundingClientRect();
    return { x: left + width / 2, y: top + height / 2 };
  }, id);
}

/** Taps a point and takes the wanted place from the chooser, where there is one. */
async function reach(page: Page, id: string, x: number, y: number, touch: boolean): Promise<boolean> {
  await (touch ? page.touchscreen.tap(x, y) : page.mouse.click(x, y));
  const button = page.locator(`.chooser:visible button[data-place="${id}"]`);
  // A tap is told from the beginning of a gesture by time: its answer comes a little later.
  await expect.poll(async () => (await selected(page)) === id || (await button.count()) > 0, { timeout: 2000 }).toBe(true).catch(() => {});
  if ((await selected(page)) !== id && (await button.count()) > 0) await button.click();
  return (await selected(page)) === id;
}

describe.for(languages)('/%s/ several places under one fingertip', (language) => {
  const t = words(language);

  test('a tap asks which, a choice is taken, Escape lets go', async ({ open }) => {
    const page = await open(`${language}/`, phone);
    const { x, y } = await middleOf(page, 'BHR');
    await page.touchscreen.tap(x, y);
    const chooser = page.getByRole('group', { name: t('map.whichOne') });
    await chooser.waitFor();
    expect(await selected(page)).toBeNull();
    expect(await chooser.locator('button').first().evaluate((button) => button === document.activeElement)).toBe(true);
    await page.keyboard.press('ArrowDown');
    expect(await chooser.locator('button').nth(1).evaluate((button) => button === document.activeElement)).toBe(true);
    await page.keyboard.press('Escape');
    expect(await chooser.isVisible()).toBe(false);
    expect(await selected(page)).toBeNull();
    await page.touchscreen.tap(x, y);
    await chooser.locator('[data-place="BHR"]').press('Enter');
    expect(await selected(page)).toBe('BHR');
    expect(await chooser.isVisible()).toBe(false);
  });

  test('a mouse chooses what it is on, and is offered what is near', async ({ open }) => {
    const page = await open(`${language}/`);
    const { x, y } = await middleOf(page, 'BHR');
    await page.mouse.click(x, y);
    expect(await selected(page)).toBe('BHR');
    await page.getByRole('group', { name: t('map.alsoHere') }).locator('[data-place="nauss"]').click();
    expect(await selected(page)).toBe('nauss');
  });

  test('Bahrain, Kuwait, Benin and Montenegro are reached from anywhere within 24 by 24 pixels', async ({ open }) => {
    for (const [visit, touch] of [[phone, true], [{ width: 1280, height: 720 }, false]] as const) {
      const page = await open(`${language}/`, visit);
      for (const id of ['BHR', 'KWT', 'BEN', 'MNE'].filter((each) => dataset.partners.some((partner) => partner.id === each))) {
        for (const [dx, dy] of [[0, 0], [-11, -11], [11, -11], [-11, 11], [11, 11]] as const) {
          await page.locator('.map-window').scrollIntoViewIfNeeded();
          const { x, y } = await middleOf(page, id);
          expect(await reach(page, id, x + dx, y + dy, touch), `${id} ${dx} ${dy}`).toBe(true);
          await page.evaluate(() => document.querySelector<HTMLElement>('.card .close')?.click());
          await page.waitForTimeout(350); // sooner, the next tap would be the second of a double tap, which zooms
        }
      }
    }
  });
});

import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { test } from './browserTest.ts';
import { dataset, languages } from './dataset.ts';
import { words } from './words.ts';
import { parameterOf, settled } from './settled.ts';

const phone = { width: 390, height: 844, context: { hasTouch: true, isMobile: true, deviceScaleFactor: 2 } };

/** Two taps within this time zoom, and what is asked about the place before goes. Milliseconds, and some to spare. */
const DOUBLE_TAP = 600;

const selected = (page: Page) => parameterOf(page, 'select');

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

/** The point of a shape on the screen that is deepest in it, near enough. */
function heartOf(page: Page, id: string): Promise<[number, number]> {
  return page.evaluate((wanted) => {
    const land = document.querySelector<SVGPathElement>(`[data-country="${wanted}"] .land`);
    const toLand = land?.getScreenCTM()?.inverse();
    if (!land || !toLand) throw new Error(`${wanted} is not on the map`);
    const { left, top, width, height } = land.getBoundingClientRect();
    const on = (x: number, y: number) => land.isPointInFill(new DOMPoint(x, y).matrixTransform(toLand));
    let [heart, deepest]: [[number, number], number] = [[0, 0], -1];
    for (let x = left; x < left + width; x += 2) {
      for (let y = top; y < top + height; y += 2) {
        let depth = 0;
        while (depth < 30 && [0, 1, 2, 3, 4, 5, 6, 7].every((turn) => on(x + depth * Math.cos(turn), y + depth * Math.sin(turn)))) depth += 1;
        if (depth > deepest) [heart, deepest] = [[x, y], depth];
      }
    }
    return heart;
  }, id);
}

/** Taps a point and takes the wanted place from the chooser, where there is one. */
async function reach(page: Page, id: string, x: number, y: number, touch: boolean): Promise<boolean> {
  await (touch ? page.touchscreen.tap(x, y) : page.mouse.click(x, y));
  const button = page.locator(`.chooser:visible button[data-place="${id}"]`);
  // A tap is told from the beginning of a gesture by time: its answer comes a little later.
  await expect.poll(async () => (await selected(page)) === id || (await button.count()) > 0, { message: id }).toBe(true);
  if ((await selected(page)) !== id) await button.click();
  return (await selected(page)) === id;
}

/** Goes where an address of the history leads, as Back and Forward do. */
const lead = (page: Page, search: string) =>
  page.evaluate((wanted) => {
    history.pushState(null, '', wanted);
    dispatchEvent(new PopStateEvent('popstate'));
  }, search);

/** Goes on by key until the focus has been in the chooser and has left it, or has left the map. */
async function tabOn(page: Page, key: 'Tab' | 'Shift+Tab') {
  for (let stop = 0; stop < 40; stop += 1) {
    await page.keyboard.press(key);
    if (await page.evaluate(() => !document.activeElement?.closest('.map-frame'))) return;
  }
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
    await page.waitForTimeout(DOUBLE_TAP);
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

  test('the middle of a large partner, or of a large country that is none, is answered at once', async ({ open }) => {
    const page = await open(`${language}/`, phone);
    await page.locator('.map-window').scrollIntoViewIfNeeded();
    // Far from one another: a tap beside the last one would be the second of a double tap, which zooms.
    for (const id of ['BRA', 'USA', 'RUS', 'CHN', 'IND', 'CAN', 'AUS']) {
      const [x, y] = await heartOf(page, id);
      await page.touchscreen.tap(x, y);
      await expect.poll(() => selected(page), { message: id }).toBe(id);
      expect(await page.locator('.chooser:visible').count(), id).toBe(0);
    }
  });

  test('a crowd is seen at once, the nearest first, and has keys', async ({ open }) => {
    const page = await open(`${language}/`, phone);
    await page.locator('.map-window').scrollIntoViewIfNeeded();
    const { x, y } = await middleOf(page, 'CZE');
    await page.touchscreen.tap(x, y);
    const chooser = page.getByRole('group', { name: t('map.whichOne') });
    await chooser.waitFor();
    const places = chooser.locator('[data-place]');
    expect(await places.count()).toBeGreaterThan(6);
    expect(await places.first().getAttribute('data-place')).toBe('CZE');
    expect(await places.first().innerText()).toContain(language === 'en' ? 'Czechia' : 'التشيك');
    for (const button of await chooser.locator('button').all()) {
      const box = await button.boundingBox();
      expect(box && box.x >= 0 && box.x + box.width <= 390 && box.y >= 0 && box.y + box.height <= 844).toBe(true);
      expect(box && Math.min(box.width, box.height)).toBeGreaterThanOrEqual(24);
    }
    const focused = () => page.evaluate(() => (document.activeElement as HTMLElement).dataset.place);
    const second = await places.nth(1).getAttribute('data-place');
    await page.keyboard.press(language === 'en' ? 'ArrowRight' : 'ArrowLeft');
    expect(await focused()).toBe(second);
    await page.keyboard.press(language === 'en' ? 'ArrowLeft' : 'ArrowRight');
    await page.keyboard.press('ArrowUp');
    expect(await chooser.getByRole('button', { name: t('map.zoom.here') }).evaluate((button) => button === document.activeElement)).toBe(true);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    expect(await selected(page)).toBe(second);
  });

  test('beside a card that lies over the map, what else was there is seen whole', async ({ open }) => {
    const page = await open(`${language}/`, { width: 390, height: 844 });
    const { x, y } = await middleOf(page, 'DEU');
    await page.mouse.click(x, y);
    const chooser = page.getByRole('group', { name: t('map.alsoHere') });
    await chooser.waitFor();
    const [list, card] = await Promise.all([chooser.boundingBox(), page.locator('.card:visible').boundingBox()]);
    // Above a card that comes from below, or below one that had to come from above.
    expect(list && card && list.y >= 0 && list.y + list.height <= 844).toBe(true);
    expect(list && card && (list.y + list.height <= card.y || list.y >= card.y + card.height)).toBe(true);
    expect(await chooser.evaluate((element) => element.scrollHeight - element.clientHeight)).toBe(0);
  });

  test('Bahrain, Kuwait, Benin and Montenegro are reached from anywhere within 24 by 24 pixels', async ({ open }) => {
    for (const [visit, touch] of [[phone, true], [{ width: 1280, height: 720 }, false]] as const) {
      const page = await open(`${language}/`, visit);
      // From one to the next it is far: a tap beside the last one would be the second of a double tap, which zooms.
      const wanted = ['BHR', 'BEN', 'KWT', 'MNE'].filter((each) => dataset.partners.some(({ id }) => id === each));
      for (const [dx, dy] of [[0, 0], [-11, -11], [11, -11], [-11, 11], [11, 11]] as const) {
        for (const id of wanted) {
          await page.locator('.map-window').scrollIntoViewIfNeeded();
          const { x, y } = await middleOf(page, id);
          expect(await reach(page, id, x + dx, y + dy, touch), `${id} ${dx} ${dy}`).toBe(true);
          await page.evaluate(() => document.querySelector<HTMLElement>('.card .close')?.click());
        }
      }
    }
  });

  /** Ways on from what a mouse's click on Montenegro has opened. */
  const elsewhere: readonly (readonly [string, (page: Page) => Promise<unknown>])[] = [
    ['a key zooms', (page) => page.keyboard.press('+')],
    ['a key moves the map', (page) => page.keyboard.press('Shift+ArrowLeft')],
    ['Back takes the choice back', (page) => page.goBack()],
    ['a filter is ticked', (page) => page.locator('input[value="africa"]').press('Space')],
    ['the language changes', (page) => page.locator('.language').press('Enter')],
    ['the focus goes past it', (page) => tabOn(page, 'Tab')],
    ['the focus goes back', (page) => tabOn(page, 'Shift+Tab')],
    ['the focus goes on over the map', (page) => page.keyboard.press('ArrowRight')],
    ['the filter is another', (page) => lead(page, '?region=africa&select=MNE')],
    ['another is selected', (page) => lead(page, '?select=FRA')],
    ['other borders are drawn', (page) => lead(page, '?select=MNE&worldview=mar')],
    ['the map becomes a globe', (page) => lead(page, '?select=MNE&projection=globe')],
    ['the map is led elsewhere', (page) => lead(page, '?select=MNE&zoom=4/0/20')],
    ['the window becomes narrower', (page) => page.setViewportSize({ width: 1000, height: 800 })],
  ];

  test.for(elsewhere)('what was also there goes when %s', async ([, goOn], { open }) => {
    const page = await open(`${language}/`);
    const { x, y } = await middleOf(page, 'MNE');
    await page.mouse.click(x, y);
    const chooser = page.locator('.chooser');
    await chooser.waitFor();
    await goOn(page);
    await expect.poll(() => chooser.isVisible()).toBe(false);
  });

  test('what was also there stays while the reader comes to it', async ({ open }) => {
    const page = await open(`${language}/`);
    const { x, y } = await middleOf(page, 'MNE');
    await page.mouse.click(x, y);
    const chooser = page.getByRole('group', { name: t('map.alsoHere') });
    const places = chooser.locator('[data-place]');
    await places.first().waitFor();
    for (const at of [0, 1]) {
      await page.keyboard.press('Tab');
      expect(await chooser.locator('button').nth(at).evaluate((button) => button === document.activeElement)).toBe(true);
    }
    await chooser.locator('p').click();
    await settled(page);
    expect(await chooser.isVisible()).toBe(true);
    await places.first().click();
    expect(await selected(page)).not.toBe('MNE');
  });

  test('a question goes when Back changes the language', async ({ open }) => {
    const page = await open(`${language === 'en' ? 'ar' : 'en'}/`, phone);
    await page.click('.language');
    await page.waitForURL(`**/${language}/`);
    await expect.poll(() => page.getAttribute('html', 'lang')).toBe(language);
    const { x, y } = await middleOf(page, 'BHR');
    await page.touchscreen.tap(x, y);
    const chooser = page.getByRole('group', { name: t('map.whichOne') });
    await chooser.waitFor();
    await page.goBack();
    await expect.poll(() => page.locator('.chooser').isVisible()).toBe(false);
  });
});

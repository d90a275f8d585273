import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { test } from './browserTest.ts';
import { languages } from './dataset.ts';
import { markerOf, pointOn } from './mapPoints.ts';
import { words } from './words.ts';
import { parameterOf } from './settled.ts';

const zoomOf = (page: Page) => parameterOf(page, 'zoom');
const scaleOf = async (page: Page) => Number((await zoomOf(page))?.split('/')[0] ?? 1);

/** The middle of the map on the screen. */
async function middle(page: Page) {
  const box = await page.locator('.map-window').boundingBox();
  if (!box) throw new Error('the page has no map');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2, ...{ width: box.width, height: box.height } };
}

const widthOf = async (page: Page, id: string) => (await page.locator(`[data-country="${id}"] .land`).boundingBox())?.width ?? 0;

/** Puts two fingers on the map and moves them: from one distance to another, CSS pixels. */
async function pinch(page: Page, { x, y }: { x: number; y: number }, from: number, to: number) {
  const session = await page.context().newCDPSession(page);
  const points = (distance: number) => [-1, 1].map((side, id) => ({ x: x + (side * distance) / 2, y, id }));
  await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: points(from) });
  for (let step = 1; step <= 10; step += 1) {
    const distance = from + ((to - from) * step) / 10;
    await session.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: points(distance) });
  }
  await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  await session.detach();
}

/** The gestures are listened to once everything else is done. */
const gestures = (page: Page) => page.waitForSelector('.map-window[data-gestures]');

/** Goes where an address of the history leads. */
const lookAt = (page: Page, search: string) =>
  page.evaluate((wanted) => {
    history.pushState(null, '', wanted);
    dispatchEvent(new PopStateEvent('popstate'));
  }, search);

/** Whether there is land at any of many points of the map's window. */
const landIsSeen = (page: Page) =>
  page.locator('.map-window').evaluate((map) => {
    const { left, top, width, height } = map.getBoundingClientRect();
    const shares = Array.from({ length: 61 }, (_, index) => (index + 0.5) / 61);
    const isLand = (x: number, y: number) => document.elementsFromPoint(x, y).some((element) => element.matches('.land'));
    return shares.some((across) => shares.some((down) => isLand(left + across * width, top + down * height)));
  });

describe.for(languages)('/%s/ zooms', (language) => {
  const t = words(language);

  test('by the wheel, to what is under the pointer, and the address says where', async ({ open }) => {
    const page = await open(`${language}/`);
    await gestures(page);
    const before = await pointOn(page, 'ETH');
    const width = await widthOf(page, 'ETH');
    await page.mouse.move(before.x, before.y);
    await page.mouse.wheel(0, -500);
    await expect.poll(() => scaleOf(page)).toBeGreaterThan(1.5);
    expect(await widthOf(page, 'ETH')).toBeGreaterThan(width * 1.5);
    const under = await page.evaluate(([x, y]) => document.elementFromPoint(x, y)?.closest('a')?.dataset.country, [before.x, before.y] as const);
    expect(under).toBe('ETH');
    const [address, box] = [page.url(), await page.locator('[data-country="ETH"] .land').boundingBox()];
    await page.goto(address);
    await page.waitForSelector('html[data-ready]');
    const again = await page.locator('[data-country="ETH"] .land').boundingBox();
    expect(Math.abs((again?.x ?? 0) - (box?.x ?? 0))).toBeLessThan(3);
    expect(Math.abs((again?.width ?? 0) - (box?.width ?? 0))).toBeLessThan(3);
  });

  test('a flight that is turned on its way goes on from where it is', async ({ open }) => {
    const page = await open(`${language}/`);
    await page.emulateMedia({ reducedMotion: 'no-preference' });
    await gestures(page);
    /** Holds the present flight at a moment of its way. Milliseconds. */
    const holdAt = (moment: number) =>
      page.$eval('svg.map', (svg, time) => {
        const [flight] = svg.getAnimations();
        if (!flight) throw new Error('the map does not fly');
        flight.pause();
        flight.currentTime = time;
      }, moment);
    // The page itself clicks and holds, so that no frame lies between.
    const press = (name: 'map.zoom.in' | 'map.zoom.world') =>
      page.getByRole('button', { name: t(name) }).evaluate((button: HTMLElement) => {
        button.click();
        document.querySelector('svg.map')?.getAnimations()[0]?.pause();
      });
    const seen = () => page.locator('[data-country="BRA"] .land').boundingBox();
    const close = async (one: Awaited<ReturnType<typeof seen>>) => {
      const other = await seen();
      for (const side of ['x', 'y', 'width', 'height'] as const) {
        expect(Math.abs((one?.[side] ?? 0) - (other?.[side] ?? 0)), side).toBeLessThan(2);
      }
    };
    await press('map.zoom.in');
    await holdAt(140);
    const nearer = await seen();
    await press('map.zoom.in');
    await holdAt(0);
    await close(nearer);
    await holdAt(140);
    const nearest = await seen();
    await press('map.zoom.world');
    await holdAt(0);
    await close(nearest);
  });

  test('by buttons and by keys, and back to the whole world', async ({ open }) => {
    const page = await open(`${language}/`);
    const button = (name: 'map.zoom.in' | 'map.zoom.out' | 'map.zoom.world') => page.getByRole('button', { name: t(name) });
    await button('map.zoom.in').click();
    expect(await scaleOf(page)).toBe(2);
    await button('map.zoom.in').click();
    await button('map.zoom.out').click();
    expect(await scaleOf(page)).toBe(2);
    await button('map.zoom.world').click();
    expect(await zoomOf(page)).toBeNull();
    await page.locator('a[tabindex="0"]').focus();
    await page.keyboard.press('+');
    expect(await scaleOf(page)).toBe(1.5);
    const [, , longitude] = (await zoomOf(page))!.split('/').map(Number);
    await page.keyboard.press('Shift+ArrowRight');
    expect(Number((await zoomOf(page))!.split('/')[2])).toBeGreaterThan(longitude!);
    await page.keyboard.press('-');
    await page.keyboard.press('0');
    expect(await zoomOf(page)).toBeNull();
  });

  test('by a drag, which selects nothing; by a double click', async ({ open }) => {
    const page = await open(`${language}/?zoom=4/15/20`);
    await gestures(page);
    const { x, y } = await middle(page);
    const before = await page.locator('[data-country="TCD"] .land').boundingBox();
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x - 60, y + 20, { steps: 5 });
    await page.mouse.up();
    await expect.poll(() => zoomOf(page)).not.toBe('4/15/20');
    const after = await page.locator('[data-country="TCD"] .land').boundingBox();
    expect(Math.abs(before!.x - 60 - after!.x)).toBeLessThan(3);
    expect(page.url()).not.toContain('select');
    await page.mouse.dblclick(x, y);
    await expect.poll(() => scaleOf(page)).toBe(8);
  });

  test('a region and what is opened from the list lead there; borders keep their width', async ({ open }) => {
    const page = await open(`${language}/`);
    await page.locator('.list a[href="#BHR"], .list [data-id="BHR"]').first().click();
    await expect.poll(() => scaleOf(page)).toBeGreaterThan(4);
    const { x, y } = await markerOf(page, 'BHR').catch(() => pointOn(page, 'BHR'));
    const box = await page.locator('.map-window').boundingBox();
    expect(x > box!.x && x < box!.x + box!.width && y > box!.y && y < box!.y + box!.height).toBe(true);
    await page.click('input[value="africa"]');
    await expect.poll(() => zoomOf(page)).toBeNull();
    const effect = await page.locator('[data-country="TCD"] .land').evaluate((land) => getComputedStyle(land).vectorEffect);
    expect(effect).toBe('non-scaling-stroke');
  });

  test('two fingers zoom, one scrolls the page past a map that has nothing to move', async ({ open }) => {
    const context = { hasTouch: true, isMobile: true, deviceScaleFactor: 2 };
    const page = await open(`${language}/`, { width: 390, height: 844, context });
    await gestures(page);
    const centre = await middle(page);
    expect(await page.locator('.map-window').evaluate((map) => getComputedStyle(map).touchAction)).toBe('pan-x pan-y');
    await pinch(page, centre, 60, 180);
    await expect.poll(() => scaleOf(page)).toBeGreaterThan(2);
    expect(page.url()).not.toContain('select');
    expect(await page.locator('.map-window').evaluate((map) => getComputedStyle(map).touchAction)).toBe('none');
    expect(await page.evaluate(() => scrollY)).toBe(0);
  });

  test.for(['', '&projection=globe'])('an address that leads to the open sea shows the whole world: %s', async (globe, { open }) => {
    for (const zoom of ['40/90/180', '40/-48.9/-123.4', '12/40/-160']) {
      const page = await open(`${language}/?zoom=${zoom}${globe}`);
      await expect.poll(() => landIsSeen(page), { message: zoom }).toBe(true);
      // Seen as a globe, Wrangel Island is near the pole.
      if (!globe) expect(await zoomOf(page), zoom).toBeNull();
      await lookAt(page, `?zoom=${zoom}${globe}`);
      await expect.poll(() => landIsSeen(page), { message: `${zoom}, by Back` }).toBe(true);
    }
  });

  test('an address that leads to an island, or into the middle of a country, is followed', async ({ open }) => {
    // Socorro is in the map's detail alone; around the others no coast and no border is in sight.
    for (const zoom of ['40/18.79/-110.99', '40/64/100', '40/-25/125']) {
      const page = await open(`${language}/?zoom=${zoom}`);
      await gestures(page);
      await page.waitForLoadState('networkidle');
      expect(await zoomOf(page)).toBe(zoom);
      expect(await landIsSeen(page), zoom).toBe(true);
    }
  });

  test('a reader may go to the open sea', async ({ open }) => {
    const page = await open(`${language}/?zoom=40/38.7/-9.2`);
    await gestures(page);
    await page.focus('svg.map a[tabindex="0"]');
    await lookAt(page, '?zoom=40/38.7/-9.2');
    for (let step = 0; step < 5; step += 1) await page.keyboard.press('Shift+ArrowLeft');
    await page.waitForLoadState('networkidle');
    expect(await scaleOf(page)).toBe(40);
    expect(await landIsSeen(page)).toBe(false);
  });

  test('an address that looks nowhere shows the whole world', async ({ open }) => {
    const page = await open(`${language}/?zoom=NaN/900/x&worldview=atlantis`);
    const box = await page.locator('.sphere').boundingBox();
    const window = await page.locator('.map-window').boundingBox();
    expect(Math.abs(box!.width - window!.width)).toBeLessThan(2);
  });
});

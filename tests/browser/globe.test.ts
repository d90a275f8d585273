import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { test } from './browserTest.ts';
import { dataset, languages } from './dataset.ts';
import { pointOn } from './mapPoints.ts';
import { words } from './words.ts';
import { parameterOf } from './settled.ts';

const zoomOf = (page: Page) => parameterOf(page, 'zoom');
const globe = (page: Page) => page.waitForSelector('.map-window[data-globe]');
const gestures = (page: Page) => page.waitForSelector('.map-window[data-gestures]');
const pathOf = (page: Page, id: string) => page.getAttribute(`[data-country="${id}"] .land`, 'd');

async function middle(page: Page) {
  const box = await page.locator('.map-window').boundingBox();
  if (!box) throw new Error('the page has no map');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** The country in the middle of the map, wherever the page has it. */
async function underMiddle(page: Page) {
  const { x, y } = await middle(page);
  return page.evaluate(([atX, atY]) => document.elementFromPoint(atX, atY)?.closest('a')?.dataset.country, [x, y] as const);
}

async function drag(page: Page, east: number, south: number) {
  const { x, y } = await middle(page);
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + east, y + south, { steps: 5 });
  await page.mouse.up();
}

describe.for(languages)('/%s/ as a globe', (language) => {
  const t = words(language);
  const choose = (page: Page, id: 'flat' | 'globe') => page.check(`input[name="projection"][value="${id}"]`);

  test('is chosen in the page, stands in the address, and Back is the flat map as it was', async ({ open }) => {
    const page = await open(`${language}/`);
    const flat = await pathOf(page, 'BRA');
    const sphere = await page.getAttribute('.sphere', 'd');
    await choose(page, 'globe');
    await globe(page);
    expect(await parameterOf(page, 'projection')).toBe('globe');
    expect(await pathOf(page, 'BRA')).not.toBe(flat);
    expect(await page.getAttribute('[data-country="NZL"] .land', 'd')).toBe('');
    expect(await page.textContent('[id="atlas:projection"]')).toBe(t('map.caption.globe'));
    expect(await page.getAttribute('svg.map', 'aria-describedby')).toContain('atlas:projection');
    await page.goBack();
    await page.waitForSelector('.map-window:not([data-globe])');
    expect(await pathOf(page, 'BRA')).toBe(flat);
    expect(await page.getAttribute('.sphere', 'd')).toBe(sphere);
    expect(await parameterOf(page, 'projection')).toBeNull();
    expect(await page.isChecked('input[name="projection"][value="flat"]')).toBe(true);
    expect(await page.textContent('[id="atlas:projection"]')).toBe(t('map.caption.flat'));
  });

  test('comes with the address, in the place of the flat map, and keeps where the reader looks', async ({ open }) => {
    const page = await open(`${language}/?projection=globe&zoom=2/-15/-55&select=BRA`);
    await globe(page);
    const flat = await page.evaluate(() => {
      const { width, height } = document.querySelector('.map-window')!.getBoundingClientRect();
      return height / width;
    });
    expect(flat).toBeCloseTo(0.4334, 2); // nothing has moved
    const under = () => underMiddle(page);
    expect(await under()).toBe('BRA');
    await choose(page, 'flat');
    expect(await under()).toBe('BRA');
    expect(await zoomOf(page)).toBe('2/-15/-55');
    await choose(page, 'globe');
    await globe(page);
    await page.click('.language');
    await page.waitForSelector(`html[lang="${language === 'en' ? 'ar' : 'en'}"]`);
    expect(await parameterOf(page, 'projection')).toBe('globe');
    expect(await under()).toBe('BRA');
  });

  test('is turned by a drag, which selects nothing; a click selects', async ({ open }) => {
    const page = await open(`${language}/?projection=globe`);
    await Promise.all([globe(page), gestures(page)]);
    const before = await page.locator('[data-country="MAR"] .land').boundingBox();
    await drag(page, -60, 0);
    await expect.poll(() => zoomOf(page)).toMatch(/^1\/3\d/);
    const after = await page.locator('[data-country="MAR"] .land').boundingBox();
    expect(before!.x - after!.x).toBeGreaterThan(30);
    expect(await parameterOf(page, 'select')).toBeNull();
    expect(await page.locator('svg[data-turning]').count()).toBe(0);
    const { x, y } = await pointOn(page, 'ETH');
    await page.mouse.click(x, y);
    await expect.poll(() => parameterOf(page, 'select')).toBe('ETH');
    expect(await page.getAttribute('.selection .line', 'd')).toMatch(/^M/);
  });

  test('is turned by Shift and an arrow, zoomed by keys, buttons and wheel, and comes home', async ({ open }) => {
    const page = await open(`${language}/?projection=globe`);
    await Promise.all([globe(page), gestures(page)]);
    await page.focus('svg.map a[tabindex="0"]');
    await page.keyboard.press('Shift+ArrowRight');
    const [, , longitude] = (await zoomOf(page))!.split('/').map(Number);
    expect(longitude).toBeGreaterThan(0);
    await page.keyboard.press('Shift+ArrowUp');
    expect(Number((await zoomOf(page))!.split('/')[1])).toBeGreaterThan(40);
    await page.keyboard.press('+');
    expect((await zoomOf(page))!.split('/')[0]).toBe('1.5');
    await page.getByRole('button', { name: t('map.zoom.in') }).click();
    expect((await zoomOf(page))!.split('/')[0]).toBe('3');
    const { x, y } = await middle(page);
    await page.mouse.move(x, y);
    await page.mouse.wheel(0, 200);
    await expect.poll(async () => Number((await zoomOf(page))?.split('/')[0])).toBeLessThan(3);
    await page.getByRole('button', { name: t('map.zoom.world') }).click();
    await expect.poll(() => zoomOf(page)).toBeNull();
  });

  test('turns to whatever the keyboard comes to: every partner is reached and seen', async ({ open }) => {
    const page = await open(`${language}/?projection=globe`);
    await globe(page);
    await page.focus('svg.map a[tabindex="0"]');
    await page.keyboard.press('ArrowDown'); // from now on the focus shows itself
    const reached = await page.evaluate(() => {
      const focused = () => document.activeElement as SVGAElement;
      const idOf = (link: SVGAElement) => link.dataset.country ?? link.dataset.seat ?? '';
      const seen = new Map<string, boolean>();
      const visit = (link: SVGAElement) => {
        seen.set(idOf(link), [...link.querySelectorAll('path')].some((path) => path.getAttribute('d') !== ''));
        for (const key of ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown']) {
          link.focus();
          link.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
          if (!seen.has(idOf(focused()))) visit(focused());
        }
      };
      visit(focused());
      return [...seen].sort(([a], [b]) => (a < b ? -1 : 1));
    });
    expect(reached.map(([id]) => id)).toEqual([...dataset.partners.map(({ id }) => id), 'MAR'].sort());
    expect(reached.filter(([, isDrawn]) => !isDrawn)).toEqual([]);
    expect(await page.locator('.focused path').first().getAttribute('d')).not.toBe('');
  });

  test('goes to what is opened from the list and to a region', async ({ open }) => {
    const page = await open(`${language}/?projection=globe&zoom=1/0/-150`);
    await globe(page);
    expect(await pathOf(page, 'KEN')).toBe('');
    await page.locator('.list [data-partner="KEN"] a').first().click();
    await expect.poll(() => pathOf(page, 'KEN')).not.toBe('');
    expect(await parameterOf(page, 'select')).toBe('KEN');
    await page.click('input[value="latin-america"]');
    await expect.poll(() => pathOf(page, 'CHN')).toBe('');
    expect(await pathOf(page, 'BRA')).not.toBe('');
    expect(await zoomOf(page)).toBeNull();
  });

  test('draws another worldview where it stands', async ({ open }) => {
    const page = await open(`${language}/?projection=globe`);
    await globe(page);
    expect(await page.locator('.borders').first().isVisible()).toBe(false);
    const before = await pathOf(page, 'MAR');
    await page.selectOption('.caption select', 'mar');
    expect(await pathOf(page, 'MAR')).not.toBe(before);
    expect(await pathOf(page, 'ESH')).toBe('');
    await choose(page, 'flat');
    await page.waitForSelector('.map-window:not([data-globe])');
    const flat = await pathOf(page, 'MAR');
    await page.reload();
    await page.waitForSelector('html[data-ready]');
    expect(await pathOf(page, 'MAR')).toBe(flat);
  });

  test('breaks no rule of WCAG 2.2 AA', async ({ open }) => {
    const page = await open(`${language}/?projection=globe&select=ETH`, { context: { bypassCSP: true } });
    await globe(page);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      const { violations } = await new AxeBuilder({ page })
        .options({ runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] } })
        .setLegacyMode()
        .include('.stage')
        .analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`)).toEqual([]);
    }
  });
});

describe('a globe', () => {
  test('flies where motion is welcome, and is at rest when it is there', async ({ open }) => {
    const page = await open('en/?projection=globe', { context: { reducedMotion: 'no-preference' } });
    await globe(page);
    const turned = page.waitForSelector('svg[data-turning]', { state: 'attached' });
    await page.locator('.list [data-partner="CHN"] a').first().click();
    await turned;
    await page.waitForSelector('svg.map:not([data-turning])');
    await page.locator('.map-window').scrollIntoViewIfNeeded(); // the list lies below
    expect(await underMiddle(page)).toBe('CHN');
  });

  test('is turned by one finger, higher on a phone, and the page stays where it is', async ({ open }) => {
    const context = { hasTouch: true, isMobile: true, deviceScaleFactor: 2 };
    const page = await open('ar/', { width: 390, height: 844, context });
    await gestures(page);
    await page.check('input[name="projection"][value="globe"]');
    await globe(page);
    const box = (await page.locator('.map-window').boundingBox())!;
    expect(box.height / box.width).toBeGreaterThan(0.8);
    const scrolled = await page.evaluate(() => scrollY);
    const session = await page.context().newCDPSession(page);
    const { x, y } = await middle(page);
    const finger = (down: number) => [{ x, y: y + down, id: 1 }];
    await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: finger(0) });
    for (let step = 1; step <= 6; step += 1) {
      await session.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: finger(step * 10) });
    }
    await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    await session.detach();
    await expect.poll(() => zoomOf(page)).not.toBeNull();
    expect(Number((await zoomOf(page))!.split('/')[1])).toBeGreaterThan(40);
    expect(await page.evaluate(() => scrollY)).toBe(scrolled);
    expect(await parameterOf(page, 'select')).toBeNull();
  });

  test('that cannot be had leaves the flat map', async ({ open }) => {
    const page = await open('en/', {
      mayComplain: true,
      before: (tab) => tab.route(/openGlobe/, (route) => route.abort()),
    });
    await page.check('input[name="projection"][value="globe"]', { force: true }).catch(() => undefined);
    await expect.poll(() => page.isChecked('input[name="projection"][value="flat"]')).toBe(true);
    expect(await page.locator('.map-window[data-globe]').count()).toBe(0);
    expect(await parameterOf(page, 'projection')).toBeNull();
  });

  test.for(['?projection=mercator', '?projection=', '?projection=flat'])('is not what %s asks for', async (query, { open }) => {
    const page = await open(`en/${query}`);
    expect(await page.locator('.map-window[data-globe]').count()).toBe(0);
  });
});

import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { test } from './browserTest.ts';
import { dataset, languages } from './dataset.ts';
import { parameterOf, searchOf, settled } from './settled.ts';

/** What the focus is on: a place of the map by its id, else a class, an id or a name. */
function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    const element = document.activeElement;
    const of = (name: string) => element?.getAttribute(name);
    return of('data-country') ?? of('data-seat') ?? (element?.id || of('class') || element?.tagName) ?? '';
  });
}

const insideMap = (page: Page) => page.evaluate(() => document.activeElement?.closest('svg.map') !== null);

async function tabToMap(page: Page): Promise<number> {
  for (let stops = 1; stops < 40; stops += 1) {
    await page.keyboard.press('Tab');
    if (await insideMap(page)) return stops;
  }
  throw new Error('Tab does not reach the map');
}

/** The middle of the place that has the focus. */
function position(page: Page): Promise<{ x: number; y: number }> {
  return page.evaluate(() => {
    const link = document.activeElement;
    const shape = link?.querySelector<SVGGraphicsElement>('.dot, .land');
    const { left, right, top, bottom } = (shape ?? link!).getBoundingClientRect();
    return { x: (left + right) / 2, y: (top + bottom) / 2 };
  });
}

/** A key that this keyboard's layout may lack. */
function type(page: Page, key: string): Promise<void> {
  return page.evaluate((letter) => {
    document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key: letter, bubbles: true, cancelable: true }));
  }, key);
}

describe.for(languages)('/%s/', (language) => {
  test('the map is one stop of the Tab key', async ({ open }) => {
    const page = await open(`${language}/`);
    await tabToMap(page);
    expect(await focused(page)).toBe('MAR');
    await page.keyboard.press('Tab');
    expect(await insideMap(page)).toBe(false);
    await page.keyboard.press('Shift+Tab');
    expect(await focused(page)).toBe('MAR');
    await page.keyboard.press('Shift+Tab');
    expect(await insideMap(page)).toBe(false);
    expect(await page.locator('svg.map [tabindex="0"]').count()).toBe(1);
  });

  test.for([360, 1280])('what stands beside the title is reached in the order in which it is read, %i px wide', async (width, { open }) => {
    const page = await open(`${language}/`, { width });
    const boxes = await page.$$eval('.masthead :is(a, button)', (ways) =>
      ways.map((way) => {
        const { top, left, right } = way.getBoundingClientRect();
        return { top, start: getComputedStyle(way).direction === 'rtl' ? -right : left };
      }),
    );
    expect(boxes).toHaveLength(2);
    expect(boxes).toEqual(boxes.toSorted((a, b) => a.top - b.top || a.start - b.start));
  });

  test('arrows go where they point, whatever the direction of the script', async ({ open }) => {
    const page = await open(`${language}/`);
    await page.focus('svg.map a[tabindex="0"]');
    const ways = [
      ['ArrowRight', 'x', 1],
      ['ArrowDown', 'y', 1],
      ['ArrowRight', 'x', 1],
      ['ArrowUp', 'y', -1],
      ['ArrowLeft', 'x', -1],
    ] as const;
    for (const [key, axis, sign] of ways) {
      const [from, before] = [await position(page), await focused(page)];
      await page.keyboard.press(key);
      expect(await focused(page), key).not.toBe(before);
      expect(((await position(page))[axis] - from[axis]) * sign, key).toBeGreaterThan(0);
    }
  });

  test('every partner can be reached by arrows', async ({ open }) => {
    const page = await open(`${language}/`);
    await page.focus('svg.map a[tabindex="0"]');
    const reached = await page.evaluate(() => {
      const idOf = () =>
        document.activeElement?.getAttribute('data-country') ?? document.activeElement?.getAttribute('data-seat') ?? '';
      const press = (key: string) =>
        document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
      const seen = new Set([idOf()]);
      const open_ = [idOf()];
      for (let id = open_.pop(); id !== undefined; id = open_.pop()) {
        for (const key of ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown']) {
          document.querySelector<SVGElement>(`[data-country="${id}"], [data-seat="${id}"]`)?.focus();
          press(key);
          if (!seen.has(idOf())) open_.push(idOf());
          seen.add(idOf());
        }
      }
      return [...seen].sort();
    });
    expect(reached).toEqual([...dataset.partners.map(({ id }) => id), dataset.host.country].sort());
  });

  test('Home and End, Page Up and Page Down', async ({ open }) => {
    const page = await open(`${language}/`);
    await page.focus('svg.map a[tabindex="0"]');
    const nameOf = async () => (await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))) ?? '';
    await page.keyboard.press('Home');
    const first = await nameOf();
    await page.keyboard.press('End');
    const last = await nameOf();
    const { compare } = new Intl.Collator(language === 'ar' ? 'ar-MA' : 'en');
    const withoutArticle = (name: string) => name.replace(/^ال/u, '');
    expect(compare(withoutArticle(first), withoutArticle(last))).toBeLessThan(0);
    const regions: (string | undefined)[] = [];
    for (let step = 0; step < 4; step += 1) {
      await page.keyboard.press('PageDown');
      const id = await focused(page);
      regions.push(dataset.partners.find((partner) => partner.id === id)?.region);
    }
    expect(new Set(regions).size, regions.join()).toBe(4);
    const before = await focused(page);
    await page.keyboard.press('PageUp');
    await page.keyboard.press('PageDown');
    expect(await focused(page)).toBe(before);
  });

  test.for(['', '?projection=globe'])('a key zooms toward the place that it is on: %s', async (query, { open }) => {
    const page = await open(`${language}/${query}`);
    await page.waitForSelector(query ? '.map-window[data-globe]' : '.map-window');
    await page.focus('svg.map a[tabindex="0"]');
    await page.keyboard.press('End');
    for (const key of ['+', '+', '+', '+', '+', '-']) {
      await page.keyboard.press(key);
      await settled(page);
      const [mark, map] = await Promise.all([page.locator('.focused').boundingBox(), page.locator('.map-window').boundingBox()]);
      if (!mark || !map) throw new Error('the focus does not show');
      const [x, y] = [mark.x + mark.width / 2 - map.x, mark.y + mark.height / 2 - map.y];
      expect(x > 0 && x < map.width && y > 0 && y < map.height, `${key} ${x} ${y}`).toBe(true);
    }
  });

  test('a key zooms in on what the reader has gone to see, though the focus stays behind', async ({ open }) => {
    const page = await open(`${language}/?zoom=8/15/48`);
    await page.focus('svg.map a[tabindex="0"]');
    await page.keyboard.press('End');
    for (let step = 0; step < 4; step += 1) await page.keyboard.press('Shift+ArrowLeft');
    const where = async () => (await parameterOf(page, 'zoom'))?.split('/').slice(1);
    const before = await where();
    await page.keyboard.press('+');
    expect(await where()).toEqual(before);
  });

  test('letters find a name', async ({ open }) => {
    const page = await open(`${language}/`);
    await page.focus('svg.map a[tabindex="0"]');
    for (const letter of language === 'en' ? 'norw' : 'نرو') await type(page, letter);
    expect(await focused(page)).toBe('NOR');
  });

  test('a letter typed again at once goes on to the next name', async ({ open }) => {
    const page = await open(`${language}/`);
    await page.focus('svg.map a[tabindex="0"]');
    const letter = language === 'en' ? 'b' : 'س';
    const seen = await page.evaluate((key) => {
      const press = () => {
        document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
        return document.activeElement?.getAttribute('data-country');
      };
      return [press(), press(), press()];
    }, letter);
    expect(new Set(seen).size, seen.join()).toBe(3);
  });

  test('Enter opens and takes the focus to the card; Escape closes and brings it back', async ({ open }) => {
    const page = await open(`${language}/`);
    await page.focus('svg.map a[tabindex="0"]');
    await page.keyboard.press('ArrowRight');
    const from = await focused(page);
    await page.keyboard.press('Enter');
    await expect.poll(() => page.evaluate(() => document.activeElement?.matches('.card h2'))).toBe(true);
    expect(await searchOf(page)).toBe(`?select=${from}`);
    await page.keyboard.press('Escape');
    await expect.poll(() => focused(page)).toBe(from);
    expect(await page.locator('.card:visible').count()).toBe(0);
    // From the list as well.
    await page.focus('li[data-partner="KEN"] a');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.evaluate(() => document.activeElement?.matches('.card h2'))).toBe(true);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('.card') !== null), 'on from the name, within the card').toBe(true);
    await page.keyboard.press('Escape');
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.closest('li')?.getAttribute('data-partner')))
      .toBe('KEN');
  });

  test('the menus open by key, close by Escape and keep the focus', async ({ open }) => {
    const page = await open(`${language}/`);
    for (const [index, key] of ['Enter', 'Space', 'Enter', 'Space'].entries()) {
      const menu = page.locator('details.facet').nth(index);
      await menu.locator('summary').focus();
      await page.keyboard.press(key);
      await expect.poll(() => menu.getAttribute('open')).not.toBeNull();
      await page.keyboard.press('Tab');
      expect(await menu.locator('input:focus').count()).toBe(1);
      await page.keyboard.press('Space');
      expect(await menu.locator('input:checked').count()).toBe(1);
      await page.keyboard.press('Space');
      await page.keyboard.press('Escape');
      await expect.poll(() => menu.getAttribute('open')).toBeNull();
      expect(await menu.locator('summary:focus').count()).toBe(1);
    }
  });

  test('a menu closes when the focus leaves it', async ({ open }) => {
    const page = await open(`${language}/`);
    const menu = page.locator('details.facet').last();
    await menu.locator('summary').focus();
    await page.keyboard.press('Enter');
    for (let stop = 0; stop < 4; stop += 1) await page.keyboard.press('Tab');
    await expect.poll(() => menu.getAttribute('open')).toBeNull();
  });

  test('the first stop skips to the list', async ({ open }) => {
    const page = await open(`${language}/`);
    await page.keyboard.press('Tab');
    expect(await focused(page)).toBe('skip');
    expect(await page.isVisible('.skip')).toBe(true);
    await page.keyboard.press('Enter');
    await expect.poll(() => focused(page)).toBe('atlas:list');
  });

  test.for(['', '?kind=organisation'])('Tab never lands on what is not seen: %s', async (query, { open }) => {
    const page = await open(`${language}/${query}`);
    for (let stop = 0; stop < 30; stop += 1) {
      await page.keyboard.press('Tab');
      const hidden = await page.evaluate(() => document.activeElement?.closest('[aria-hidden="true"], [hidden]') !== null);
      expect(hidden, await focused(page)).toBe(false);
    }
  });
});

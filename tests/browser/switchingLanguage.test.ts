import type { Page } from 'playwright-core';
import { describe, expect, inject } from 'vitest';
import { test } from './browserTest.ts';
import { dataset, languages } from './dataset.ts';
import { shownPartners } from './shownPartners.ts';
import { words } from './words.ts';

/** The entry of the list that a reader would say is at the top, and where it stands. */
function topEntry(page: Page): Promise<{ id: string; top: number }> {
  return page.evaluate(() => {
    const entries = [...document.querySelectorAll<HTMLElement>('li[data-partner]')]
      .map((entry) => ({ id: entry.dataset.partner ?? '', top: entry.getBoundingClientRect().top }))
      .filter(({ top }) => top >= 0);
    const first = entries.reduce((a, b) => (b.top < a.top ? b : a));
    return first;
  });
}

const topOf = (page: Page, id: string) =>
  page.locator(`li[data-partner="${id}"]`).evaluate((entry) => entry.getBoundingClientRect().top);

/** Holds back every typeface that the page asks for from now on. */
async function holdFonts(page: Page): Promise<void> {
  await page.evaluate(() => {
    document.fonts.load = () => new Promise(() => undefined);
  });
}

describe.for(languages)('from /%s/', (language) => {
  const other = language === 'en' ? 'ar' : 'en';
  const query = '?region=africa,europe&outcome=meeting&q=a&select=SRB';

  test('keeps filter, selection, zoom and address; Back returns', async ({ open }) => {
    const page = await open(`${language}/${query}`);
    const before = await shownPartners(page);
    const zoom = await page.locator('.world').evaluate((world) => getComputedStyle(world).transform);
    await page.click('.language');
    await page.waitForURL(`${inject('site')}${other}/${query}`);
    await page.waitForSelector(`html[lang="${other}"]`);
    expect(await page.getAttribute('html', 'dir')).toBe(other === 'ar' ? 'rtl' : 'ltr');
    // Its typeface was asked for: one that comes after its first word would stay away.
    expect(await page.evaluate(() => [...document.fonts].filter(({ status }) => status === 'unloaded').map(({ family }) => family))).toEqual([]);
    expect(await page.title()).toBe(dataset.title[other]);
    expect(await page.textContent('h1')).toBe(dataset.title[other]);
    expect(await page.getAttribute('svg.map', 'aria-label')).toBe(words(other)('map.label'));
    expect(await shownPartners(page)).toEqual(before);
    expect(await page.locator('.world').evaluate((world) => getComputedStyle(world).transform)).toBe(zoom);
    expect(await page.locator('.card h2').innerText()).toBe(other === 'en' ? 'Serbia' : 'صربيا');
    expect(await page.inputValue('input[type="search"]')).toBe('a');
    await page.goBack();
    await page.waitForSelector(`html[lang="${language}"]`);
    expect(page.url()).toBe(`${inject('site')}${language}/${query}`);
    expect(await page.textContent('h1')).toBe(dataset.title[language]);
    expect(await shownPartners(page)).toEqual(before);
  });

  test('Back before the new language is there: address and page stay in one', async ({ open }) => {
    const page = await open(`${language}/`);
    await holdFonts(page);
    await page.click('.language');
    await page.goBack();
    // Longer than the page waits for a typeface.
    await page.waitForTimeout(1_000);
    expect(page.url()).toBe(`${inject('site')}${language}/`);
    expect(await page.getAttribute('html', 'lang')).toBe(language);
    expect(await page.textContent('h1')).toBe(dataset.title[language]);
  });

  test('no word of the old language is left', async ({ open }) => {
    const page = await open(`${language}/?select=FRA`);
    await page.click('.language');
    await page.waitForSelector(`html[lang="${other}"]`);
    const switched = await page.locator('body').innerText();
    const arrived = await open(`${other}/?select=FRA`);
    expect(switched).toBe(await arrived.locator('body').innerText());
    const labels = (visited: Page) =>
      visited.$$eval('[aria-label], [placeholder]', (all) =>
        all.map((each) => each.getAttribute('aria-label') ?? each.getAttribute('placeholder')),
      );
    expect((await labels(page)).sort()).toEqual((await labels(arrived)).sort());
  });

  test('stays at the same place though what is above has not been painted yet', async ({ open }) => {
    const page = await open(`${language}/`);
    const before = await page.evaluate(() => {
      document.querySelector('li[data-partner="MLI"]')?.scrollIntoView({ block: 'start' });
      const [first] = [...document.querySelectorAll<HTMLElement>('li[data-partner]')]
        .map((entry) => ({ id: entry.dataset.partner ?? '', top: entry.getBoundingClientRect().top }))
        .filter(({ top }) => top >= 0)
        .sort((one, another) => one.top - another.top);
      document.querySelector<HTMLElement>('.language')?.click();
      return first ?? { id: 'none', top: 0 };
    });
    await page.waitForSelector(`html[lang="${other}"]`);
    await expect.poll(async () => Math.abs((await topOf(page, before.id)) - before.top), { message: before.id }).toBeLessThanOrEqual(4);
  });

  test.for([360, 1280])('stays at the same place, %i px wide', async (width, { open }) => {
    const page = await open(`${language}/`, { width });
    for (const id of ['MLI', 'ARG', 'KWT']) {
      await page.locator(`li[data-partner="${id}"]`).evaluate((entry) => entry.scrollIntoView({ block: 'start' }));
      const from = await page.getAttribute('html', 'lang');
      const before = await topEntry(page);
      // By key: a click would scroll up to the link first.
      await page.locator('.language').evaluate((link) => (link as HTMLElement).click());
      await page.waitForSelector(`html:not([lang="${from}"])`);
      await expect
        .poll(async () => Math.abs((await topOf(page, before.id)) - before.top), { message: before.id })
        .toBeLessThanOrEqual(4);
    }
  });
});

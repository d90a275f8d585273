import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { test } from './browserTest.ts';
import { languages } from './dataset.ts';
import { pointOn } from './mapPoints.ts';

const tooltip = (page: Page) => page.locator('.tooltip');

/** Whether the tooltip stands on the place's own rectangle. */
function covers(page: Page, id: string): Promise<boolean> {
  return page.evaluate((wanted) => {
    const label = document.querySelector('.tooltip')?.getBoundingClientRect();
    const place = document.querySelector(`[data-country="${wanted}"] .land`)?.getBoundingClientRect();
    if (!label || !place) throw new Error('nothing to compare');
    return (
      label.left < place.right && label.right > place.left && label.top < place.bottom && label.bottom > place.top
    );
  }, id);
}

describe.for(languages)('/%s/', (language) => {
  test.for([360, 1280])('hover names a place and does not hide it, %i px wide', async (width, { open }) => {
    const page = await open(`${language}/`, { width });
    await page.locator('svg.map').scrollIntoViewIfNeeded();
    // On a phone other marks cover the smallest of Europe.
    for (const id of ['BHR', 'KWT', 'RWA', 'BHS', ...(width > 400 ? ['SVN', 'CHE'] : [])]) {
      const { x, y } = await pointOn(page, id);
      await page.mouse.move(x, y);
      await tooltip(page).waitFor();
      const name = (await page.getAttribute(`[data-country="${id}"]`, 'aria-label'))?.split(':')[0] ?? id;
      // The pointer crosses other places on its way; the one that it rests on is named.
      await expect.poll(() => tooltip(page).innerText()).toContain(name);
      expect(await covers(page, id), id).toBe(false);
      const box = await tooltip(page).boundingBox();
      expect(box && box.x >= 0 && box.x + box.width <= width, `${id} stays in the window`).toBe(true);
    }
  });

  test('Escape dismisses it and leaves the focus where it is', async ({ open }) => {
    const page = await open(`${language}/?select=BRA`);
    await page.focus('.language');
    const { x, y } = await pointOn(page, 'IND');
    await page.mouse.move(x, y);
    await tooltip(page).waitFor();
    await page.keyboard.press('Escape');
    expect(await tooltip(page).isVisible()).toBe(false);
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('language');
    await expect.poll(() => page.url()).toContain('select=BRA');
  });

  test('focus shows it; Escape takes it away, the focus stays', async ({ open }) => {
    const page = await open(`${language}/`);
    await page.focus('svg.map a[tabindex="0"]');
    await page.keyboard.press('ArrowRight');
    await tooltip(page).waitFor();
    const focused = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');
    const label = await focused();
    expect(label).toContain((await tooltip(page).locator('strong').innerText()).trim());
    await page.keyboard.press('Escape');
    expect(await tooltip(page).isVisible()).toBe(false);
    expect(await focused()).toBe(label);
  });

  test.for(['BRA', 'BHR', 'CZE'])('the pointer may move onto it from %s', async (id, { open }) => {
    const page = await open(`${language}/`, { before: (visited) => visited.clock.install() });
    // Time stands still while the pointer is on its way: how long that takes is the machine's affair.
    await page.clock.pauseAt(Date.now() + 60_000);
    const { x, y } = await pointOn(page, id);
    await page.mouse.move(x, y);
    await tooltip(page).waitFor();
    const said = await tooltip(page).innerText();
    const box = await tooltip(page).boundingBox();
    if (!box) throw new Error('the tooltip has no place');
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2, { steps: 12 });
    await page.clock.runFor(1000);
    expect(await tooltip(page).isVisible()).toBe(true);
    expect(await tooltip(page).innerText()).toBe(said);
    await page.mouse.move(5, 5);
    await page.clock.runFor(1000);
    expect(await tooltip(page).isVisible()).toBe(false);
  });
});

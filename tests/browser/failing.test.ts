import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { test } from './browserTest.ts';
import { languages } from './dataset.ts';
import { pointOn } from './mapPoints.ts';
import { words } from './words.ts';

/** Breaks the one thing that only the list of sources asks the browser for: whose address a link leads to. */
function withoutHostNames(page: Page): Promise<unknown> {
  return page.addInitScript(() => {
    Object.defineProperty(URL.prototype, 'hostname', {
      get: () => {
        throw new Error('broken on purpose');
      },
    });
  });
}

describe.for(languages)('/%s/: where a panel fails', (language) => {
  const t = words(language);

  const visit = { before: withoutHostNames, mayComplain: true };

  test('it says what to do, in its own place', async ({ open }) => {
    const page = await open(`${language}/`, { ...visit, ready: false });
    const failure = page.locator('.sources-box .failure');
    await failure.scrollIntoViewIfNeeded();
    await expect.poll(() => failure.innerText()).toContain(t('failure.panel'));
    expect(await page.locator('.failure').count()).toBe(1);
    await failure.getByRole('button', { name: t('failure.reload') }).waitFor();
  });

  test('the map and the other panels go on', async ({ open }) => {
    const page = await open(`${language}/`, { ...visit, ready: false });
    await page.locator('.sources-box .failure').waitFor();
    await page.waitForSelector('html[data-ready]', { state: 'attached' });
    const { x, y } = await pointOn(page, 'BRA');
    await page.mouse.click(x, y);
    expect(await page.locator('.card h2').innerText()).toBe(language === 'en' ? 'Brazil' : 'البرازيل');
    await page.click('input[value="africa"]');
    await expect.poll(() => page.locator('li[data-partner]').count()).toBe(15);
    await page.click('.language');
    await page.waitForSelector(`html:not([lang="${language}"])`);
  });
});

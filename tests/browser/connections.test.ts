import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { test } from './browserTest.ts';
import { dataset, languages } from './dataset.ts';
import { pointOn } from './mapPoints.ts';
import { overflow } from './overflow.ts';
import { words } from './words.ts';
import { searchOf } from './settled.ts';

const lines = (page: Page) => page.$$eval('svg.map [data-line]', (all) => all.map((line) => line.getAttribute('data-line')));

describe.for(languages)('/%s/ lines from the host', (language) => {
  const t = words(language);
  const host = language === 'en' ? 'Morocco' : 'المغرب';
  const choice = (page: Page) => page.getByRole('checkbox', { name: t('connections.show', { host }) });

  test('are drawn when asked for, follow the filter, and go', async ({ open }) => {
    const page = await open(`${language}/`);
    expect(await lines(page)).toEqual([]);
    await choice(page).check();
    await expect.poll(() => lines(page)).toHaveLength(dataset.partners.length);
    expect(await searchOf(page)).toBe('?connections=1');
    await page.locator('input[name="regions"][value="asia"]').check();
    const asian = dataset.partners.filter(({ region }) => region === 'asia').map(({ id }) => id);
    await expect.poll(async () => (await lines(page)).sort()).toEqual(asian.sort());
    await choice(page).uncheck();
    await expect.poll(() => lines(page)).toEqual([]);
    expect(await searchOf(page)).toBe('?region=asia');
    await page.goBack();
    await expect.poll(() => lines(page)).toHaveLength(asian.length);
    expect(await choice(page).isChecked()).toBe(true);
  });

  test('stand in the address, are told to who does not see them, and take no click', async ({ open }) => {
    const page = await open(`${language}/?connections=1`);
    await expect.poll(() => lines(page)).toHaveLength(dataset.partners.length);
    const described = await page.$eval('svg.map', (svg) =>
      (svg.getAttribute('aria-describedby') ?? '').split(' ').map((id) => document.getElementById(id)?.textContent),
    );
    expect(described).toContain(t('connections.shown', { host }));
    const { x, y } = await pointOn(page, 'ESP'); // under most of the lines to Europe
    await page.mouse.click(x, y);
    expect(await searchOf(page)).toBe('?connections=1&select=ESP');
    const [meeting, memorandum] = await Promise.all(
      ['POL', 'ETH'].map((id) => page.$eval(`[data-line="${id}"] .link`, (line) => getComputedStyle(line).strokeDasharray)),
    );
    const outcomes = dataset.outcomes.length;
    if (outcomes > 1) expect(meeting === memorandum).toBe(rankOf('POL') === rankOf('ETH'));
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('[data-line="POL"] .link').isVisible()).toBe(true);
    expect(await choice(page).isVisible()).toBe(false);
  });

  test('stay through another worldview, a zoom and the other language', async ({ open }) => {
    const page = await open(`${language}/?connections=1&worldview=mar&zoom=4/40/10`);
    await expect.poll(() => lines(page)).toHaveLength(dataset.partners.length);
    await page.locator('.caption select').selectOption('natural-earth');
    expect(await lines(page)).toHaveLength(dataset.partners.length);
    await page.click('.language');
    const other = language === 'en' ? 'ar' : 'en';
    await expect.poll(() => page.getAttribute('html', 'lang')).toBe(other);
    expect(await lines(page)).toHaveLength(dataset.partners.length);
    expect(await page.locator('[id="atlas:lines"]').innerText()).toBe(
      words(other)('connections.shown', { host: other === 'en' ? 'Morocco' : 'المغرب' }),
    );
  });

  test('a box that was ticked before the scripts counts', async ({ open }) => {
    const page = await open(`${language}/`, {
      before: (early) =>
        early.addInitScript(() => {
          new MutationObserver((_, observer) => {
            const box = document.querySelector<HTMLInputElement>('input[name="connections"]');
            if (!box) return;
            box.checked = true;
            observer.disconnect();
          }).observe(document, { childList: true, subtree: true });
        }),
    });
    await expect.poll(() => lines(page)).toHaveLength(dataset.partners.length);
  });

  test.for([[360, 'dark'], [1280, 'light']] as const)('break no rule of WCAG 2.2 AA, and nothing sticks out: %s', async ([width, colorScheme], { open }) => {
    const page = await open(`${language}/?connections=1`, { width, context: { bypassCSP: true, colorScheme } });
    await expect.poll(() => lines(page)).toHaveLength(dataset.partners.length);
    const { violations } = await new AxeBuilder({ page }).include('.stage').setLegacyMode().analyze();
    expect(violations.map(({ id, nodes }) => `${id} ${nodes.map(({ target }) => target.join(' ')).join()}`)).toEqual([]);
    expect((await overflow(page)).pixels).toBe(0);
  });
});

/** The strongest outcome of a partner, by its place in the dataset. */
function rankOf(id: string): number {
  const ranks = dataset.engagements
    .filter(({ partner }) => partner === id)
    .map(({ outcome }) => dataset.outcomes.findIndex((each) => each.id === outcome));
  return Math.max(...ranks);
}

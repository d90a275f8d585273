import { describe, expect } from 'vitest';
import { test } from './browserTest.ts';
import { dataset, languages } from './dataset.ts';
import { overflow } from './overflow.ts';

describe.for(languages)('/%s/ on paper', (language) => {
  test.for([
    ['', dataset.engagements.length],
    ['?select=ETH', dataset.engagements.length],
    ['?region=africa&source=s1', 10],
  ] as const)('map, a row for each engagement that is left, and sources, no controls: %s', async ([query, rows], { open }) => {
    const page = await open(`${language}/${query}`, { width: 1000 });
    await page.waitForLoadState('networkidle'); // the rows' script comes when all else is done
    await page.emulateMedia({ media: 'print' });
    await page.locator('.printed').waitFor();
    expect(await page.isVisible('svg.map')).toBe(true);
    expect(await page.locator('.printed tbody tr:visible').count()).toBe(rows);
    expect(await page.locator('li[data-partner]:visible').count()).toBe(0);
    expect(await page.locator('.printed-note:visible').textContent()).toContain(`/${language}/${query}`);
    expect(await page.locator('.sources li:visible').count()).toBe(9);
    expect(await page.locator('.figures:visible').count()).toBe(1);
    for (const control of ['input', 'button', '.language', '.skip', '.close']) {
      expect(await page.locator(`${control}:visible`).count(), control).toBe(0);
    }
    expect(await page.locator('.card:visible').count()).toBe(query.includes('select') ? 1 : 0);
    expect((await overflow(page)).pixels).toBe(0);
    await page.emulateMedia({ media: 'screen' });
    await page.locator('.printed').waitFor({ state: 'detached' });
  });

  test('without scripts: map, list and sources', async ({ open }) => {
    const page = await open(`${language}/`, { width: 1000, scripts: false });
    await page.emulateMedia({ media: 'print' });
    expect(await page.isVisible('svg.map')).toBe(true);
    expect(await page.locator('li[data-partner]:visible').count()).toBe(dataset.partners.length);
    expect(await page.locator('.sources li:visible').count()).toBe(9);
  });

  test('is A4 lying, the map on the first page alone', async ({ open }) => {
    const page = await open(`${language}/`);
    await page.waitForLoadState('networkidle');
    const file = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    const boxes = [...file.matchAll(/\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)/g)].map(([, width, height]) => [Number(width), Number(height)]);
    expect(boxes.length).toBeGreaterThanOrEqual(4);
    expect(boxes.length).toBeLessThanOrEqual(6);
    for (const [width = 0, height = 0] of boxes) expect([Math.round(width), Math.round(height)]).toEqual([842, 595]);
  });

  test('a card takes one page more at most, and none stands empty after it', async ({ open }) => {
    const pages = async (query: string) => {
      const page = await open(`${language}/${query}`);
      await page.waitForLoadState('networkidle');
      return [...(await page.pdf({ preferCSSPageSize: true })).toString('latin1').matchAll(/\/MediaBox/g)].length;
    };
    expect((await pages('?region=africa&select=ETH')) - (await pages('?region=africa'))).toBeLessThanOrEqual(1);
  });
});

import { describe, expect } from 'vitest';
import { test } from './browserTest.ts';
import { languages } from './dataset.ts';
import { overflow } from './overflow.ts';

describe.for(languages)('/%s/ on paper', (language) => {
  test.for(['', '?select=ETH', '?source=s1'])('map, list and sources, no controls: %s', async (query, { open }) => {
    const page = await open(`${language}/${query}`, { width: 700 });
    const entries = await page.locator('li[data-partner]').count();
    await page.emulateMedia({ media: 'print' });
    expect(await page.isVisible('svg.map')).toBe(true);
    expect(await page.locator('li[data-partner]:visible').count()).toBe(entries);
    expect(await page.locator('.sources li:visible').count()).toBe(9);
    expect(await page.locator('.figures:visible').count()).toBe(1);
    for (const control of ['input', 'button', '.language', '.skip', '.close']) {
      expect(await page.locator(`${control}:visible`).count(), control).toBe(0);
    }
    expect(await page.locator('.card:visible').count()).toBe(query.includes('select') ? 1 : 0);
    expect((await overflow(page)).pixels).toBe(0);
  });
});

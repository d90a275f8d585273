import type { Page } from 'playwright-core';
import { describe, expect, inject } from 'vitest';
import { test } from './browserTest.ts';
import { languages, partnersWith } from './dataset.ts';
import { pointOn } from './mapPoints.ts';
import { shownPartners } from './shownPartners.ts';
import { searchOf, settled } from './settled.ts';

const list = async (page: Page) => (await shownPartners(page)).list;
const everyone = partnersWith({});

describe.for(languages)('/%s/', (language) => {
  // What an address says has no language: hostile ones are tried on the English page, the others on the Arabic.
  test.runIf(language === 'ar')('every parameter restores its state', async ({ open }) => {
    const expected = [
      ['?region=asia', partnersWith({ regions: 'asia' })],
      ['?region=asia,africa', [...partnersWith({ regions: 'asia' }), ...partnersWith({ regions: 'africa' })].sort()],
      ['?outcome=memorandum', ['ETH', 'NOR']],
      ['?topic=peacekeeping', ['unpol']],
      ['?source=s7', ['SRB']],
      ['?kind=organisation', partnersWith({ kinds: 'organisation' })],
      ['?q=denmark', ['DNK']],
      ['?region=europe&source=s1&outcome=memorandum', ['NOR']],
    ] as const;
    await Promise.all(
      expected.map(async ([query, partners]) => {
        const page = await open(`${language}/${query}`);
        expect(await list(page), query).toEqual(partners);
        expect(new URL(page.url()).search).toBe(query);
      }),
    );
    const page = await open(`${language}/?select=aimc`);
    expect(await page.locator('.card:visible').count()).toBe(1);
  });

  test('Back and Forward walk through what was chosen', async ({ open }) => {
    const page = await open(`${language}/`);
    await page.click('input[value="europe"]');
    await settled(page); // the inks come first, then the map sets off
    const { x, y } = await pointOn(page, 'POL');
    await page.mouse.click(x, y);
    const address = `${inject('site')}${language}/`;
    await page.waitForURL(`${address}?region=europe&select=POL`);
    await page.goBack();
    await page.waitForURL(`${address}?region=europe`);
    await expect.poll(() => page.locator('.card:visible').count()).toBe(0);
    await page.goBack();
    await page.waitForURL(address);
    await expect.poll(() => list(page)).toEqual(everyone);
    await page.goForward();
    await page.goForward();
    await page.waitForURL(`${address}?region=europe&select=POL`);
    await page.locator('.card').waitFor();
    await expect.poll(() => list(page)).toEqual(partnersWith({ regions: 'europe' }));
    expect(await page.isChecked('input[value="europe"]')).toBe(true);
  });

  test('foreign parameters are kept', async ({ open }) => {
    const page = await open(`${language}/?utm=x&region=asia`);
    await page.click('input[value="africa"]');
    expect(await searchOf(page)).toBe('?utm=x&region=asia,africa');
  });

  test.runIf(language === 'en')('hostile parameters do no harm', async ({ open }) => {
    const queries = [
      '?region=<img src=x onerror=alert(1)>',
      '?region=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E&select=%3Cscript%3E',
      '?select=__proto__',
      '?select=constructor&region=toString&outcome=__proto__&kind=hasOwnProperty',
      '?select=%E0%A4%A&source=%FF',
      '#%E0%A4%A',
      '#__proto__',
      '?region=,,,&region=&select=',
    ];
    await Promise.all(
      queries.map(async (query) => {
        const page = await open(`${language}/${query}`);
        expect(await list(page), query).toEqual(everyone);
        expect(await page.locator('.card:visible').count(), query).toBe(0);
        expect(await page.locator('img').count(), query).toBe(0);
      }),
    );
  });

  test('a hostile search is text, cut short, without a change of direction', async ({ open }) => {
    const bidi = '\u202E\u2066';
    const queries = ['<img src=x onerror=alert(1)>', `${bidi}${'a'.repeat(10_000)}`, '%ED%A0%80', '\u0000x'];
    await Promise.all(
      queries.map(async (query) => {
        const page = await open(`${language}/?q=${query.startsWith('%') ? query : encodeURIComponent(query)}`);
        expect(await page.locator('img').count()).toBe(0);
        const typed = await page.inputValue('input[type="search"]');
        expect(typed.length).toBeLessThanOrEqual(100);
        expect(typed).not.toMatch(/[\u202A-\u202E\u2066-\u2069]/);
        const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        expect(overflow).toBeLessThanOrEqual(0);
      }),
    );
  });
});

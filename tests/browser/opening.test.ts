import { describe, expect, inject } from 'vitest';
import { test } from './browserTest.ts';
import { dataset, languages } from './dataset.ts';

const inSite = (path: string) => `${inject('site')}${path}`;

describe('/', () => {
  test.for([
    ['ar-MA', 'ar/'],
    ['en-GB', 'en/'],
    ['fr-FR', 'en/'],
  ] as const)('a browser in %s is led to %s', async ([locale, path], { open }) => {
    const page = await open('', { context: { locale }, ready: false });
    await page.waitForURL(inSite(path));
    await page.waitForSelector('html[data-ready]', { state: 'attached' });
  });

  test('keeps what the address asks for', async ({ open }) => {
    const page = await open('?region=africa&select=ETH', { ready: false });
    await page.waitForURL(inSite('en/?region=africa&select=ETH'));
    await page.waitForSelector('html[data-ready]', { state: 'attached' });
  });

  test('remembers a choice', async ({ open }) => {
    const page = await open('en/');
    await page.click('.language');
    await page.waitForURL(inSite('ar/'));
    await page.goto(inSite(''));
    await page.waitForURL(inSite('ar/'));
    await page.waitForSelector('html[data-ready]', { state: 'attached' });
  });

  test('offers both pages where scripts are off', async ({ open }) => {
    const page = await open('', { scripts: false });
    await page.click('a[href="./ar/"]');
    expect(page.url()).toBe(inSite('ar/'));
    await page.goBack();
    await page.click('a[href="./en/"]');
    expect(page.url()).toBe(inSite('en/'));
  });
});

describe.for(languages)('/%s/', (language) => {
  test('says its language, direction and title', async ({ open }) => {
    const page = await open(`${language}/`);
    expect(await page.getAttribute('html', 'lang')).toBe(language);
    expect(await page.getAttribute('html', 'dir')).toBe(language === 'ar' ? 'rtl' : 'ltr');
    expect(await page.title()).toBe(dataset.title[language]);
    expect(await page.textContent('h1')).toBe(dataset.title[language]);
  });

  test('preloads the fonts that it needs, and asks for no other', async ({ open }) => {
    const fonts = new Set<string>();
    const page = await open(`${language}/`, {
      before: async (visited) => {
        visited.on('request', (request) => {
          if (request.resourceType() === 'font') fonts.add(request.url());
        });
      },
    });
    await page.evaluate(() => document.fonts.ready);
    const preloaded = await page.$$eval('link[rel="preload"][as="font"]', (links) =>
      links.map((link) => (link as HTMLLinkElement).href),
    );
    expect([...fonts].sort()).toEqual(preloaded.sort());
    expect(fonts.size).toBeGreaterThan(0);
    expect([...fonts].some((font) => font.includes('arabic'))).toBe(language === 'ar');
    // Every face that was asked for is there.
    expect(await page.evaluate(() => [...document.fonts].filter(({ status }) => status === 'error').length)).toBe(0);
  });

  test('lets no reader on a long line wait for a font', async ({ open }) => {
    const page = await open(`${language}/`, {
      before: (visited) =>
        visited.addInitScript(() => Object.defineProperty(navigator, 'connection', { value: { rtt: 300 } })),
    });
    const links = await page.$$eval('link[as="font"]', (all) => all.map((link) => matchMedia((link as HTMLLinkElement).media).matches));
    expect(links).toEqual(language === 'ar' ? [false, false] : [false]);
    // It comes all the same, for the next visit.
    await page.evaluate(() => document.fonts.ready);
    expect(await page.evaluate(() => performance.getEntriesByType('resource').filter(({ name }) => name.endsWith('.woff2')).length)).toBe(links.length);
  });

  test('the policy holds the page, and Trusted Types allow no markup from text', async ({ open }) => {
    const page = await open(`${language}/`, { mayComplain: true });
    // From page code: what a debugger evaluates is not held by the policy.
    const outcome = await page.evaluate(
      () =>
        new Promise<string>((resolve) => {
          document.addEventListener('securitypolicyviolation', (event) => resolve(event.violatedDirective));
          const image = new Image();
          image.src = 'https://example.org/pixel.gif';
        }),
    );
    expect(outcome).toBe('img-src');
  });
});

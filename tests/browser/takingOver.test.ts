import type { Page } from 'playwright-core';
import { describe, expect, inject } from 'vitest';
import { test } from './browserTest.ts';
import { dataset, engagementsOf, languages } from './dataset.ts';
import { pointOn } from './mapPoints.ts';
import { SLOWLY } from './serveSite.ts';

const SCRIPTS = /\/assets\/.*\.js$/;

/** Holds the page's scripts back until `release` is called. */
function heldScripts() {
  let release = () => {};
  const held = new Promise<void>((resolve) => (release = resolve));
  const before = (page: Page) =>
    page.route(SCRIPTS, async (route) => {
      await held;
      await route.continue();
    });
  return { before, release: () => release() };
}

/** Marks every node of the map, to know it again. */
function mark(page: Page): Promise<number> {
  return page.evaluate(() => {
    const nodes = [...document.querySelectorAll('svg.map, svg.map *')] as (Element & { mark?: number })[];
    nodes.forEach((node, index) => (node.mark = index));
    return nodes.length;
  });
}

/** How many nodes of the map are the marked ones, in their old order, and how many are new beside the selection and names. */
function recognise(page: Page): Promise<{ known: number; strangers: number }> {
  return page.evaluate(() => {
    const nodes = [...document.querySelectorAll('svg.map, svg.map *:not(.overlay *, .labels *)')] as (Element & {
      mark?: number;
    })[];
    const known = nodes.filter(({ mark: own }, index) => own === index).length;
    return { known, strangers: nodes.length - known };
  });
}

/** Notes every shift of the layout, how much it counts for and what moved. */
function watchShifts(page: Page): Promise<unknown> {
  return page.addInitScript(() => {
    const shifts: string[] = [];
    Object.assign(window, { shifts });
    const observer = new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const { value, sources = [] } = entry as PerformanceEntry & {
          value: number;
          sources?: readonly { readonly node?: Node | null }[];
        };
        const moved = sources.map(({ node }) =>
          node instanceof Element ? `${node.tagName}.${node.getAttribute('class') ?? node.id}` : node?.nodeName,
        );
        shifts.push(`${value.toFixed(5)} ${moved.join(', ')}`);
      }
    });
    observer.observe({ type: 'layout-shift', buffered: true });
  });
}

describe.for(languages)('/%s/ is taken over', (language) => {
  test('a card that the address names stays open', async ({ open }) => {
    const page = await open(`${language}/#POL`);
    expect(page.url()).toBe(`${inject('site')}${language}/?select=POL`);
    expect(await page.locator('.card:visible h2').innerText()).toBe(language === 'en' ? 'Poland' : 'بولونيا');
    expect(await page.locator('.overlay .outline').count()).toBe(1);
  });

  test('a box that was ticked before the scripts came is in the address', async ({ open }) => {
    const { before, release } = heldScripts();
    const page = await open(`${language}/#atlas:list`, { before, ready: false });
    await page.waitForSelector('footer', { state: 'attached' });
    await page.evaluate(() => document.querySelector<HTMLInputElement>('input[value="africa"]')?.click());
    release();
    await page.waitForSelector('html[data-ready]', { state: 'attached' });
    expect(page.url()).toBe(`${inject('site')}${language}/?region=africa#atlas:list`);
  });

  describe.for([360, 1280])('%i px wide', (width) => {
    test('a click before the scripts is adopted, and the map is not drawn again', async ({ open }) => {
      const { before, release } = heldScripts();
      const page = await open(`${language}/`, { width, before, ready: false });
      await page.waitForSelector('footer', { state: 'attached' });
      await page.locator('svg.map').scrollIntoViewIfNeeded();
      const { x, y } = await pointOn(page, 'POL');
      await page.mouse.click(x, y);
      const early = page.locator('.card:visible');
      await early.waitFor();
      const name = await early.locator('h2').innerText();
      const said = await early.locator('.known').innerText();
      for (const { source, at = '' } of engagementsOf('POL')[0]?.sources ?? []) {
        expect(said, 'what is said has its source').toContain(`${source.toUpperCase()} ${at}`.trim());
      }
      const marked = await mark(page);
      release();
      await page.waitForSelector('html[data-ready]', { state: 'attached' });
      const card = page.locator('.card:visible');
      expect(await card.locator('h2').innerText()).toBe(name);
      expect(await card.innerText()).toContain(dataset.outcomes[0]?.name[language]);
      expect(said).toContain(dataset.outcomes[0]?.name[language]);
      expect(page.url()).toBe(`${inject('site')}${language}/?select=POL`);
      expect(await recognise(page)).toEqual({ known: marked, strangers: 0 });
    });

    test('nothing moves, on a slow line neither', async ({ open }) => {
      const visits = [['', {}], ['', { [SLOWLY]: '1' }], ['?select=POL', {}], ['?region=africa', {}], ['?q=den', {}]] as const;
      const measured = visits.map(async ([query, extraHTTPHeaders]) => {
        const page = await open(`${language}/${query}`, { width, before: watchShifts, context: { extraHTTPHeaders } });
        // What arrives late: a font for one, and what waits until nothing else is to be done.
        await page.evaluate(() => document.fonts.ready.then(() => new Promise((resolve) => requestIdleCallback(resolve))));
        await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 1000)));
        return [query, await page.evaluate(() => (window as unknown as { shifts: string[] }).shifts)];
      });
      expect(await Promise.all(measured)).toEqual(visits.map(([query]) => [query, []]));
    });
  });
});

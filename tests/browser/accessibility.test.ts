import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { test } from './browserTest.ts';
import { languages } from './dataset.ts';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
/** Rules about colours: of all rules the ones that another theme of the same page can break. */
const colourRules = ['color-contrast', 'link-in-text-block'];

type Look = readonly [width: number, colorScheme: 'light' | 'dark'];
const everyLook: readonly Look[] = [
  [360, 'light'],
  [360, 'dark'],
  [1280, 'light'],
  [1280, 'dark'],
];
/** For states that differ from the start by a part of the page: both widths and both themes, over the two languages. */
const someLooks: Readonly<Record<string, readonly Look[]>> = { ar: [[360, 'dark']], en: [[1280, 'light']] };

/**
 * @param part what to check; the whole page where it is not given
 * @param without what has been checked in another state and is the same here
 */
async function violations(page: Page, looks: readonly Look[], part = 'body', without?: string): Promise<readonly string[]> {
  const found: string[] = [];
  // As a reader sees it who comes there: what is far from the window has its size only by guess.
  await page.addStyleTag({ content: '.group { content-visibility: visible !important }' });
  for (const [index, [width, colorScheme]] of looks.entries()) {
    const isThemeOnly = looks[index - 1]?.[0] === width;
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    const checker = new AxeBuilder({ page })
      .options({
        runOnly: isThemeOnly ? { type: 'rule', values: colourRules } : { type: 'tag', values: tags },
        resultTypes: ['violations'],
      })
      .setLegacyMode();
    const chosen = checker.include(part);
    const results = await (without === undefined ? chosen : chosen.exclude(without)).analyze();
    found.push(
      ...results.violations.flatMap(({ id, nodes }) =>
        nodes.map(({ target, any }) => `${width} ${colorScheme} ${id}: ${target.join(' ')} ${any[0]?.message ?? ''}`),
      ),
    );
  }
  return found;
}

/** The checker is a script itself: it needs a browser that runs it on a page that is told that there are none. */
async function asWithoutScripts(page: Page): Promise<void> {
  const rewrite = (address: RegExp, change: (body: string) => string) =>
    page.route(address, async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, body: change(await response.text()) });
    });
  await rewrite(/\.js$/, () => '');
  await rewrite(/\/(?:ar|en)\/$/, (html) =>
    html.replace(/\(scripting:\s*none\)/g, '(scripting: enabled)').replace(/<(\/?)noscript>/g, '<$1div>'),
  );
}

/** The checker is a script that is injected: the policy would refuse it, as it should. */
const context = { bypassCSP: true };

describe.for(languages)('/%s/ breaks no rule of WCAG 2.2 AA', (language) => {
  const looks = someLooks[language] ?? everyLook;

  test.for([
    ['at the start', '', everyLook],
    ['with a country', '?select=ETH', undefined],
    ['with an organisation', '?select=aimc', undefined],
    ['with a country that is not named', '?select=FRA', undefined],
    ['filtered', '?region=africa&outcome=memorandum', undefined],
    ['with nothing left', '?q=zzzz', undefined],
  ] as const)('%s', async ([, query, own], { open }) => {
    const page = await open(`${language}/${query}`, { context });
    expect(await violations(page, own ?? looks, 'body', own ? undefined : 'svg.map')).toEqual([]);
  });

  test('with each menu open', async ({ open }) => {
    const page = await open(`${language}/`, { context });
    for (const menu of await page.locator('details.facet').all()) {
      await menu.locator('summary').click();
      expect(await violations(page, looks, 'details.facet[open]')).toEqual([]);
    }
  });

  test('with the countries that are not named unfolded', async ({ open }) => {
    const page = await open(`${language}/`, { context });
    await page.click('.not-named summary');
    expect(await violations(page, looks, '.not-named')).toEqual([]);
  });

  test('in an embed, all unfolded; and the example of a page around it', { timeout: 120_000 }, async ({ open }) => {
    const page = await open(`${language}/embed/?select=ETH&kept=no`, { context });
    for (const summary of await page.locator('summary').all()) await summary.click();
    await page.locator('.sources li').first().waitFor();
    expect(await violations(page, looks, 'body', 'svg.map')).toEqual([]);
    const around = await open(language === 'en' ? 'briefing.html' : 'briefing.ar.html', { context, ready: false });
    await around.locator('partner-atlas').first().waitFor();
    expect(await violations(around, looks, 'body', 'partner-atlas')).toEqual([]);
  });

  test('with the focus on the map', async ({ open }) => {
    const page = await open(`${language}/`, { context });
    await page.focus('svg.map a[tabindex="0"]');
    await page.keyboard.press('ArrowRight');
    await page.locator('.tooltip').waitFor();
    expect(await violations(page, looks, '.map-frame')).toEqual([]);
  });

  test('without scripts, with a card', { timeout: 120_000 }, async ({ open }) => {
    const page = await open(`${language}/#POL`, { context, ready: false, before: asWithoutScripts });
    await page.locator('.card:target').waitFor();
    await page.locator('.noscript').waitFor();
    expect(await page.locator('.scripted:visible').count()).toBe(0);
    expect(await violations(page, looks, 'body', 'svg.map')).toEqual([]);
  });
});

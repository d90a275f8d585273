import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { test } from './browserTest.ts';
import { languages } from './dataset.ts';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** In both themes, on a phone and on a desk. */
async function violations(page: Page): Promise<readonly string[]> {
  const found: string[] = [];
  for (const width of [360, 1280]) {
    await page.setViewportSize({ width, height: 900 });
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      const checker = new AxeBuilder({ page }).withTags(tags).options({ resultTypes: ['violations'] }).setLegacyMode();
      // Nothing but colours differs between the themes.
      if (colorScheme === 'dark') checker.withRules('color-contrast');
      const results = await checker.analyze();
      found.push(
        ...results.violations.flatMap(({ id, nodes }) =>
          nodes.map(({ target, any }) => `${width} ${colorScheme} ${id}: ${target.join(' ')} ${any[0]?.message ?? ''}`),
        ),
      );
    }
  }
  return found;
}

/** The checker is a script that is injected: the policy would refuse it, as it should. */
const context = { bypassCSP: true };

describe.for(languages)('/%s/ breaks no rule of WCAG 2.2 AA', (language) => {
  test.for([
    ['at the start', ''],
    ['with a country', '?select=ETH'],
    ['with an organisation', '?select=aimc'],
    ['with a country that is not named', '?select=FRA'],
    ['filtered', '?region=africa&outcome=memorandum'],
    ['with nothing left', '?q=zzzz'],
  ] as const)('%s', async ([, query], { open }) => {
    const page = await open(`${language}/${query}`, { context });
    expect(await violations(page)).toEqual([]);
  });

  test.for([0, 1, 2, 3])('with menu %i open', async (index, { open }) => {
    const page = await open(`${language}/`, { context });
    await page.locator('details.facet summary').nth(index).click();
    expect(await violations(page)).toEqual([]);
  });

  test('with the countries that are not named unfolded', async ({ open }) => {
    const page = await open(`${language}/`, { context });
    await page.click('.not-named summary');
    expect(await violations(page)).toEqual([]);
  });

  test('with the focus on the map', async ({ open }) => {
    const page = await open(`${language}/`, { context });
    await page.focus('svg.map a[tabindex="0"]');
    await page.keyboard.press('ArrowRight');
    await page.locator('.tooltip').waitFor();
    expect(await violations(page)).toEqual([]);
  });

  test('without scripts, with a card', async ({ open }) => {
    const page = await open(`${language}/#POL`, { context, scripts: false });
    expect(await violations(page)).toEqual([]);
  });
});

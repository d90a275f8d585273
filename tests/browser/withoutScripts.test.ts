import { describe, expect, inject } from 'vitest';
import { test } from './browserTest.ts';
import { dataset, engagementsOf, languages } from './dataset.ts';
import { markerOf, pointOn } from './mapPoints.ts';
import { words } from './words.ts';

const scripts = false;

describe.for(languages)('/%s/ without scripts', (language) => {
  const t = words(language);

  test('reads from top to bottom', async ({ open }) => {
    const page = await open(`${language}/`, { scripts });
    const figures = await page.$$eval('.figures .number', (all) => all.map(({ textContent }) => textContent));
    expect(figures).toEqual(['43', '48', '5', '2']);
    expect(await page.isVisible('svg.map')).toBe(true);
    expect(await page.isVisible('.noscript')).toBe(true);
    const texts = new Map<string, string>();
    for (const group of await page.locator('.group').all()) {
      await group.scrollIntoViewIfNeeded();
      const entries = () =>
        group.locator('li[data-partner]').evaluateAll((all) =>
          (all as HTMLElement[]).map(({ dataset: { partner = '' }, innerText }) => [partner, innerText] as const),
        );
      await expect.poll(async () => (await entries()).map(([, text]) => text)).not.toContain(''); // laid out when a reader comes near
      for (const [partner, text] of await entries()) texts.set(partner, text);
    }
    for (const { id } of dataset.partners) {
      const text = texts.get(id);
      for (const engagement of engagementsOf(id)) {
        expect(text).toContain(dataset.outcomes.find((outcome) => outcome.id === engagement.outcome)?.name[language]);
        for (const { source, at = '' } of engagement.sources) {
          expect(text).toContain(`${source.toUpperCase()} ${at}`.trim());
        }
      }
    }
    const sources = await page.$$eval('.sources li', (all) => all.map(({ id }) => id));
    expect(sources).toEqual(dataset.sources.map(({ id }) => `source:${id}`));
  });

  test('the parts stand in reading order', async ({ open }) => {
    const page = await open(`${language}/`, { scripts });
    const tops = await page.$$eval('h1, .figures, svg.map, .list, .sources', (parts) =>
      parts.map((part) => part.getBoundingClientRect().top),
    );
    expect(tops).toHaveLength(5);
    expect(tops).toEqual([...tops].sort((a, b) => a - b));
  });

  test('what needs scripts is not shown', async ({ open }) => {
    const page = await open(`${language}/`, { scripts });
    expect(await page.locator('input, button, .facet').count()).toBeGreaterThan(0);
    expect(await page.locator(':is(input, button, .facet):visible').allInnerTexts()).toEqual([]);
  });

  describe.for([360, 1280])('%i px wide', (width) => {
    test('a click on the map shows the card, with its outcome and sources; closing works', async ({ open }) => {
      const page = await open(`${language}/`, { scripts, width });
      for (const id of ['POL', 'BHR']) {
        await page.locator('svg.map').scrollIntoViewIfNeeded();
        const scrolled = await page.evaluate(() => scrollY);
        const { x, y } = id === 'BHR' ? await markerOf(page, id) : await pointOn(page, id);
        await page.mouse.click(x, y);
        expect(await page.evaluate(() => location.hash)).toBe(`#${id}`);
        const card = page.locator('.card:target');
        expect(await card.getAttribute('id')).toBe(id);
        expect(await card.isVisible()).toBe(true);
        const text = await card.innerText();
        expect(text).toContain(dataset.outcomes[0]?.name[language]);
        for (const { source, at = '' } of engagementsOf(id)[0]?.sources ?? []) {
          expect(text).toContain(`${source.toUpperCase()} ${at}`.trim());
        }
        expect(await page.evaluate(() => scrollY), 'the map stays where it is').toBe(scrolled);
        await card.locator('.close').click();
        expect(await page.locator('.card:visible').count()).toBe(0);
      }
    });

    test('a country that is not a partner says so', async ({ open }) => {
      const page = await open(`${language}/`, { scripts, width });
      await page.locator('svg.map').scrollIntoViewIfNeeded();
      const scrolled = await page.evaluate(() => scrollY);
      const { x, y } = await pointOn(page, 'CAN');
      await page.mouse.click(x, y);
      const card = page.locator('.card:visible');
      expect(await card.locator('h2:visible').allInnerTexts()).toEqual([language === 'en' ? 'Canada' : 'كندا']);
      expect(await card.locator('.other-name:visible').allInnerTexts()).toEqual([language === 'en' ? 'كندا' : 'Canada']);
      expect(await card.innerText()).toContain(t('panel.notNamed'));
      expect(await page.evaluate(() => scrollY), 'the map stays where it is').toBe(scrolled);
      await card.locator('.close').click();
      expect(await page.locator('.card:visible').count()).toBe(0);
    });
  });

  test('an entry of the list leads to its card, and the other language is a plain link', async ({ open }) => {
    const page = await open(`${language}/`, { scripts });
    await page.click('li[data-partner="aimc"] a');
    expect(await page.locator('.card:target').getAttribute('id')).toBe('aimc');
    expect(await page.isVisible('.card:target')).toBe(true);
    const other = language === 'en' ? 'ar' : 'en';
    await page.click('.language');
    await page.waitForURL(`${inject('site')}${other}/`);
    expect(await page.getAttribute('html', 'lang')).toBe(other);
  });
});

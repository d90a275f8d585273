import { describe, expect } from 'vitest';
import { test } from './browserTest.ts';
import { dataset, languages } from './dataset.ts';
import { pointOn } from './mapPoints.ts';
import { shownPartners } from './shownPartners.ts';
import { parameterOf, searchOf } from './settled.ts';

const organisations = dataset.partners.flatMap((partner) => (partner.kind === 'organisation' ? [partner] : []));
const ids = organisations.map(({ id }) => id);

describe.for(languages)('/%s/', (language) => {
  test('are listed in a group of their own', async ({ open }) => {
    const page = await open(`${language}/`);
    const group = page.locator('.group', { has: page.locator('[data-partner="aimc"]') });
    const listed = await group.locator('[data-partner]').evaluateAll((entries) =>
      entries.map((entry) => entry.getAttribute('data-partner') ?? ''),
    );
    expect(listed.sort()).toEqual([...ids].sort());
  });

  test('are filtered', async ({ open }) => {
    const page = await open(`${language}/?kind=organisation`);
    const shown = await shownPartners(page);
    expect(shown).toMatchObject({ list: [...ids].sort(), map: [...ids].sort(), figures: [43, 0, 5, 0] });
  });

  test('are selected from the list, with seat, outcome and sources', async ({ open }) => {
    const page = await open(`${language}/`);
    for (const partner of organisations) {
      await page.locator(`li[data-partner="${partner.id}"] a`).click();
      expect(await parameterOf(page, 'select')).toBe(partner.id);
      const text = await page.locator('.card').innerText();
      expect(text).toContain(partner.name[language]);
      expect(text).toContain(partner.seat.place[language]);
      expect(await page.locator('.overlay .line').count()).toBe(1);
    }
  });

  test('are selected by the mark at their seat', async ({ open }) => {
    const page = await open(`${language}/`);
    for (const id of ids) {
      await page.keyboard.press('Escape');
      const { x, y } = await pointOn(page, id);
      await page.mouse.click(x, y);
      expect(await searchOf(page)).toBe(`?select=${id}`);
    }
  });
});

import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { test } from './browserTest.ts';
import { dataset, engagementsOf, isState, languages, partnersWith, rankOf } from './dataset.ts';
import type { Wanted } from './dataset.ts';
import { shownPartners } from './shownPartners.ts';
import { amount, words } from './words.ts';
import { searchOf, settled } from './settled.ts';

const choices = {
  regions: dataset.regions.map(({ id }) => id),
  outcomes: dataset.outcomes.map(({ id }) => id),
  topics: dataset.topics.map(({ id }) => id),
  sources: dataset.sources.map(({ id }) => id),
  kinds: ['country', 'organisation'],
} as const satisfies Record<keyof Wanted, readonly string[]>;
type Dimension = keyof typeof choices;

/** What every part of the page should say. */
function expected(wanted: Wanted) {
  const left = partnersWith(wanted);
  const states = left.filter(isState);
  const painted = (rank: number) => states.filter((id) => rankOf(id, wanted) === rank).length;
  const memoranda = left.flatMap((id) => engagementsOf(id, wanted)).filter(({ outcome }) => outcome === 'memorandum');
  return {
    list: left,
    map: left,
    legend: { meeting: painted(1), memorandum: painted(2), seats: left.length - states.length },
    figures: [43, states.length, left.length - states.length, memoranda.length],
  };
}

async function choose(page: Page, dimension: Dimension, value: string): Promise<void> {
  const field = page.locator(`input[name="${dimension}"][value="${value}"]`);
  const menu = page.locator('details.facet').filter({ has: field });
  if ((await menu.count()) > 0 && (await menu.getAttribute('open')) === null) await menu.locator('summary').click();
  await field.click();
}

async function agrees(page: Page, wanted: Wanted): Promise<void> {
  await expect.poll(() => shownPartners(page), { message: JSON.stringify(wanted) }).toMatchObject(expected(wanted));
}

describe.for(languages)('/%s/', (language) => {
  const t = words(language);

  // The reading direction does not matter to a count: each dimension is walked through in one of the languages.
  const dimensions: Dimension[] = language === 'en' ? ['regions', 'kinds'] : ['outcomes', 'topics', 'sources'];
  test.for(dimensions)('list, map, legend and figures agree on each of %s', async (dimension, { open }) => {
    const page = await open(`${language}/`);
    for (const value of choices[dimension]) {
      await choose(page, dimension, value);
      await agrees(page, { [dimension]: value });
      const count = partnersWith({ [dimension]: value }).length;
      expect(await page.locator('.matches output').innerText()).toContain(t('filters.matches', amount(count)));
      // The number beside a choice is what it leaves.
      const own = page.locator('label', { has: page.locator(`input[name="${dimension}"][value="${value}"]`) });
      expect(Number((await own.locator('.count').innerText()).replace(/\D/g, ''))).toBe(count);
      await choose(page, dimension, value);
    }
    await agrees(page, {});
  });

  test('combinations narrow, and one step clears them', async ({ open }) => {
    const page = await open(`${language}/`);
    await choose(page, 'regions', 'africa');
    await choose(page, 'outcomes', 'memorandum');
    await agrees(page, { regions: 'africa', outcomes: 'memorandum' });
    await choose(page, 'sources', 's4');
    await agrees(page, { regions: 'africa', outcomes: 'memorandum', sources: 's4' });
    await choose(page, 'topics', 'organised-crime');
    await agrees(page, { regions: 'africa', outcomes: 'memorandum', sources: 's4', topics: 'organised-crime' });
    await choose(page, 'kinds', 'organisation');
    await agrees(page, { regions: 'africa', outcomes: 'memorandum', kinds: 'organisation' });
    expect(await page.locator('.nothing').innerText()).toContain(t('list.empty'));
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: t('filters.clear') }).click();
    await agrees(page, {});
    expect(await searchOf(page)).toBe('');
    expect(await page.locator('input[type=checkbox]:checked').count()).toBe(0);
    expect(await page.locator('.matches output').innerText()).toContain(t('filters.allShown', amount(53)));
  });

  test('the first source names 28 states and 4 organisations', async ({ open }) => {
    const page = await open(`${language}/?source=s1`);
    expect((await shownPartners(page)).figures).toEqual([43, 28, 4, 2]);
  });

  test('the map looks at the chosen region, and at the world again', async ({ open }) => {
    const page = await open(`${language}/`);
    const frame = await page.locator('svg.map').boundingBox();
    const reference = await page.locator('[data-country="RWA"] .land').boundingBox();
    if (!frame || !reference) throw new Error('no map');
    await choose(page, 'regions', 'africa');
    await settled(page); // the inks come first, then the map sets off
    const near = await page.locator('[data-country="RWA"] .land').boundingBox();
    expect(near?.width).toBeGreaterThan(reference.width * 1.5);
    for (const id of partnersWith({ regions: 'africa' })) {
      const box = await page.locator(`[data-country="${id}"] .land`).boundingBox();
      const centre = box && [box.x + box.width / 2, box.y + box.height / 2];
      expect(centre && centre[0]! > frame.x && centre[0]! < frame.x + frame.width, id).toBe(true);
      expect(centre && centre[1]! > frame.y && centre[1]! < frame.y + frame.height, id).toBe(true);
    }
    await choose(page, 'regions', 'africa');
    await settled(page);
    expect(await page.locator('[data-country="RWA"] .land').boundingBox()).toEqual(reference);
  });
});

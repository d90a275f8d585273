import { describe, expect, inject } from 'vitest';
import type { Page } from 'playwright-core';
import { test } from './browserTest.ts';
import { dataset, engagementsOf, languages } from './dataset.ts';
import { markerOf, pointOn, seaBeside } from './mapPoints.ts';
import type { Point } from './mapPoints.ts';
import { words } from './words.ts';
import { parameterOf, searchOf, settled } from './settled.ts';

const selected = (page: Page) => parameterOf(page, 'select');

/** Clicks as a mouse does; the selection that follows. */
async function click(page: Page, { x, y }: Point): Promise<string | null> {
  await page.mouse.click(x, y);
  return selected(page);
}

describe.for(languages)('/%s/', (language) => {
  const t = words(language);

  test('a click outlines the country, draws the line and tells what is known', async ({ open }) => {
    const page = await open(`${language}/`);
    for (const { id } of dataset.partners.filter((partner) => ['NOR', 'ETH', 'SRB', 'BRA', 'SDN'].includes(partner.id))) {
      expect(await click(page, await pointOn(page, id))).toBe(id);
      expect(await page.locator('.overlay .outline').count()).toBe(1);
      expect(await page.locator('.overlay .line').count()).toBe(1);
      const shape = await page.getAttribute(`[data-country="${id}"] .land`, 'd');
      expect(await page.getAttribute('.overlay .outline', 'd')).toBe(shape);
      const text = await page.locator('.card').innerText();
      for (const { outcome, counterpart, topics = [], date, note, sources } of engagementsOf(id)) {
        expect(text).toContain(dataset.outcomes.find((each) => each.id === outcome)?.name[language]);
        if (counterpart) expect(text).toContain(counterpart[language]);
        if (note) expect(text).toContain(note[language]);
        for (const topic of topics) expect(text).toContain(dataset.topics.find((each) => each.id === topic)?.name[language]);
        const day = date ?? dataset.dates.end;
        expect(text).toContain(String(Number(day.slice(-2))));
        for (const { source, at = '' } of sources) expect(text).toContain(`${source.toUpperCase()} ${at}`.trim());
      }
    }
  });

  test('one card after the other tells of its own country alone, from its top', async ({ open }) => {
    const page = await open(`${language}/?select=IND`, { width: 900, height: 640 }); // a sheet, which its text does not fit in
    const told = () => page.locator('.card').innerText();
    const india = await told();
    await click(page, await pointOn(page, 'ETH'));
    expect(await told()).not.toBe(india);
    await page.locator('.card').evaluate((card) => card.scrollTo({ top: 60, behavior: 'instant' }));
    expect(await page.locator('.card').evaluate(({ scrollTop }) => scrollTop)).toBe(60);
    await click(page, await pointOn(page, 'IND'));
    expect(await told()).toBe(india);
    expect(await page.locator('.card').evaluate(({ scrollTop }) => scrollTop)).toBe(0);
  });

  test('however fast one choice follows another, card, map and address tell of the last', async ({ open }) => {
    const page = await open(`${language}/?select=NOR`);
    /** All of it before the browser can paint. */
    const choose = async (...ids: string[]) => {
      await page.evaluate((chosen) => {
        for (const id of chosen) {
          const target = id === '' ? '.card .close' : `[data-country="${id}"] .land`;
          document.querySelector(target)?.dispatchEvent(new PointerEvent('click', { pointerType: 'mouse', detail: 1, bubbles: true, cancelable: true }));
        }
      }, ids);
      return selected(page);
    };
    const name = () => page.locator('.card h2').innerText();
    const norway = await name();
    expect(await choose('ETH', 'NOR')).toBe('NOR');
    expect(await name()).toBe(norway);
    await expect.poll(() => page.getAttribute('.overlay .outline', 'd')).toBe(await page.getAttribute('[data-country="NOR"] .land', 'd'));
    expect(await choose('ETH', 'BRA')).toBe('BRA');
    expect(await name()).toBe(language === 'en' ? 'Brazil' : 'البرازيل');
    expect(await choose('ETH', '')).toBeNull();
    expect(await page.locator('.card:visible').count()).toBe(0);
    expect(await choose('NOR')).toBe('NOR');
    expect(await name()).toBe(norway);
    expect(await page.locator('.card .known').isVisible()).toBe(true);
  });

  test('the keyboard goes on from what was clicked, and nothing shows a focus until it does', async ({ open }) => {
    const page = await open(`${language}/`);
    await page.locator('input[type="search"]').fill(language === 'en' ? 'Bra' : 'البر');
    await page.locator('input[type="search"]').fill('');
    const focused = () => page.evaluate(() => document.activeElement?.getAttribute('data-country'));
    await click(page, await pointOn(page, 'BRA'));
    await expect.poll(focused).toBe('BRA');
    expect(await page.locator('.focused path').count()).toBe(0);
    await page.keyboard.press('ArrowUp');
    await expect.poll(focused).not.toBe('BRA');
    expect(await page.locator('.focused path').count()).toBeGreaterThan(0);
  });

  test('a country that is not a partner says so, the host that it is the host', async ({ open }) => {
    const page = await open(`${language}/`);
    for (const [id, name] of [
      ['FRA', language === 'en' ? 'France' : 'فرنسا'],
      ['USA', language === 'en' ? 'United States' : 'الولايات المتحدة'],
    ] as const) {
      expect(await click(page, await pointOn(page, id))).toBe(id);
      expect(await page.locator('.card h2').innerText()).toBe(name);
      expect(await page.locator('.card').innerText()).toContain(t('panel.notNamed'));
      expect(await page.locator('.overlay .line').count()).toBe(0);
    }
    expect(await click(page, await pointOn(page, 'MAR'))).toBe('MAR');
    expect(await page.locator('.card').innerText()).toContain(t('status.host'));
  });

  test('a territory that the chosen borders make part of another country says so, and is not marked on that', async ({ open }) => {
    const sentence = t('panel.absorbed', { country: language === 'en' ? 'Morocco' : 'المغرب' });
    const page = await open(`${language}/?worldview=mar&select=ESH`);
    const told = page.locator('.card:visible').getByText(sentence);
    const marks = page.locator('.overlay path');
    await told.waitFor();
    expect(await marks.count()).toBe(0);
    await page.selectOption('.caption select', 'un');
    await expect.poll(() => marks.count()).toBeGreaterThan(0);
    expect(await told.count()).toBe(0);
    await page.selectOption('.caption select', 'mar');
    await told.waitFor();
    await expect.poll(() => marks.count()).toBe(0);
    expect(await searchOf(page)).toBe('?worldview=mar&select=ESH');
  });

  test('the polygon under the pointer wins', async ({ open }) => {
    const page = await open(`${language}/`);
    for (const id of ['AUT', 'PRT', 'UKR', 'SAU', 'CZE', 'SVK', 'HUN']) {
      await page.keyboard.press('Escape'); // takes the names away that were offered beside the last one
      expect(await click(page, await pointOn(page, id)), id).toBe(id);
    }
  });

  test('else the nearest partner within reach; the open sea lets go', async ({ open }) => {
    const page = await open(`${language}/`);
    const bahrain = await markerOf(page, 'BHR');
    expect(await click(page, await seaBeside(page, bahrain, 9))).toBe('BHR');
    expect(await page.locator('.card h2').innerText()).toBe(language === 'en' ? 'Bahrain' : 'البحرين');
    expect(await page.locator('.overlay :is(.outline, .ring)').count()).toBeGreaterThan(0);
    expect(await page.locator('.overlay .line').count()).toBe(1);
    expect(await click(page, bahrain)).toBe('BHR');
    const ocean = await page.locator('.sphere').boundingBox();
    if (!ocean) throw new Error('the map has no sea');
    expect(await click(page, { x: ocean.x + ocean.width * 0.12, y: ocean.y + ocean.height * 0.75 })).toBeNull();
    expect(await page.locator('.card:visible').count()).toBe(0);
    expect(await page.locator('.overlay *').count()).toBe(0);
  });

  test('a tap on a phone does the same, and the card leaves the map in view', async ({ open }) => {
    const page = await open(`${language}/`, {
      width: 360,
      height: 740,
      context: { hasTouch: true, isMobile: true, deviceScaleFactor: 2 },
    });
    await page.locator('svg.map').scrollIntoViewIfNeeded();
    for (const id of ['BRA', 'BHR', 'IND']) {
      const { x, y } = id === 'BHR' ? await markerOf(page, id) : await pointOn(page, id);
      await page.touchscreen.tap(x, y);
      // On a map this small some have neighbours under the same fingertip.
      const choice = page.locator(`.chooser:visible [data-place="${id}"]`);
      await expect.poll(async () => (await selected(page)) === id || (await choice.count()) > 0).toBe(true);
      if ((await choice.count()) > 0) await choice.click();
      await page.waitForURL(`${inject('site')}${language}/?select=${id}`);
      const card = await page.locator('.card').boundingBox();
      expect(card && (y < card.y || y > card.y + card.height), `${id} is not under its own card`).toBe(true);
    }
    // The same where an address leads there.
    await page.goto(`${inject('site')}${language}/?select=BRA`);
    await page.waitForSelector('html[data-ready]');
    const place = await page.locator('[data-country="BRA"] .land').boundingBox();
    const card = await page.locator('.card').boundingBox();
    expect(place && card && (place.y > card.y + card.height || place.y + place.height < card.y + 1)).toBe(true);
    await page.locator('svg.map').scrollIntoViewIfNeeded();
    // The Bahamas have no neighbour within a fingertip, as Bahrain has on a map this small.
    const beside = await seaBeside(page, await markerOf(page, 'BHS'), 6);
    await page.touchscreen.tap(beside.x, beside.y);
    await page.waitForURL(`${inject('site')}${language}/?select=BHS`);
  });

  test('what is opened from the list is in view, and closing leads back to its entry', async ({ open }) => {
    const page = await open(`${language}/`);
    const entry = page.locator('[data-partner="ETH"] a');
    const isInView = (selector: string) =>
      page.locator(selector).evaluate((node) => node.getBoundingClientRect().top >= 0 && node.getBoundingClientRect().bottom <= innerHeight);
    await entry.scrollIntoViewIfNeeded();
    await entry.click();
    await expect.poll(() => page.evaluate(() => document.activeElement?.closest('.card') !== null)).toBe(true);
    await expect.poll(() => isInView('.card h2')).toBe(true);
    await page.keyboard.press('Escape');
    await expect.poll(() => isInView('[data-partner="ETH"] a')).toBe(true);
    expect(await entry.evaluate((node) => node === document.activeElement)).toBe(true);
  });

  test.for([['AUS', ''], ['BRA', '?region=europe']] as const)('%s, which no key visits (%s), is no tab stop by a click, and Escape lets go of it', async ([id, query], { open }) => {
    const page = await open(`${language}/${query}`);
    if (query !== '') await page.locator('.zoom button').nth(2).click(); // a region's frame may leave it out
    await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    const stop = () =>
      page.$$eval('svg.map a[tabindex="0"]', (links) =>
        links.map((link) => ({ place: link.getAttribute('data-country'), hidden: link.getAttribute('aria-hidden') })),
      );
    const before = await stop();
    expect(before).toMatchObject([{ hidden: null }]);
    expect(await click(page, await pointOn(page, id))).toBe(id);
    await settled(page);
    expect(await stop()).toEqual(before);
    expect(await page.evaluate(() => document.activeElement?.closest('[aria-hidden]') === null)).toBe(true);
    // Names may be offered beside it.
    if (await page.locator('.chooser:visible').count()) await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    expect(await selected(page)).toBeNull();
  });

  test('a card that the map opened leads back to the map, not to an entry of the list that was opened before', async ({ open }) => {
    const page = await open(`${language}/`);
    const focused = () => page.evaluate(() => document.activeElement?.getAttribute('data-country'));
    await page.locator('[data-partner="POL"] a').click();
    await expect.poll(() => page.evaluate(() => document.activeElement?.matches('.card h2'))).toBe(true);
    await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
    await click(page, await pointOn(page, 'ETH'));
    await page.click('.card .close');
    expect(await selected(page)).toBeNull();
    expect(await focused()).toBe('ETH');
    // Long enough for a smooth scroll to have begun.
    await page.waitForTimeout(300);
    expect(await page.evaluate(() => scrollY)).toBe(0);
    // Nothing is selected: Escape on the map closes nothing, and leads nowhere.
    await page.keyboard.press('Escape');
    await page.waitForTimeout(300);
    expect([await focused(), await page.evaluate(() => scrollY)]).toEqual(['ETH', 0]);
  });

  test('where a filter has taken away the entry that opened a card, closing it leads to the map', async ({ open }) => {
    const page = await open(`${language}/`);
    const focused = () => page.evaluate(() => document.activeElement?.getAttribute('data-country'));
    for (const [region, place] of [['europe', 'POL'], ['africa', 'MAR']] as const) {
      await page.locator('[data-partner="POL"] a').click();
      await expect.poll(() => page.evaluate(() => document.activeElement?.matches('.card h2'))).toBe(true);
      // Of Africa first: the entry of Poland is another one when it comes back.
      await page.click('input[value="africa"]');
      await expect.poll(() => page.locator('[data-partner="POL"]').count()).toBe(0);
      if (region === 'europe') {
        await page.click('input[value="europe"]');
        await expect.poll(() => page.locator('[data-partner="POL"]').count()).toBe(1);
      }
      await page.focus('.card .close');
      await page.keyboard.press('Enter');
      await expect.poll(focused, { message: region }).toBe(place);
      if (region === 'europe') for (const own of ['africa', 'europe']) await page.click(`input[value="${own}"]`);
    }
  });

  test('Escape on the map closes a card and leaves the focus where it is', async ({ open }) => {
    const page = await open(`${language}/`);
    await page.locator('[data-partner="POL"] a').click();
    await expect.poll(() => page.evaluate(() => document.activeElement?.matches('.card h2'))).toBe(true);
    await page.focus('svg.map a[tabindex="0"]');
    await page.keyboard.press('Escape'); // takes the name away that the focus shows
    await page.keyboard.press('Escape');
    expect(await selected(page)).toBeNull();
    expect(await page.evaluate(() => document.activeElement?.getAttribute('data-country'))).toBe('MAR');
  });

  test('the card is closed by its button', async ({ open }) => {
    const page = await open(`${language}/?select=POL`);
    await page.click('.card .close');
    expect(await selected(page)).toBeNull();
    expect(await page.locator('.card:visible').count()).toBe(0);
  });

  test('a source in the card leads to the source in the list', async ({ open }) => {
    const page = await open(`${language}/?select=ETH`);
    await page.click('.card .cited a >> nth=0');
    expect(await page.locator('.sources li:target').count()).toBe(1);
    expect(await page.locator('.card:visible').count()).toBe(1);
  });
});

import AxeBuilder from '@axe-core/playwright';
import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { studioWords } from '../../src/i18n/studioWords.ts';
import { test } from './browserTest.ts';
import type { Visit } from './browserTest.ts';

/** A tab of its own: what the studio keeps must not be there for the next test. */
const alone: Visit = { before: () => Promise.resolve() };
const t = studioWords('en');

const button = (page: Page | Locator, name: string) => page.getByRole('button', { name, exact: true });
const hasFocus = (target: Locator) => target.evaluate((element) => element === document.activeElement);

async function readText(page: Page, text: string): Promise<void> {
  await page.getByLabel(t('start.paste')).fill(text);
  await button(page, t('start.readText')).press('Enter');
  await page.waitForSelector('.paragraph');
}

/** Types letter by letter, as a person does: what the first letters alone would mean must not count. */
async function typeIn(field: Locator, text: string): Promise<void> {
  await field.press('ControlOrMeta+a');
  await field.pressSequentially(text);
}

test('a country is what was typed as a whole; what is open stays as it was typed, and is asked', async ({ open }) => {
  const page = await open('en/studio/', alone);
  await button(page, t('start.nothing')).press('Enter');
  const host = page.getByLabel(t('fields.host'));
  const undo = page.getByRole('button', { name: /^Undo/ });
  await typeIn(host, 'Atlantis');
  expect(await undo.count()).toBe(0);
  await host.press('Tab');
  expect([await host.inputValue(), await host.getAttribute('aria-invalid')]).toEqual(['Atlantis', 'true']);
  await page.getByRole('group', { name: t('names.unknown', { name: 'Atlantis' }) }).or(page.getByRole('group', { name: t('names.which', { name: 'Atlantis' }) })).waitFor();
  expect(await undo.count()).toBe(0);
  await typeIn(host, 'Congo');
  await host.press('Tab');
  // The focus goes on to what is asked.
  const asked = page.getByRole('group', { name: t('names.which', { name: 'Congo' }) });
  expect(await asked.getByRole('button').allInnerTexts()).toEqual(['Congo - Kinshasa', 'Congo - Brazzaville']);
  await expect.poll(() => hasFocus(asked.getByRole('button').first())).toBe(true);
  await page.keyboard.press('Enter');
  await expect.poll(() => hasFocus(host)).toBe(true);
  expect([await host.inputValue(), await host.getAttribute('aria-invalid')]).toEqual(['Congo - Kinshasa', null]);
  await typeIn(host, 'Dominican Republic');
  await host.press('Enter');
  await expect.poll(() => host.inputValue()).toBe('Dominican Republic');
  await typeIn(host, 'Guinea-Bissaw');
  await host.press('Enter');
  expect(await asked.count()).toBe(0);
  expect(await page.getByRole('group', { name: t('names.which', { name: 'Guinea-Bissaw' }) }).getByRole('button').allInnerTexts()).toEqual(['Guinea-Bissau']);
  await page.keyboard.press('ControlOrMeta+z');
  await expect.poll(() => host.inputValue()).toBe('Dominican Republic');
});

test('a proposal’s partner is found by acronym or variant; what is open is not accepted', async ({ open }) => {
  const page = await open('en/studio/', alone);
  await readText(page, 'The Minister received the ambassador of Poland.\n\nA report mentions the UNESCO programme.');
  await page.getByLabel(t('read.source.title')).fill('A communiqué');
  await page.getByLabel(t('read.source.title')).press('Enter');
  const partner = page.locator('.proposal [list]').first();
  await typeIn(partner, 'Congo');
  await partner.press('Tab');
  expect(await partner.inputValue()).toBe('Congo');
  expect(await page.locator('.proposal .accept').first().isDisabled()).toBe(true);
  await typeIn(partner, 'African Union');
  await partner.press('Tab');
  await button(page, t('read.accept', { name: 'African Union' })).waitFor();
  await typeIn(partner, 'UNESCO');
  // By mouse as well: the field is left by the press that accepts it.
  await page.locator('.proposal .accept').first().click();
  await expect.poll(() => page.locator('.proposal.decided').first().innerText()).toContain('United Nations Educational');
});

/** Opens the example's part of the editor by its button. */
async function openExample(page: Page, section: 'outcomes' | 'engagements'): Promise<void> {
  await button(page, t('start.example')).press('Enter');
  await page.locator('.sections button', { hasText: t(`edit.sections.${section}`) }).press('Enter');
  await page.locator('.grid tbody tr').first().waitFor();
}

test('an outcome is moved up as often as it is asked for, with its form and the focus', async ({ open }) => {
  const page = await open('en/studio/', alone);
  await openExample(page, 'outcomes');
  await button(page, t('edit.add.outcomes')).press('Enter');
  const name = page.locator('.entry-form').getByLabel(t('fields.inLanguage', { field: t('fields.name'), language: t('fields.en') }));
  await expect.poll(() => hasFocus(name)).toBe(true);
  await page.keyboard.insertText('Dinner');
  const up = button(page, t('edit.earlier'));
  const names = () => page.locator('.grid tbody th button').allInnerTexts();
  await expect.poll(names).toEqual(['Bilateral meeting', 'Memorandum of understanding', 'Dinner']);
  await up.press('Enter');
  await expect.poll(names).toEqual(['Bilateral meeting', 'Dinner', 'Memorandum of understanding']);
  expect([await name.inputValue(), await hasFocus(up)]).toEqual(['Dinner', true]);
  await page.getByText(t('edit.moved', { name: 'Dinner', number: 2, count: 3 })).waitFor({ state: 'attached' });
  await page.keyboard.press('ControlOrMeta+z');
  await expect.poll(names).toEqual(['Bilateral meeting', 'Memorandum of understanding', 'Dinner']);
  expect([await name.inputValue(), await hasFocus(up)]).toEqual(['Dinner', true]);
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await expect.poll(names).toEqual(['Dinner', 'Bilateral meeting', 'Memorandum of understanding']);
  expect(await name.inputValue()).toBe('Dinner');
  // It cannot be moved any more: the focus is on its row.
  expect(await hasFocus(button(page, 'Dinner'))).toBe(true);
});

test.for([360, 768, 1280])('a row opens its form below itself, in reach of eye and key, at %i px', async (width, { open }) => {
  const page = await open('en/studio/', { ...alone, width });
  await openExample(page, 'engagements');
  const rows = page.locator('.grid tbody th button');
  const form = page.locator('.entry-form');
  const isSeen = (target: Locator) =>
    target.evaluate((element) => {
      const { top, left, right } = element.getBoundingClientRect();
      return top >= 0 && top < innerHeight && left >= 0 && Math.floor(right) <= document.documentElement.clientWidth;
    });
  await rows.nth(2).press('Enter');
  await rows.nth(20).press('Enter');
  await expect.poll(() => isSeen(form)).toBe(true);
  expect([await isSeen(rows.nth(20)), await hasFocus(rows.nth(20))]).toEqual([true, true]);
  expect(await form.count()).toBe(1);
  const [row, below] = [await rows.nth(20).boundingBox(), await form.boundingBox()];
  expect(below?.y).toBeGreaterThan(row?.y ?? Infinity);
  expect(below?.y).toBeLessThan((row?.y ?? 0) + 100);
  // The arrows walk on, Tab goes into the form.
  await page.keyboard.press('ArrowDown');
  expect(await hasFocus(rows.nth(21))).toBe(true);
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Tab');
  expect(await form.locator(':focus').count()).toBe(1);
  // What is new is written in at once.
  await button(page, t('edit.add.engagements')).press('Enter');
  await expect.poll(() => form.locator(':focus').count()).toBe(1);
  expect(await isSeen(form.locator(':focus'))).toBe(true);
  // The map and what is missing are beside the grid, or above it.
  const grid = await page.locator('.grid').boundingBox();
  for (const part of ['.draft-map', '.gaps']) expect((await page.locator(part).boundingBox())?.y).toBeLessThan((grid?.y ?? 0) + 900);
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
});

test('the focus has a place after what takes its button away', async ({ open }) => {
  const page = await open('en/studio/', alone);
  await readText(page, 'Rabat. The Minister of the Interior of Morocco received the ambassador of Poland, and the ambassador of Peru.');
  // A source is asked for before something is accepted: then back to that.
  await page.locator('.accept').nth(1).press('Enter');
  await page.keyboard.insertText('A communiqué');
  await page.keyboard.press('Enter');
  await expect.poll(() => hasFocus(page.locator('.accept').nth(1))).toBe(true);
  await button(page, t('read.takeHost', { name: 'Morocco' })).press('Enter');
  await expect.poll(() => hasFocus(page.getByLabel(t('fields.host')))).toBe(true);
  await page.locator('.accept').first().press('Enter');
  await page.locator('.accept').first().press('Enter');
  await page.locator('.steps button', { hasText: t('steps.edit') }).press('Enter');
  await page.locator('.sections button', { hasText: t('edit.sections.partners') }).press('Enter');
  const rows = page.locator('.grid tbody th button');
  await rows.first().press('Enter');
  const [gone = '', left = ''] = await rows.allInnerTexts();
  await button(page, t('edit.remove', { name: gone })).press('Enter');
  await expect.poll(() => hasFocus(button(page, left))).toBe(true);
  await page.keyboard.press('Enter');
  await button(page, t('edit.remove', { name: left })).press('Enter');
  await expect.poll(() => hasFocus(button(page, t('edit.add.partners')))).toBe(true);

  await page.locator('.steps button').first().press('Enter');
  await button(page, t('start.nothing')).press('Enter');
  await page.getByLabel(t('fields.inLanguage', { field: t('fields.title'), language: t('fields.en') })).fill('Another');
  await page.getByText(t('draft.status.saved')).waitFor();
  await page.reload();
  const remove = async (title: string) => {
    await button(page, t('start.remove', { title })).press('Enter');
    await page.keyboard.press('Enter');
  };
  await remove('Another');
  await expect.poll(() => hasFocus(button(page, t('start.open', { title: t('draft.untitled') })))).toBe(true);
  await remove(t('draft.untitled'));
  await expect.poll(() => hasFocus(page.locator('.step h2'))).toBe(true);
});

test('who tries again to keep a draft is still there, whether it is kept or not', async ({ open }) => {
  const page = await open('en/studio/', {
    before: (opening) =>
      opening.addInitScript(() => {
        const put = IDBObjectStore.prototype.put;
        IDBObjectStore.prototype.put = function (this: IDBObjectStore, ...given: Parameters<typeof put>) {
          if (!document.documentElement.hasAttribute('data-room')) throw new DOMException('no room', 'QuotaExceededError');
          return put.apply(this, given);
        };
      }),
  });
  await button(page, t('start.nothing')).press('Enter');
  await page.getByLabel(t('fields.inLanguage', { field: t('fields.title'), language: t('fields.en') })).fill('A title');
  const again = button(page, t('draft.again'));
  await again.press('Enter');
  await expect.poll(() => hasFocus(again)).toBe(true);
  await page.evaluate(() => document.documentElement.setAttribute('data-room', ''));
  await page.keyboard.press('Enter');
  await expect.poll(() => hasFocus(page.locator('.draft-title'))).toBe(true);
  expect(await page.locator('.draft-title').innerText()).toContain(t('draft.status.saved'));
});

test('coordinates are shown as they were understood; where they were not, the form is said', async ({ open }) => {
  const page = await open('en/studio/', alone);
  await button(page, t('start.nothing')).press('Enter');
  const field = page.getByLabel(t('fields.hostCoordinates'));
  await typeIn(field, '31°37′N');
  await field.press('Tab');
  expect(await field.getAttribute('aria-invalid')).toBe('true');
  await page.locator('.asked', { hasText: '31.63' }).waitFor();
  await typeIn(field, '31°37′N 7°59′W');
  await field.press('Tab');
  await expect.poll(() => field.inputValue()).toBe('31.61667, -7.98333');
  expect(await page.locator('.asked').count()).toBe(0);
});

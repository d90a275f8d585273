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

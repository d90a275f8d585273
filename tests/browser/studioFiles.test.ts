import { expect } from 'vitest';
import { studioWords } from '../../src/i18n/studioWords.ts';
import { test } from './browserTest.ts';

const letters = [...new Array<undefined>(256)].map((_, byte) => new TextDecoder('windows-1256').decode(Uint8Array.of(byte)));
const inWindows1256 = (text: string) => Buffer.from(Uint8Array.from(text, (letter) => letters.indexOf(letter)));

test('an Arabic text of Windows says how it was read, and can be read otherwise and back, by keyboard', async ({ open }) => {
  const page = await open('en/studio/');
  const t = studioWords('en');
  await page.setInputFiles('input[type=file]', { name: 'a.txt', mimeType: 'text/plain', buffer: inWindows1256('التقى الوزير نظيره من البحرين في الرباط.') });
  await page.waitForSelector('.proposal');
  expect(await page.locator('.paragraphs').innerText()).toContain('البحرين');
  expect(await page.getByText(t('start.encoding', { encoding: 'windows-1256' })).first().isVisible()).toBe(true);
  const field = page.getByLabel(t('read.encoding'), { exact: true });
  await field.focus();
  await field.selectOption('iso-8859-6');
  await expect.poll(() => page.locator('.paragraphs').innerText()).not.toContain('البحرين');
  expect(await field.evaluate((own) => own === document.activeElement)).toBe(true);
  await field.selectOption('windows-1256');
  await page.waitForSelector('.proposal');
  expect(await page.locator('.paragraphs').innerText()).toContain('البحرين');
});

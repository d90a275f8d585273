import { expect } from 'vitest';
import { studioWords } from '../../src/i18n/studioWords.ts';
import { smallDataset } from '../dataset/smallDataset.ts';
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

test('a dataset of 60,000 engagements can be stopped, and leaves the page free while it is read', async ({ open }) => {
  const page = await open('en/studio/');
  const t = studioWords('en');
  const small = smallDataset();
  const [first] = small.engagements as readonly object[];
  const note = { en: 'The ministers spoke about the exchange of liaison officers and of training.', ar: 'تباحث الوزيران.' };
  const engagements = Array.from({ length: 60_000 }, (_, index) => ({ ...first, id: `e${index}`, note }));
  const name = '60000.json';
  const buffer = Buffer.from(JSON.stringify({ ...small, engagements }));
  await page.setInputFiles('input[type=file]', { name, mimeType: 'application/json', buffer });
  await page.getByText(t('start.opening', { file: name })).first().waitFor();
  await page.getByRole('button', { name: t('read.stop'), exact: true }).click();
  await expect.poll(() => page.getByRole('status').last().innerText()).toBe(t('start.stopped'));
  await page.setInputFiles('input[type=file]', { name, mimeType: 'application/json', buffer });
  // How long the page is held up at most until the dataset is there.
  const longest = await page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let [longest, last] = [0, performance.now()];
        const timer = setInterval(() => {
          longest = Math.max(longest, performance.now() - last);
          last = performance.now();
          if (!document.querySelector('.step-edit')) return;
          clearInterval(timer);
          resolve(longest);
        }, 4);
      }),
  );
  expect(longest).toBeLessThan(500);
  expect(await page.locator('.draft-bar').innerText()).toContain('Title');
});

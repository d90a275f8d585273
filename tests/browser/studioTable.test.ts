import AxeBuilder from '@axe-core/playwright';
import { expect } from 'vitest';
import { test } from './browserTest.ts';

const letters = [...new Array<undefined>(256)].map((_, byte) => new TextDecoder('windows-1256').decode(Uint8Array.of(byte)));
const inWindows1256 = (text: string) => Buffer.from(Uint8Array.from(text, (letter) => letters.indexOf(letter)));

const arabic = inWindows1256(
  ['البلد;النتيجة;التاريخ;المصدر', 'بولونيا;اجتماع ثنائي;24/11/2025;Le360', 'الكونغو;مذكرة تفاهم;03/04/2025;Le360', 'مالي;زيارة;25/11/2025;Le360'].join('\r\n'),
);

test('an Arabic CSV of Windows comes into the draft by keyboard alone: said, asked, decided, taken', async ({ open }) => {
  const page = await open('ar/studio/');
  await page.setInputFiles('input[type=file]', { name: 'لقاءات.csv', mimeType: 'text/csv', buffer: arabic });
  const step = page.locator('.table-step');
  await expect.poll(() => step.locator('.table-notices').innerText()).toContain('windows-1256');
  expect(await step.locator('select[aria-label*="العمود A"]').inputValue()).toBe('country');
  await expect.poll(() => step.locator('.table-problems li').count()).toBe(2);
  expect(await step.locator('.table-problems').innerText()).toContain('03/04/2025');
  const axe = await new AxeBuilder({ page }).include('main').analyze();
  expect(axe.violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);

  // Each decision by its key; the focus waits at the heading of what is left.
  await step.getByRole('button', { name: 'اليوم أولا' }).press('Enter');
  await expect.poll(() => step.locator('.table-problems li').count()).toBe(1);
  await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('H3');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect.poll(() => step.locator('.table-problems .complete').count()).toBe(1);
  await step.getByRole('button', { name: 'إضافة 3 أنشطة إلى المسودة' }).press('Enter');
  await expect.poll(() => page.locator('main.step-edit').count()).toBe(1);
  expect(await page.locator('.draft-bar').innerText()).toContain('أنشطة من جدول');
});

test('cells pasted in English, and a file that is refused with the draft untouched', async ({ open }) => {
  const page = await open('en/studio/');
  await page.getByRole('button', { name: 'Table' }).press('Enter');
  await page.setInputFiles('input[type=file]', { name: 'old.xlsx', mimeType: 'application/vnd.ms-excel', buffer: Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0, 0]) });
  await expect.poll(() => page.getByRole('alert').innerText()).toContain('before 2007');
  await page.getByRole('textbox').fill('Country\tOutcome\tDate\tSource\nMali\tvisit\t2025-11-24\tLe360\nPeru\tvisit\t2025-11-25\t"Le360, ""print"""');
  await page.getByRole('button', { name: 'Read these cells' }).press('Enter');
  await page.getByRole('button', { name: 'Add 2 engagements to the draft' }).waitFor();
  const axe = await new AxeBuilder({ page }).include('main').analyze();
  expect(axe.violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  expect(await page.locator('.table-preview td').allInnerTexts()).toContain('24 November 2025');
  expect(await page.locator('.draft-bar').innerText()).toContain('Nothing to undo');
});

import AxeBuilder from '@axe-core/playwright';
import { expect } from 'vitest';
import { studioWords } from '../../src/i18n/studioWords.ts';
import { tableWords } from '../../src/i18n/tableWords.ts';
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

test('a table that waits is not lost unasked, and brings to another draft nothing that was read for the one before', async ({ open }) => {
  const t = studioWords('en');
  const words = tableWords('en');
  const page = await open('en/studio/');
  const button = (name: string) => page.getByRole('button', { name, exact: true });
  const step = (index: number) => page.locator('.steps button').nth(index);
  const paste = async (partner: string) => {
    await step(0).click();
    await page.getByLabel(t('start.paste')).fill(`Country\tOutcome\tDate\tSource\n${partner}\tMeeting\t2025-11-24\tPress note\nBahrain\tMeeting\t2025-11-24\tPress note`);
    await button(t('start.readText')).click();
  };
  await button(t('start.nothing')).click();
  await paste('Poland');
  await button(words('preview.accept', { count: 2 })).waitFor();
  // Another one does not take its place by itself.
  await paste('Mali');
  await page.getByText(words('bring.waits')).waitFor();
  expect(await page.locator('.table-preview tbody th').allInnerTexts()).toEqual(['Poland', 'Bahrain']);
  const axe = await new AxeBuilder({ page }).include('main').analyze();
  expect(axe.violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  await button(words('bring.readNew')).click();
  await expect.poll(() => page.locator('.table-preview tbody th').allInnerTexts()).toEqual(['Mali', 'Bahrain']);

  await step(0).click();
  await button(t('start.example')).click();
  await page.getByText(t('start.tableWaits')).waitFor();
  await button(t('start.toTable')).click();
  // What the draft has got meanwhile stays its own.
  await step(3).click();
  await button(t('edit.sections.sources')).click();
  await button(t('edit.add.sources')).click();
  await page.locator('.entry-form').getByLabel(t('fields.inLanguage', { field: t('fields.sourceTitle'), language: t('fields.en') })).fill('Hand source');
  await step(2).click();
  await button(words('preview.accept', { count: 2 })).click();
  await page.waitForSelector('main.step-edit');
  const titles = page.locator('table input[data-path$=".title.en"]');
  await expect.poll(() => titles.evaluateAll((all) => all.map((one) => (one as HTMLInputElement).value))).toEqual(['Hand source', 'Press note']);

  await paste('Chad');
  await button(words('preview.accept', { count: 2 })).waitFor();
  await step(0).click();
  await button(t('start.example')).click();
  await button(t('start.withoutTable')).click();
  await page.waitForSelector('main.step-edit');
  await step(2).click();
  await page.getByText(t('table.none')).waitFor();
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

test('an Arabic heading of a table reads from right to left, whatever its file is called', async ({ open }) => {
  const page = await open('ar/studio/');
  await page.setInputFiles('input[type=file]', { name: 'meetings.csv', mimeType: 'text/csv', buffer: Buffer.from('Country,Outcome\nMali,visit\nPeru,visit') });
  await page.locator('.table-found p').waitFor();
  const [file, word] = await page.locator('.table-found p').evaluate((line) => {
    const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
    return ['meetings.csv', 'الورقة'].map((words) => {
      walker.currentNode = line;
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const at = node.textContent?.indexOf(words) ?? -1;
        if (at === -1) continue;
        const range = document.createRange();
        range.setStart(node, at);
        range.setEnd(node, at + words.length);
        return range.getBoundingClientRect().left;
      }
      return NaN;
    });
  });
  expect(file).toBeGreaterThan(word ?? NaN);
});

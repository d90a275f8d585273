import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { studioWords } from '../../src/i18n/studioWords.ts';
import { test } from './browserTest.ts';

const COUNT = 800;

/** More than a screen and what is near it can hold, and far fewer than there are. */
const MOST = 160;

/** Paragraphs by their number; all others name nobody. */
const texts = {
  ar: {
    otherwise: 'افتتحت الجلسة في موعدها بحضور جميع المشاركين.',
    1: 'الرباط. عقد المدير العام للأمن الوطني بالمملكة المغربية لقاء ثنائيا مع رئيس شرطة البحرين.',
    400: 'ووقع المغرب وإثيوبيا مذكرة تفاهم في مجال مكافحة الجريمة المنظمة.',
    600: 'عقد المدير العام لقاء ثنائيا مع وزير الداخلية في عمان.',
  },
  en: {
    otherwise: 'The session was opened on time, and all participants were in the room.',
    1: 'The Director General held a bilateral meeting with the head of the police of Bahrain.',
    400: 'Morocco and Ethiopia signed a memorandum of understanding on organised crime.',
    600: 'Both sides discussed border control; experts from Portugal attended.',
  },
} as const;

/** The paragraph that has the focus, by its number. */
const focused = (page: Page) => page.evaluate(() => Number(document.activeElement?.closest('.paragraph')?.id.replace('paragraph-', '')));

/** The paragraphs of which something is in the middle of the view. */
const inView = (page: Page) =>
  page.evaluate(() => document.elementsFromPoint(innerWidth / 2, innerHeight / 2).map((element) => element.closest('.paragraph')?.id).find(Boolean));

const isSeen = (page: Page, number: number) =>
  page.evaluate((id) => {
    const { top = -1, bottom = -1 } = document.getElementById(id)?.getBoundingClientRect() ?? {};
    return top < innerHeight && bottom > 0;
  }, `paragraph-${number}`);

describe.each(['ar', 'en'] as const)('a text of hundreds of paragraphs in %s', (locale) => {
  const t = studioWords(locale);
  const { otherwise, ...others } = texts[locale];
  const own: Readonly<Record<number, string>> = others;
  const text = Array.from({ length: COUNT }, (_, index) => own[index + 1] ?? otherwise).join('\n');

  test('is there as a whole, and drawn where somebody is: by scrolling, by keyboard, by links', async ({ open }) => {
    const page = await open(`${locale}/studio/`, { before: () => Promise.resolve() });
    const rows = page.locator('.paragraph');
    await page.getByLabel(t('start.paste')).fill(text);
    await page.getByRole('button', { name: t('start.readText') }).click();
    await page.waitForSelector('.proposal');
    expect(await rows.count()).toBeLessThan(MOST);
    // Its words are there, each once: for a screen reader, for who copies them, and for the browser to find.
    const words = await page.locator('.paragraphs').evaluate((list) => list.textContent);
    for (const number of [400, 500, 600, COUNT - 30]) expect(words).toContain(`¶${number} ${own[number] ?? otherwise}`);
    for (let number = 1; number <= COUNT; number += 1) expect(words.split(`¶${number} `)).toHaveLength(2);
    expect((await new AxeBuilder({ page }).setLegacyMode().analyze()).violations.map(({ id }) => id)).toEqual([]);

    // By scrolling: wherever one gets to, there is a paragraph with what can be done there.
    for (const share of [0.3, 0.75, 0.5]) {
      await page.evaluate((part) => scrollTo(0, document.documentElement.scrollHeight * part), share);
      await expect.poll(() => inView(page)).toBeDefined();
      expect(await rows.count()).toBeLessThan(MOST);
    }
    await page.evaluate(() => scrollTo(0, 0));

    // By keyboard: one after the other, further than was drawn at first, and back.
    const add = (number: number) => page.getByRole('button', { name: t('read.add', { number }), exact: true });
    await add(2).focus();
    for (let number = 3; number <= 60; number += 1) {
      await page.keyboard.press('Tab');
      expect(await focused(page)).toBe(number);
    }
    expect(await isSeen(page, 60)).toBe(true);
    for (let number = 59; number >= 2; number -= 1) {
      await page.keyboard.press('Shift+Tab');
      expect(await focused(page)).toBe(number);
    }

    // By a link: from what is asked to where it stands.
    await page.getByRole('link', { name: t('read.toParagraph', { number: 600 }) }).press('Enter');
    expect(await focused(page)).toBe(600);
    await expect.poll(() => isSeen(page, 600)).toBe(true);
    await expect.poll(() => page.locator('#paragraph-600 .mark[data-kind="doubt"]').count()).toBe(1);
    await page.keyboard.press('Tab');
    expect(await focused(page)).toBe(600);

    // From one decision to the next, however far it is.
    await page.getByLabel(t('read.source.title')).fill('Source');
    await page.getByRole('button', { name: t('read.source.add'), exact: true }).click();
    await page.locator('#paragraph-1 .accept').first().press('Enter');
    await expect.poll(() => focused(page)).toBe(400);
    expect(await page.locator('.accept:focus').count()).toBe(1);
    await expect.poll(() => isSeen(page, 400)).toBe(true);
    expect(await rows.count()).toBeLessThan(MOST);
  });
});

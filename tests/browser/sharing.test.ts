import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import pixelmatch from 'pixelmatch';
import type { Locator, Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import type { Dataset } from '../../src/dataset/Dataset.ts';
import { shareWords } from '../../src/i18n/shareWords.ts';
import { palette } from '../../src/share/picture/palette.ts';
import { xmlOf } from '../fixtures/page.ts';
import { countInk, readPng } from '../fixtures/readPng.ts';
import { test } from './browserTest.ts';
import { languages } from './dataset.ts';
import { overflow } from './overflow.ts';

const dialog = (page: Page) => page.locator('.share-dialog[open]');

async function openDialog(page: Page): Promise<Locator> {
  await page.click('.share');
  await dialog(page).locator('.sections').waitFor();
  return dialog(page);
}

/** Presses a button and gives the file that it makes. */
async function taken(page: Page, name: string): Promise<{ readonly name: string; readonly contents: Buffer }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    dialog(page).getByRole('button', { name, exact: true }).click(),
  ]);
  const folder = await mkdtemp(join(tmpdir(), 'atlas-taken-'));
  const file = join(folder, 'file');
  await download.saveAs(file);
  const contents = await readFile(file);
  await rm(folder, { recursive: true });
  return { name: download.suggestedFilename(), contents };
}

/** What each place is filled with, by id: as the page computes it, and as the picture says it. */
function fillsOfPage(page: Page): Promise<Record<string, string>> {
  return page.evaluate(() => {
    const lands = [...document.querySelectorAll<SVGAElement>('svg.map a[data-country]')];
    return Object.fromEntries(
      lands.flatMap((link) => {
        const land = link.querySelector('.land');
        return land && land.getAttribute('d') !== '' ? [[link.dataset.country ?? '', getComputedStyle(land).fill]] : [];
      }),
    );
  });
}

const rgb = (hex: string) => `rgb(${[1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16)).join(', ')})`;

/** What a reader would paste now: into a field of the dialog, since the page's own policy lets no script read the clipboard. */
async function pasted(page: Page): Promise<string> {
  await page.evaluate(() => {
    const field = document.createElement('textarea');
    field.id = 'pasted';
    document.querySelector('dialog')?.append(field);
    field.focus();
  });
  await page.keyboard.press('Control+V');
  return page.evaluate(() => {
    const field = document.querySelector<HTMLTextAreaElement>('#pasted');
    field?.remove();
    return field?.value ?? '';
  });
}

describe.for(languages)('/%s/ shares', (language) => {
  const say = shareWords(language);

  test('link, code and citation, copied; breaks no rule; returns the focus', async ({ open }) => {
    const page = await open(`${language}/?region=africa`, {
      width: 360,
      context: { bypassCSP: true, permissions: ['clipboard-read', 'clipboard-write'] },
    });
    // What the dialog shares with the page does not take the page's own script apart.
    expect(await page.locator('script[type="module"]').count()).toBeLessThanOrEqual(4);
    const shown = await openDialog(page);
    expect((await overflow(page)).pixels).toBe(0);
    expect(await shown.locator('.leaves').textContent()).toContain('15');
    // One copies by the page's own button; the other is told that it could not, and finds the text selected.
    await shown.getByRole('button', { name: say('copy'), exact: true }).first().click();
    await shown.locator('.outcome span').first().waitFor({ state: 'attached' });
    const copied = await pasted(page);
    expect(copied).toBe(await shown.locator('.copied input').inputValue());
    expect(copied).toMatch(new RegExp(`/${language}/\\?region=africa$`));
    await page.evaluate(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
    await shown.getByRole('button', { name: say('copy'), exact: true }).first().click();
    await shown.getByText(say('copyFailed')).waitFor();
    expect(await page.evaluate(() => String(getSelection()) || (document.activeElement as HTMLTextAreaElement).value)).toContain('africa');
    await shown.getByRole('radio', { name: say('cite.bibtex'), exact: true }).check();
    expect(await shown.locator('.copied textarea').first().inputValue()).toContain('@misc{interpol-ga-2025');
    const height = shown.getByRole('spinbutton', { name: say('embed.height') });
    await height.fill('99');
    await height.blur();
    expect(await height.inputValue()).toBe('320');
    expect(await shown.locator('.copied textarea').last().inputValue()).toContain('height="320"');
    await shown.getByRole('radio', { name: say('embed.element'), exact: true }).check();
    expect(await shown.locator('.copied textarea').last().inputValue()).toContain('<partner-atlas dataset="interpol-ga-2025"');
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      const { violations } = await new AxeBuilder({ page }).include('.share-dialog').setLegacyMode().analyze();
      expect(violations.map(({ id, nodes }) => `${colorScheme} ${id}: ${nodes[0]?.target.join(' ')}`)).toEqual([]);
    }
    await page.keyboard.press('Escape');
    await shown.waitFor({ state: 'hidden' });
    expect(await page.evaluate(() => document.activeElement?.className)).toContain('share');
  });

  test('pictures: the inks of the page, the right size, the letters of the language', async ({ open }) => {
    const page = await open(`${language}/?source=s1`, { context: { acceptDownloads: true } });
    const fills = await fillsOfPage(page);
    await openDialog(page);
    const svg = await taken(page, say('picture.svg'));
    expect(svg.name).toBe(`interpol-ga-2025_s1_${language}_2025-11-24_2025-11-27.svg`);
    const picture = xmlOf(svg.contents.toString()).documentElement;
    const drawn = Object.keys(fills).map((code) => [code, picture.querySelector(`[id="place-${code}"] > path`)?.getAttribute('fill') ?? '']);
    const asComputed = drawn.map(([code, fill = '']) => [code, fill.startsWith('#') ? rgb(fill) : fill.replace(/\((.*)\)/, '("$1")')]);
    expect(Object.fromEntries(asComputed)).toEqual(fills);

    const png = await taken(page, say('picture.png', { width: language === 'ar' ? '1.200' : '1,200' }));
    const pixels = readPng(png.contents);
    expect([pixels.width, pixels.height]).toEqual([1200, Number(picture.getAttribute('height'))]);
    // Letters stand where the language begins, and are drawn in its script: the picture without them differs there.
    const titleBox = language === 'ar' ? ([700, 20, 1165, 60] as const) : ([35, 20, 500, 60] as const);
    expect(countInk(pixels, palette.ink, titleBox)).toBeGreaterThan(500);
    // Russia's name lies in its ink, on a halo of paper.
    const name = [...picture.querySelectorAll('#names text')].find(({ textContent }) => textContent.includes(language === 'ar' ? 'روسيا' : 'Russia'))!;
    const [, dy = '0'] = /\S+ (\S+)\)/.exec(picture.querySelector('#names')?.getAttribute('transform') ?? '') ?? [];
    const [x, y] = [Math.round(Number(name.getAttribute('x')) + 40), Math.round(Number(name.getAttribute('y')) + Number(dy))];
    expect(countInk(pixels, palette.paper, [x - 40, y - 12, x + 40, y + 4])).toBeGreaterThan(100);
    expect(countInk(pixels, palette.ink, [x - 40, y - 12, x + 40, y + 4])).toBeGreaterThan(30);
    // The SVG as the browser shows it is the same map: only letters may differ, whose font a file does not bring.
    const large = readPng((await taken(page, say('picture.png', { width: language === 'ar' ? '2.400' : '2,400' }))).contents);
    expect([large.width, large.height]).toEqual([2400, pixels.height * 2]);
    const half = new Uint8Array(pixels.data.length);
    for (let row = 0; row < pixels.height; row += 1) {
      for (let column = 0; column < 1200; column += 1) {
        const at = (row * 2 * 2400 + column * 2) * 4;
        half.set(large.data.subarray(at, at + 4), (row * 1200 + column) * 4);
      }
    }
    const differing = pixelmatch(pixels.data, half, undefined, 1200, pixels.height, { threshold: 0.3 });
    expect(differing / (1200 * pixels.height)).toBeLessThan(0.04);
    expect(await dialog(page).locator('.share-status').textContent()).toContain('png');
  });

  test('tables and a dataset of what is left, and nothing where nothing is', async ({ open }) => {
    const page = await open(`${language}/?outcome=memorandum`, { context: { acceptDownloads: true } });
    await openDialog(page);
    const csv = await taken(page, say('data.csv'));
    expect(csv.name).toBe('interpol-ga-2025_memorandum_ar-en_2025-11-24_2025-11-27.csv');
    expect(csv.contents.toString().trim().split('\r\n')).toHaveLength(3);
    const xlsx = await taken(page, say('data.xlsx'));
    expect(xlsx.contents.toString('latin1', 0, 2)).toBe('PK');
    const json = JSON.parse((await taken(page, say('data.json'))).contents.toString()) as Dataset;
    expect(json.partners.map(({ id }) => id)).toEqual(['NOR', 'ETH']);
    await page.keyboard.press('Escape');
    await page.fill('input[name="query"]', 'zzzz');
    await openDialog(page);
    await dialog(page).getByText(say('leaves.nothing')).waitFor();
    expect(await dialog(page).getByRole('button', { name: say('data.csv') }).count()).toBe(0);
  });
});

test('a globe leaves as a globe, with the pole that no flat map has', async ({ open }) => {
  const page = await open('ar/?projection=globe', { context: { acceptDownloads: true } });
  await page.locator('.map-window[data-globe]').waitFor();
  await openDialog(page);
  const picture = xmlOf((await taken(page, shareWords('ar')('picture.svg'))).contents.toString()).documentElement;
  expect(picture.querySelector('#caption')?.textContent).toContain('كرة أرضية');
  expect(picture.querySelector('#map[fill-rule="evenodd"] #place-MAR > path')).not.toBeNull();
  expect(picture.querySelector('#place-NZL > path')).toBeNull();
  const png = readPng((await taken(page, shareWords('ar')('picture.png', { width: '1.200' }))).contents);
  expect(png.height).toBe(Number(picture.getAttribute('height')));
});

import { readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import type { Dataset } from '../../src/dataset/Dataset.ts';
import { test } from './browserTest.ts';
import { buildSite } from './buildSite.ts';
import { languages } from './dataset.ts';
import { overflow } from './overflow.ts';
import { serveSite } from './serveSite.ts';
import { shownPartners } from './shownPartners.ts';
import { words } from './words.ts';
import { settled } from './settled.ts';

const file = 'data/interpol-assemblies.json';
const { measure, partners, engagements } = JSON.parse(
  readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8'),
) as Dataset & { measure: { name: { en: string; ar: string } } };

let site = '';
const leftovers: (() => Promise<unknown>)[] = [];
beforeAll(async () => {
  const built = await buildSite('--data', file);
  if (built.code !== 0) throw new Error(built.output);
  const { url, close } = await serveSite(built.site);
  site = url;
  leftovers.push(close, () => rm(dirname(built.site), { recursive: true }));
});
afterAll(async () => {
  for (const clear of leftovers) await clear();
});

const numberOf = (partner: string) => engagements.filter((engagement) => engagement.partner === partner).length;
/** How many states have a number of sessions that fits. */
const statesWith = (fits: (number: number) => boolean) => partners.filter(({ id }) => fits(numberOf(id))).length;
const colouring = (page: Page) => page.getAttribute('svg.map', 'data-colour');
const fillOf = (page: Page, country: string) =>
  page.$eval(`[data-country="${country}"] .land`, (land) => getComputedStyle(land).fill);
/** The entries of the legend that is seen, as they read. */
const legendOf = async (page: Page) => {
  await settled(page);
  const entries = await page.locator('.legend:not(.absent) > li:not(.absent)').allInnerTexts();
  return entries.map((text) => text.replace(/[\u200e\u200f\u2066-\u2069]/g, '').replace(/\s+/g, ' ').trim());
};
const choose = (page: Page, colour: 'outcome' | 'number') => page.locator(`input[name="colour"][value="${colour}"]`).check();

describe.for(languages)('the assemblies of INTERPOL, /%s/', (language) => {
  const t = words(language);
  const name = measure.name[language];

  test('are coloured by number before any script runs', async ({ open }) => {
    const page = await open(`${language}/`, { site, scripts: false });
    expect(await colouring(page)).toBe('number');
    for (const [one, other] of [['AUT', 'MAR'], ['MAR', 'BRA'], ['BRA', 'JPN']] as const) {
      expect(await fillOf(page, one)).not.toBe(await fillOf(page, other));
    }
    expect(await fillOf(page, 'AUT')).toBe(await fillOf(page, 'DEU'));
    expect(await page.isVisible('.colour-choice')).toBe(false);
    expect(await page.getAttribute('[data-country="AUT"]', 'aria-label')).toContain(`${name}: ${numberOf('AUT')}`);
  });

  test('have no host, and so no lines from one', async ({ open }) => {
    const page = await open(`${language}/?connections=1`, { site });
    expect(await page.locator('input[name="connections"]').count()).toBe(0);
    expect(await page.locator('[data-line]').count()).toBe(0);
  });

  test('have a legend with the borders of the classes, and tell zero from no data', async ({ open }) => {
    const page = await open(`${language}/`, { site });
    const borders = ['1', '2', language === 'en' ? '3 or more' : '3 فأكثر'];
    const counted = (counts: readonly number[]) => borders.map((text, index) => `${text} ${counts[index]}`);
    const all = [statesWith((number) => number === 1), statesWith((number) => number === 2), statesWith((number) => number > 2)];
    const rest = await page.locator('[data-country][data-status="none"] .land:not([d=""])').count();
    expect(await legendOf(page)).toEqual([name, ...counted(all), `${t('status.noData')} ${rest}`, t('map.disputed')]);
    await page.locator('input[name="regions"][value="africa"]').check();
    const zero = t('legend.zero', { number: '0' });
    // Morocco twice, Cameroon and Rwanda once.
    expect((await legendOf(page)).slice(0, 5)).toEqual([name, ...counted([2, 1, 0]), `${zero} ${partners.length - 3}`]);
    expect(await fillOf(page, 'BRA')).not.toBe(await fillOf(page, 'JPN'));
  });

  test('switch to outcome and back, in the address, and move nothing', async ({ open }) => {
    const page = await open(`${language}/?ref=mail`, { site });
    const layout = () =>
      page.$$eval('#atlas\\:map, #atlas\\:legend, #atlas\\:list', (parts) =>
        parts.map((part) => Math.round(part.getBoundingClientRect().top)),
      );
    const before = await layout();
    await choose(page, 'outcome');
    expect(await colouring(page)).toBeNull();
    await expect.poll(() => new URL(page.url()).search).toBe('?ref=mail&colour=outcome');
    expect((await shownPartners(page)).legend).toMatchObject({ commission: 3 });
    expect(await layout()).toEqual(before);
    await page.goBack();
    expect(await colouring(page)).toBe('number');
    await page.goForward();
    expect(await colouring(page)).toBeNull();
    await choose(page, 'number');
    await expect.poll(() => new URL(page.url()).search).toBe('?ref=mail');
  });

  test('keep the choice in the other language, and drop one that does not exist', async ({ open }) => {
    const page = await open(`${language}/?colour=outcome`, { site });
    await page.locator('.language').click();
    await page.waitForSelector(`html:not([lang="${language}"])`, { state: 'attached' });
    expect(await colouring(page)).toBeNull();
    expect(page.url()).toContain('colour=outcome');
    const other = await open(`${language}/?colour=red`, { site });
    expect(await colouring(other)).toBe('number');
  });

  test('list every session in the card of its host, with its source', async ({ open }) => {
    const page = await open(`${language}/?select=AUT`, { site });
    const card = page.locator('.card.open');
    expect(await card.locator('.engagements > li').count()).toBe(numberOf('AUT'));
    expect(await card.locator('.engagements > li .citations a').count()).toBeGreaterThanOrEqual(numberOf('AUT'));
    expect(await card.innerText()).toContain(name);
    expect(await page.locator('.overlay .line').count()).toBe(0);
  });

  test('fit a phone and a desktop, and break no rule of WCAG 2.2 AA', async ({ open }) => {
    const page = await open(`${language}/?region=europe&select=AUT`, { site, context: { bypassCSP: true } });
    // As a reader sees it who comes there: what is far from the window has its size only by guess.
    await page.addStyleTag({ content: '.group { content-visibility: visible !important }' });
    for (const [width, colorScheme] of [[360, 'dark'], [1280, 'light']] as const) {
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      expect({ width, ...(await overflow(page)) }).toEqual({ width, pixels: 0, elements: [] });
      const results = await new AxeBuilder({ page })
        .options({ runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] } })
        .setLegacyMode()
        .analyze();
      expect(results.violations.map(({ id, nodes }) => `${id} ${nodes[0]?.target.join(' ')}`)).toEqual([]);
    }
  });
});

test('a choice made before scripts run is kept', async ({ open }) => {
  const page = await open('en/', { site, ready: false, before: (tab) => tab.route(/main-.*\.js$/, async (route) => {
    await tab.locator('input[name="colour"][value="outcome"]').check();
    await route.continue();
  }) });
  await page.waitForSelector('html[data-ready]', { state: 'attached' });
  expect(await colouring(page)).toBeNull();
  expect(await page.isChecked('input[name="colour"][value="outcome"]')).toBe(true);
});

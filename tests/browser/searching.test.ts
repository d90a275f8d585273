import { describe, expect } from 'vitest';
import { test } from './browserTest.ts';
import { languages } from './dataset.ts';
import { shownPartners } from './shownPartners.ts';
import { words } from './words.ts';

const names = {
  DNK: ['الدانمارك', 'الدانمرك', 'دانمارك', 'الدَّانِمارك', 'Denmark', 'denm', 'DNK'],
  POL: ['بولونيا', 'بولندا', 'Polan', 'Poland'],
  BFA: ['بوركينافاسو', 'بوركينا فاسو', 'Burkina Faso', 'bur fas'],
  ETH: ['إثيوبيا', 'اثيوبيا', 'أثيوبيا', 'Ethiopia'],
  RUS: ['روسيا الاتحادية', 'روسيا', 'Russia'],
  CHL: ['الشيلي', 'شيلي', 'Chile'],
  BHR: ['البحرين', 'بحرين', 'Bahrain'],
  nauss: ['نايف العربية', 'نايف العربيه', 'NAUSS'],
} as const;

describe.for(languages)('/%s/', (language) => {
  const t = words(language);

  test('any name finds a partner', async ({ open }) => {
    const page = await open(`${language}/`);
    const field = page.locator('input[type="search"]');
    for (const [id, spellings] of Object.entries(names)) {
      for (const spelling of spellings) {
        await field.fill(spelling);
        await expect.poll(() => shownPartners(page), { message: spelling }).toMatchObject({ list: [id], map: [id] });
      }
    }
    await field.fill('');
    await expect.poll(async () => (await shownPartners(page)).list.length).toBe(53);
  });

  test('a country that is no partner is told from a word that is no name', async ({ open }) => {
    const page = await open(`${language}/`);
    const field = page.locator('input[type="search"]');
    const nothing = page.locator('.nothing');
    for (const spelling of ['France', 'فرنسا', 'FRA']) {
      await field.fill(spelling);
      await nothing.waitFor();
      const name = language === 'en' ? 'France' : 'فرنسا';
      expect(await nothing.innerText()).toContain(t('list.notPartner', { name }));
    }
    await field.fill('qqqq');
    await expect.poll(() => nothing.innerText()).toBe(t('list.emptyQuery', { query: 'qqqq' }));
  });

  test('of a name that is not shown the truth is told', async ({ open }) => {
    const name = (id: string) => new Intl.DisplayNames([language], { type: 'region' }).of(id) ?? id;
    const poland = language === 'en' ? 'Poland' : 'بولونيا';
    for (const [query, ...lines] of [
      ['?q=Morocco', t('list.emptyQuery', { query: 'Morocco' }), t('list.host', { name: name('MA') })],
      ['?q=western+sahara&worldview=mar', t('list.emptyQuery', { query: 'western sahara' })],
      ['?q=poland&region=africa', t('list.empty'), t('list.outside', { name: poland })],
    ]) {
      const page = await open(`${language}/${query}`);
      expect(await page.locator('.nothing p').allInnerTexts(), query).toEqual(lines);
    }
  });

  test('what is typed before the scripts counts', async ({ open }) => {
    let release = () => {};
    const held = new Promise<void>((resolve) => (release = resolve));
    const page = await open(`${language}/`, {
      ready: false,
      before: (visited) =>
        visited.route(/\/assets\/.*\.js$/, async (route) => {
          await held;
          await route.continue();
        }),
    });
    await page.fill('input[type="search"]', 'denmark');
    release();
    await page.waitForSelector('html[data-ready]', { state: 'attached' });
    await expect.poll(() => shownPartners(page)).toMatchObject({ list: ['DNK'], map: ['DNK'] });
    expect(await page.inputValue('input[type="search"]')).toBe('denmark');
  });
});

import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect } from 'vitest';
import { test } from './browserTest.ts';
import { buildSite } from './buildSite.ts';
import { languages } from './dataset.ts';
import { markerOf } from './mapPoints.ts';
import { invalid, pacific, unbroken } from './otherDatasets.ts';
import { overflow } from './overflow.ts';
import { serveSite } from './serveSite.ts';
import { shownPartners } from './shownPartners.ts';
import { parameterOf } from './settled.ts';

const datasets = { pacific, unbroken, invalid };
type Name = keyof typeof datasets;

const leftovers: (() => Promise<void>)[] = [];
afterAll(async () => {
  await Promise.all(leftovers.map((clear) => clear()));
});

async function build(name: Name) {
  const folder = await mkdtemp(join(tmpdir(), 'atlas-data-'));
  const file = join(folder, `${name}.json`);
  await writeFile(file, JSON.stringify(datasets[name], null, 2));
  const built = await buildSite('--data', file);
  leftovers.push(() => rm(folder, { recursive: true }), () => rm(dirname(built.site), { recursive: true }));
  return built;
}

async function serve(name: Name): Promise<string> {
  const { code, output, site } = await build(name);
  if (code !== 0) throw new Error(output);
  const { url, close } = await serveSite(site);
  leftovers.push(close);
  return url;
}

const sites = new Map<Name, Promise<string>>();

/** The address of the site of a dataset, built when it is first asked for. */
function siteOf(name: Name): Promise<string> {
  const site = sites.get(name) ?? serve(name);
  sites.set(name, site);
  return site;
}

describe.for(languages)('another dataset, /%s/', (language) => {
  test('gives a working page', async ({ open }) => {
    const page = await open(`${language}/`, { site: await siteOf('pacific') });
    expect(await page.textContent('h1')).toBe(pacific.title[language]);
    expect((await shownPartners(page)).list).toEqual(['JPN', 'TON', 'TUV', 'forum']);
    expect((await shownPartners(page)).legend).toMatchObject({ call: 1, visit: 1, treaty: 1, seats: 1 });
    // By continent, since the dataset has no regions.
    expect(await page.locator('input[name="regions"]').count()).toBeGreaterThanOrEqual(2);
  });

  test('a country is on the map by its code, whatever the partner is called', async ({ open }) => {
    const page = await open(`${language}/`, { site: await siteOf('pacific') });
    const statuses = await page.$$eval('[data-country][data-rank]', (links) =>
      Object.fromEntries(links.map((link) => [link.getAttribute('data-country'), link.getAttribute('data-status')])),
    );
    expect(statuses).toEqual({ TUV: 'treaty', JPN: 'visit', TON: 'call' });
    expect(await page.getAttribute('[data-country="FJI"]', 'data-status')).toBe('host');
  });

  test('Tuvalu, which the atlas does not draw, has a marker that can be clicked', async ({ open }) => {
    const page = await open(`${language}/`, { site: await siteOf('pacific') });
    const { x, y } = await markerOf(page, 'TUV');
    await page.mouse.click(x, y);
    // Asks the page itself: what the driver knows of the address comes later.
    expect(await parameterOf(page, 'select')).toBe('TUV');
    expect(await page.locator('.card').innerText()).toContain('GAZETTE p. 2');
    expect(await page.locator('.overlay .line').count()).toBe(1);
  });

  test('its islands are drawn where the reader looks closely, and leave again', async ({ open }) => {
    const page = await open(`${language}/?zoom=40/-8.52/179.2`, { site: await siteOf('pacific') });
    const islands = () => page.getAttribute('[data-country="TUV"] .land', 'd');
    await expect.poll(islands).toMatch(/^M.+z$/);
    // They are a few pixels wide: the marker stays.
    expect(await page.$eval('[data-country="TUV"] .dot', (dot) => getComputedStyle(dot).display)).not.toBe('none');
    await page.locator('.zoom button').nth(2).click();
    await expect.poll(islands).toBe('');
  });

  test('the longest names overflow nothing, and markup is text', async ({ open }) => {
    for (const query of ['', '?select=TUV']) {
      const page = await open(`${language}/${query}`, { site: await siteOf('unbroken') });
      expect(await page.locator('img').count()).toBe(0);
      for (const width of query === '' ? [320, 1280] : [320]) {
        await page.setViewportSize({ width, height: 900 });
        expect({ query, width, ...(await overflow(page)) }).toEqual({ query, width, pixels: 0, elements: [] });
      }
      if (query !== '') continue;
      for (const menu of await page.locator('details.facet').all()) {
        await menu.locator('summary').click();
        expect((await overflow(page)).pixels).toBe(0);
      }
    }
  });
});

test('in Arabic, a Latin name in a line does not carry the day after it along', async ({ open }) => {
  const page = await open('ar/', { site: await siteOf('pacific') });
  const places = await page.locator('[data-partner="JPN"] p').first().evaluate((line) => {
    const letters = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
    const found: Record<string, { readonly left: number; readonly top: number }> = {};
    for (let node = letters.nextNode(); node; node = letters.nextNode()) {
      for (const word of ['JICA', '24']) {
        const at = node.nodeValue?.indexOf(word) ?? -1;
        if (at < 0) continue;
        const range = document.createRange();
        range.setStart(node, at);
        range.setEnd(node, at + word.length);
        const { left, top } = range.getBoundingClientRect();
        found[word] = { left, top };
      }
    }
    return found;
  });
  expect(places['24']?.top).toBeCloseTo(places['JICA']?.top ?? NaN, 0);
  expect(places['24']?.left).toBeLessThan(places['JICA']?.left ?? NaN);
});

test('an invalid dataset stops the build with its issues, and no site is written', async () => {
  const { code, output, site } = await build('invalid');
  expect(code).toBe(1);
  expect(output).toContain('engagements[0].outcome');
  expect(output).toContain('unknown-key sumary');
  expect(output).toContain('sources[0].url');
  expect(output).not.toMatch(/^\s+at /m);
  await expect(stat(site)).rejects.toThrow('ENOENT');
});

test('a dataset that is not there says so', async () => {
  const { code, output } = await buildSite('--data', 'no-such-file.json');
  expect(code).toBe(1);
  expect(output).toContain('no-such-file.json');
});

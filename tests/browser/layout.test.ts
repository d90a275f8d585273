import { describe, expect } from 'vitest';
import { test } from './browserTest.ts';
import { languages } from './dataset.ts';
import { overflow } from './overflow.ts';
import { settled } from './settled.ts';

const fits = { pixels: 0, elements: [] };

describe.for(languages)('/%s/', (language) => {
  test.for(['', '?select=ETH', '?select=interpol', '?region=europe&source=s1', `?q=${'w'.repeat(100)}`])(
    'nothing sticks out, from 320 px to 4K: %s',
    async (query, { open }) => {
      const page = await open(`${language}/${query}`);
      for (const width of [320, 360, 768, 1280, 3840]) {
        await page.setViewportSize({ width, height: 900 });
        expect({ width, ...(await overflow(page)) }).toEqual({ width, ...fits });
      }
    },
  );

  test('a day is not parted from its month', async ({ open }) => {
    for (const width of [320, 360, 390, 1280]) {
      const page = await open(`${language}/?select=interpol`, { width });
      const torn = await page.$$eval('.masthead .period, .card.open :is(time, .period), [data-partner] time', (days) =>
        days.flatMap((day) => {
          const dayAndMonth = document.createRange();
          dayAndMonth.selectNodeContents(day);
          if (day.firstChild) dayAndMonth.setEnd(day.firstChild, day.textContent.lastIndexOf(' '));
          const lines = new Set([...dayAndMonth.getClientRects()].map(({ top }) => Math.round(top)));
          return lines.size > 1 ? [day.textContent] : [];
        }),
      );
      expect({ width, torn }).toEqual({ width, torn: [] });
    }
  });

  test('a dot stands between the place and the days, and not at an end of a line', async ({ open }) => {
    const seen: string[] = [];
    for (const width of [320, 360, 390, 768, 1280]) {
      const page = await open(`${language}/`, { width });
      const { areOnOneLine, isDotSeen } = await page.$eval('.dateline', (line) => {
        const box = (part: string) => line.querySelector(part)?.getBoundingClientRect() ?? new DOMRect();
        const [whole, where, when, dot] = [line.getBoundingClientRect(), box('.where'), box('.when'), box('.dot-between')];
        return { areOnOneLine: when.top < where.bottom, isDotSeen: dot.left >= whole.left && dot.right <= whole.right };
      });
      expect({ width, isDotSeen }).toEqual({ width, isDotSeen: areOnOneLine });
      seen.push(areOnOneLine ? 'one line' : 'two lines');
    }
    expect(seen).toContain('one line');
    expect(seen).toContain('two lines');
  });

  test('the first button over the map stands where it will before the others have arrived', async ({ open }) => {
    for (const width of [360, 1280]) {
      const page = await open(`${language}/`, { width });
      const tops = await page.$eval('.zoom [role="group"]', (group) => {
        const [first, ...others] = group.querySelectorAll('button');
        const top = () => first?.getBoundingClientRect().top;
        const whole = [top(), group.getBoundingClientRect().height];
        others.forEach((button) => button.remove());
        return { whole, alone: [top(), group.getBoundingClientRect().height] };
      });
      expect(tops.alone).toEqual(tops.whole);
    }
  });

  test('open menus stay in the window', async ({ open }) => {
    const page = await open(`${language}/`);
    for (const width of [320, 768, 1280]) {
      await page.setViewportSize({ width, height: 900 });
      for (const menu of await page.locator('details.facet').all()) {
        await menu.locator('summary').click();
        const box = await menu.locator('.choices').boundingBox();
        expect(box && box.x >= 0 && box.x + box.width <= width, `${width} ${await menu.innerText()}`).toBe(true);
        expect({ width, ...(await overflow(page)) }).toEqual({ width, ...fits });
        await menu.locator('summary').click();
      }
    }
  });

  test('a phone sees figures, map and panel, the map first of what can be touched', async ({ open }) => {
    const page = await open(`${language}/`, { width: 360, height: 740 });
    const map = await page.locator('svg.map').boundingBox();
    expect(map && map.y + map.height).toBeLessThan(740);
  });

  test.for([640, 360])('text at 200 %% still fits, %i px wide', async (width, { open }) => {
    const page = await open(`${language}/?select=ETH`, { width });
    await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
    expect(await overflow(page)).toEqual(fits);
  });

  test('a phone that is turned keeps its typeface, and shows the region that is chosen', async ({ open }) => {
    const page = await open(`${language}/?region=asia`, { width: 360, height: 740 });
    const chosen = await page.locator('.choice:has([value="asia"])').boundingBox();
    expect(chosen && chosen.x >= 0 && chosen.x + chosen.width <= 360).toBe(true);
    const cdp = await page.context().newCDPSession(page);
    await cdp.send('DOM.enable');
    await cdp.send('CSS.enable');
    const faces = async () => {
      const { root } = await cdp.send('DOM.getDocument');
      const { nodeId } = await cdp.send('DOM.querySelector', { nodeId: root.nodeId, selector: 'h1' });
      const { fonts } = await cdp.send('CSS.getPlatformFontsForNode', { nodeId });
      return fonts.map(({ familyName }) => familyName).sort();
    };
    const before = await faces();
    await page.setViewportSize({ width: 740, height: 360 });
    await settled(page);
    expect(await faces()).toEqual(before);
  });
});

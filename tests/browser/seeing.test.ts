import { describe, expect } from 'vitest';
import { test } from './browserTest.ts';
import { dataset, isState, languages, rankOf } from './dataset.ts';
import { markerOf } from './mapPoints.ts';
import { shownPartners } from './shownPartners.ts';

describe.for(languages)('/%s/', (language) => {
  test('every country of the map has its status', async ({ open }) => {
    const page = await open(`${language}/`);
    const drawn = await page.$$eval('[data-country]', (links) =>
      links.map((link) => ({
        id: link.getAttribute('data-country') ?? '',
        status: link.getAttribute('data-status'),
        rank: link.getAttribute('data-rank'),
      })),
    );
    expect(drawn.length).toBeGreaterThan(230);
    expect(new Set(drawn.map(({ id }) => id)).size).toBe(drawn.length);
    for (const { id, status, rank } of drawn) {
      const expected = isState(id)
        ? { status: dataset.outcomes[rankOf(id) - 1]?.id, rank: String(rankOf(id)) }
        : { status: id === dataset.host.country ? 'host' : 'none', rank: null };
      expect({ id, status, rank }).toEqual({ id, ...expected });
    }
    const states = dataset.partners.filter(({ kind }) => kind === 'country');
    expect(drawn.filter(({ rank }) => rank !== null)).toHaveLength(states.length);
  });

  test('figures and legend count, and keep the reported and the named apart', async ({ open }) => {
    const page = await open(`${language}/`);
    const { figures, legend, list, map } = await shownPartners(page);
    expect(figures).toEqual([43, 48, 5, 2]);
    expect(legend).toMatchObject({ meeting: 46, memorandum: 2, seats: 5 });
    expect(legend.none).toBe(await page.locator('[data-country][data-status="none"] .land:not([d=""])').count());
    // The list names every other place, those too that the map has no shape of.
    expect(await page.locator('.not-named li').count()).toBe(250 - 48 - 1);
    const everyone = dataset.partners.map(({ id }) => id).sort();
    expect({ list, map }).toEqual({ list: everyone, map: everyone });
  });

  test.for([360, 768, 1280])('Bahrain can be seen, %i px wide', async (width, { open }) => {
    const page = await open(`${language}/`, { width });
    await page.locator('svg.map').scrollIntoViewIfNeeded();
    const { x, y } = await markerOf(page, 'BHR');
    const drawn = await page.$eval('[data-country="BHR"]', (link) =>
      [...link.querySelectorAll('.land, .dot')].map((part) => {
        const { display, visibility, fill, stroke, strokeWidth, vectorEffect } = getComputedStyle(part);
        const { width: wide, height } = part.getBoundingClientRect();
        const hidden = display === 'none' || visibility === 'hidden';
        const isDot = part.matches('.dot');
        const ink = isDot ? stroke : fill;
        // A dot is a line of no length: as wide as its stroke, which the map's scale leaves alone.
        const size = isDot && vectorEffect === 'non-scaling-stroke' ? parseFloat(strokeWidth) : Math.min(wide, height);
        return { size: hidden ? 0 : size, painted: ink !== 'none' && !ink.endsWith(', 0)') };
      }),
    );
    expect(drawn.some(({ size, painted }) => size >= 5 && painted)).toBe(true);
    // And it is no ghost: without it the pixels of the place are others.
    const place = { x: x - 5, y: y - 5, width: 10, height: 10 };
    const withIt = await page.screenshot({ clip: place });
    await page.$eval('[data-country="BHR"]', (link) => ((link as SVGElement).style.visibility = 'hidden'));
    expect((await page.screenshot({ clip: place })).equals(withIt)).toBe(false);
  });
});

import { beforeAll, describe, expect, test } from 'vitest';
import { locales } from '../../src/i18n/locale.ts';
import type { Locale } from '../../src/i18n/locale.ts';
import { renderAtlas } from '../../src/pages/renderAtlas.tsx';
import { atlasOf, sketched } from '../fixtures/atlas.ts';
import { hostileDataset, hostileTexts } from '../fixtures/hostileDataset.ts';
import { pageOf } from '../fixtures/page.ts';

/** Every element, as its name and the names of its attributes. */
function skeleton(page: Document): string[] {
  const elements = [...page.querySelectorAll('*')];
  return elements.map((element) => [element.localName, ...element.getAttributeNames()].join(' '));
}

/** What is said is the same in both languages, so each text is tried in one of them. */
const cases = hostileTexts.map((hostile, index) => ({ hostile, locale: locales[index % 2] ?? 'en' }));
const usual: Partial<Record<Locale, string[]>> = {};
beforeAll(async () => {
  const { data, geometry } = sketched(await atlasOf(hostileDataset('harmless')));
  for (const locale of locales) usual[locale] = skeleton(pageOf(renderAtlas(locale, data, geometry)));
});

describe('what a dataset says is shown as text', () => {
  test.each(cases)('$hostile ($locale)', async ({ hostile, locale }) => {
    const { data, geometry } = sketched(await atlasOf(hostileDataset(hostile)));
    const page = pageOf(renderAtlas(locale, data, geometry));
    expect(page.title).toBe(hostile);
    expect(page.querySelector('h1')?.textContent).toBe(hostile);
    expect(page.querySelector('meta[name="description"]')?.getAttribute('content')).toBe(hostile);
    expect(page.getElementById('POL')?.textContent).toContain(hostile);
    expect(page.querySelector('[data-partner="POL"]')?.textContent).toContain(hostile);
    // The page has the elements and the attributes that it has for any other text, and no more.
    expect(skeleton(page)).toEqual(usual[locale]);
  });
});

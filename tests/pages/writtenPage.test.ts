import { beforeAll, describe, expect, test } from 'vitest';
import { direction, locales } from '../../src/i18n/locale.ts';
import { answerEarly } from '../../src/pages/answerEarly.ts';
import { renderAtlas } from '../../src/pages/renderAtlas.tsx';
import { partnerFacts } from '../../src/views/partnerFacts.ts';
import { atlasOf, firstAtlas, sketched } from '../fixtures/atlas.ts';
import type { TestAtlas } from '../fixtures/atlas.ts';
import { measuredDataset } from '../fixtures/measured.ts';
import { keyOf, texts } from '../i18n/languageFiles.ts';
import { pageOf } from '../fixtures/page.ts';

let atlas: TestAtlas;
beforeAll(async () => {
  atlas = sketched(await firstAtlas());
});

describe.each(locales)('the page before any script has run (%s)', (locale) => {
  let page: Document;
  beforeAll(() => {
    page = pageOf(renderAtlas(locale, atlas.data, atlas.geometry));
  });

  test('says its language, its direction and its title', () => {
    expect(page.documentElement.lang).toBe(locale);
    expect(page.documentElement.dir).toBe(direction[locale]);
    expect(page.title).toBe(atlas.data.dataset.title[locale]);
    expect(page.querySelector('h1')?.textContent).toBe(atlas.data.dataset.title[locale]);
    expect(page.querySelectorAll('h1, main, header')).toHaveLength(3);
  });

  test('lists every partner with its name, its outcome and its sources', () => {
    const { data } = atlas;
    const entries = [...page.querySelectorAll('[data-partner]')];
    const entryTexts = new Map(entries.map((entry) => [entry.getAttribute('data-partner'), entry.textContent]));
    expect(entries).toHaveLength(53);
    expect(entryTexts.size).toBe(53);
    for (const { partner, engagements } of partnerFacts(data).values()) {
      const text = entryTexts.get(partner.id);
      const outcome = data.dataset.outcomes.find(({ id }) => id === engagements[0]?.outcome);
      expect(text).toContain(data.names[locale][partner.id]);
      expect(text).toContain(outcome?.name[locale]);
      for (const { source, at } of engagements.flatMap(({ sources }) => sources)) {
        expect(text).toContain(at === undefined ? source.toUpperCase() : `${source.toUpperCase()} ${at}`);
      }
    }
  });

  test('has a card for every place of the map, with each claim and its source', () => {
    const { data } = atlas;
    for (const id of Object.keys(data.places)) {
      expect(page.getElementById(id)?.textContent, id).toContain(data.names[locale][id]);
    }
    for (const { partner, counterpart, note, topics, sources } of data.dataset.engagements) {
      const card = page.getElementById(partner);
      const topicNames = data.dataset.topics.filter(({ id }) => topics.includes(id)).map(({ name }) => name[locale]);
      for (const claim of [counterpart?.[locale], note?.[locale], ...topicNames]) {
        if (claim !== undefined) expect(card?.textContent).toContain(claim);
      }
      for (const { source } of sources) expect(card?.querySelector(`a[href="#source:${source}"]`)).not.toBeNull();
    }
  });

  test('keeps what is reported apart from what is named', () => {
    const figures = [...page.querySelectorAll('.figures .number')].map((number) => number.textContent);
    expect(figures).toEqual(['43', '48', '5', '2']);
  });

  test('lists every source with the way to it', () => {
    for (const { id, title, url } of atlas.data.dataset.sources) {
      const entry = page.getElementById(`source:${id}`);
      expect(entry?.textContent).toContain(title[locale]);
      if (url !== undefined) expect(entry?.querySelector('a')?.getAttribute('href')).toBe(url);
    }
  });

  test('legend: what it counts is what the map shows', () => {
    const statuses = [...page.querySelectorAll('[data-country]')].map((link) => link.getAttribute('data-status'));
    const count = (outcome: string) => statuses.filter((status) => status === outcome).length;
    const said = (outcome: string) => Number(page.querySelector(`[data-legend="${outcome}"] .count`)?.textContent);
    for (const { id } of atlas.data.dataset.outcomes) expect(said(id)).toBe(count(id));
    expect(said('meeting') + said('memorandum')).toBe(48);
  });

  test('offers each source by its code, which keeps its place before a name in any script', () => {
    const boxes = [...page.querySelectorAll('input[name="sources"]')];
    expect(boxes).toHaveLength(atlas.data.dataset.sources.length);
    for (const box of boxes) {
      const name = box.closest('label')?.querySelector('bdi')?.textContent;
      expect(name?.startsWith(`\u2068${box.getAttribute('value')?.toUpperCase()}\u2069 `)).toBe(true);
    }
  });

  test('names whose borders it shows', () => {
    expect(page.querySelector('.caption')?.textContent).toContain('Natural Earth');
  });

  test('holds nothing that its content security policy forbids', () => {
    expect(page.querySelectorAll('style, [style], iframe, object, embed, base')).toHaveLength(0);
    // The one script that stands in the page is the same in every page, and the policy names it by its hash.
    const inline = [...page.querySelectorAll('script:not([src])')].map(({ textContent }) => textContent);
    expect(inline).toEqual([`(${String(answerEarly)})(window)`]);
    const attributes = [...page.querySelectorAll('*')].flatMap((element) => element.getAttributeNames());
    expect(attributes.filter((name) => name.startsWith('on'))).toEqual([]);
  });

  test('asks no other site for anything', () => {
    const asked = page.querySelectorAll('[src], link[href], [srcset], [data], [poster]');
    for (const element of asked) {
      const address = element.getAttribute('src') ?? element.getAttribute('href') ?? '';
      expect(address).not.toMatch(/^(?:[a-z]+:)?\/\//i);
    }
  });

  test('has no id twice, and every link within the page leads somewhere', () => {
    const ids = [...page.querySelectorAll('[id]')].map(({ id }) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    const broken = [...page.querySelectorAll('a[href^="#"]')].flatMap((link) => {
      const target = decodeURIComponent(link.getAttribute('href')?.slice(1) ?? '');
      return ids.includes(target) ? [] : [target];
    });
    expect(broken).toEqual([]);
    for (const attribute of ['aria-describedby', 'aria-labelledby', 'aria-controls', 'for']) {
      for (const element of page.querySelectorAll(`[${attribute}]`)) {
        const named = (element.getAttribute(attribute) ?? '').split(/\s+/);
        expect(named.filter((id) => !ids.includes(id))).toEqual([]);
      }
    }
  });

  test('leaves no key, placeholder or missing value in what is read', () => {
    const labels = [...page.querySelectorAll('[aria-label]')].map((element) => element.getAttribute('aria-label'));
    const parts = [...page.body.children].filter(({ localName }) => localName !== 'script');
    const read = [...parts.map(({ textContent }) => textContent), ...labels].join('\n');
    expect(read).not.toMatch(/\{\{|\}\}|undefined|\[object|NaN|\bnull\b/);
    expect([...texts.en.keys()].filter((key) => read.includes(keyOf(key)))).toEqual([]);
  });

  test('gives what is in the other language its language', () => {
    const other = locale === 'ar' ? 'en' : 'ar';
    expect(page.querySelector(`a[hreflang="${other}"]`)?.getAttribute('lang')).toBe(other);
    for (const name of page.querySelectorAll('.other-name')) expect(name.getAttribute('lang')).toBe(other);
  });
});

test('is the same each time it is written', () => {
  expect(renderAtlas('ar', atlas.data, atlas.geometry)).toBe(renderAtlas('ar', atlas.data, atlas.geometry));
});

test('the legend of numbers names the host after the numbers, before what has no ink of a count', async () => {
  const { data, geometry } = sketched(await atlasOf(measuredDataset()));
  const page = pageOf(renderAtlas('en', data, geometry));
  const legend = page.querySelector('[data-legend="zero"]')?.closest('.legend');
  const entries = [...(legend?.querySelectorAll('[data-legend]') ?? [])].map((entry) => entry.getAttribute('data-legend'));
  expect(entries.filter((id) => !id?.startsWith('class-'))).toEqual(['zero', 'host', 'seats', 'none', 'disputed']);
});

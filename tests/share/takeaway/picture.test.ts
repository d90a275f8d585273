import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { locales } from '../../../src/i18n/locale.ts';
import type { Locale } from '../../../src/i18n/locale.ts';
import { globeSheet } from '../../../src/share/picture/globeSheet.ts';
import { flatSheet } from '../../../src/share/picture/MapSheet.ts';
import { sphereLines } from '../../../src/geo/sphereLines.ts';
import { drawPicture } from '../../../src/share/picture/drawPicture.ts';
import { figureSentence } from '../../../src/share/picture/pictureWords.ts';
import { partLetters } from '../../../src/share/picture/letteredPicture.ts';
import { palette } from '../../../src/share/picture/palette.ts';
import { breakLines } from '../../../src/share/picture/pictureText.ts';
import type { Measure } from '../../../src/share/picture/pictureText.ts';
import { writeSvg } from '../../../src/share/picture/writeSvg.ts';
import { cameraFor } from '../../../src/views/cameraFor.ts';
import { noFilter } from '../../../src/views/Filter.ts';
import type { Filter } from '../../../src/views/Filter.ts';
import { atlasOf, firstAtlas, sketched } from '../../fixtures/atlas.ts';
import type { TestAtlas } from '../../fixtures/atlas.ts';
import { filterBy } from '../../fixtures/filters.ts';
import { hostileDataset, hostileTexts } from '../../fixtures/hostileDataset.ts';
import { xmlOf } from '../../fixtures/page.ts';
import { sourceFiles } from '../../fixtures/sourceFiles.ts';
import { takeawayOf } from '../../fixtures/takeaway.ts';

const assemblies: unknown = JSON.parse(readFileSync(new URL('../../../data/interpol-assemblies.json', import.meta.url), 'utf8'));

let first: TestAtlas;
beforeAll(async () => {
  first = await firstAtlas();
});

const measure: Measure = (text, { size }) => text.length * size * 0.5;

function picture({ data, geometry }: TestAtlas, locale: Locale, filter: Filter = noFilter, zoomed = false, lines = false): Element {
  const camera = zoomed ? cameraFor(data, filter) : undefined;
  const sheet = (width: number) => flatSheet(geometry.frame, width, camera);
  const svg = writeSvg(drawPicture(takeawayOf(data, locale, filter), { geometry, sheet, lines }, measure));
  return xmlOf(svg).documentElement;
}

/** Seen over the host. */
function globe({ data, geometry }: TestAtlas, locale: Locale, scale = 1): Element {
  const [x, y] = data.host!;
  const land = sphereLines(geometry.unassigned, geometry.frame);
  const sheet = (width: number) => globeSheet(geometry.frame, width, { scale, x, y }, land);
  return xmlOf(writeSvg(drawPicture(takeawayOf(data, locale), { geometry, sheet, lines: true }, measure))).documentElement;
}

const texts = (svg: Element) => [...svg.querySelectorAll('text')].map(({ textContent }) => textContent);
const fillOf = (svg: Element, code: string) => svg.querySelector(`#place-${code} > path`)?.getAttribute('fill');

describe.each(locales)('a picture, /%s/', (locale) => {
  test('is an SVG document that stands on its own', () => {
    const svg = picture(first, locale);
    expect(svg.namespaceURI).toBe('http://www.w3.org/2000/svg');
    expect(Number(svg.getAttribute('width'))).toBe(1200);
    expect(svg.querySelector('style, script, image, foreignObject, a, [class], [style], [href]')).toBeNull();
    const values = [...svg.querySelectorAll('*')].flatMap((element) => [...element.attributes].map(({ value }) => value));
    expect(values.filter((value) => /var\(|NaN|undefined|Infinity|non-scaling|data:/.test(value))).toEqual([]);
    // Every pattern and clip that is asked for is there.
    const asked = new Set(values.flatMap((value) => /^url\(#(.+)\)$/.exec(value)?.[1] ?? []));
    expect(asked.size).toBeGreaterThan(1);
    for (const id of asked) expect(svg.querySelector(`[id="${id}"]`), id).not.toBeNull();
    const ids = [...svg.querySelectorAll('[id]')].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('says what it shows: title, days, figures, legend, sources, borders, address', () => {
    const { t } = takeawayOf(first.data, locale);
    const svg = picture(first, locale);
    const { dataset } = first.data;
    expect(svg.querySelector('title')?.textContent).toBe(dataset.title[locale]);
    expect(svg.querySelector('desc')?.textContent).toContain(t('map.worldview.un'));
    const said = texts(svg).join(' ').replaceAll('\u00A0', ' ');
    for (const part of ['43', '48', 'S9', '2025', t('status.host'), dataset.outcomes[1]!.name[locale], t('map.caption.flat'), `https://example.org/atlas/${locale}/`]) {
      expect(said).toContain(part);
    }
    expect(svg.getAttribute('font-family')).toMatch(/^'Readex Pro'.*sans-serif$/);
  });

  test('a figure that the filter leaves less of is said as on the page: the noun stands beside the whole', () => {
    const { data } = first;
    const sentence = figureSentence(takeawayOf(data, locale, { ...noFilter, query: 'Poland' }));
    expect(sentence).toContain(locale === 'ar' ? 'من أصل 48 دولة مذكورة بالاسم' : 'of 48 states named');
  });

  test('of a dataset with numbers, what is named is said beside what is reported', async () => {
    const { data } = await atlasOf(assemblies);
    const sentence = figureSentence(takeawayOf(data, locale));
    const named = data.dataset.engagements.length;
    expect(sentence).toContain(`${named} ${locale === 'ar' ? 'الدورات المستضافة المذكورة هنا' : 'Sessions hosted, as named here'}`);
  });

  test('a class of numbers and its count are two texts in two inks', () => {
    const labels = [...picture(first, locale).querySelectorAll('#legend text')];
    const count = labels.find(({ textContent }) => textContent === '46');
    expect(count?.getAttribute('fill')).toBe(palette.inkSoft);
    expect(labels.find(({ textContent }) => textContent === first.data.dataset.outcomes[0]!.name[locale])?.getAttribute('fill')).toBe(palette.ink);
  });

  test('keeps its lines within the paper where a machine sets them in a wider typeface', () => {
    for (const text of picture(first, locale).querySelectorAll('#caption text')) {
      expect(measure(text.textContent, { size: Number(text.getAttribute('font-size')) }) * 1.15).toBeLessThan(1120);
    }
  });

  test('begins on the side where the language does', () => {
    const svg = picture(first, locale);
    expect(svg.getAttribute('direction')).toBe(locale === 'ar' ? 'rtl' : 'ltr');
    const title = svg.querySelector('text');
    expect(Number(title?.getAttribute('x'))).toBe(locale === 'ar' ? 1160 : 40);
    expect(title?.getAttribute('text-anchor')).toBe('start');
    const legend = [...svg.querySelectorAll('#legend text')].map((text) => Number(text.getAttribute('x')));
    expect(legend[0]! > legend[1]!).toBe(locale === 'ar');
    // The address runs from left to right in either.
    const address = [...svg.querySelectorAll('#caption text')].at(-1);
    expect([address?.getAttribute('direction'), address?.getAttribute('text-anchor')]).toEqual(['ltr', locale === 'ar' ? 'end' : 'start']);
  });

  test('names the largest partners on the map', () => {
    expect(texts(picture(first, locale))).toEqual(expect.arrayContaining([first.data.names[locale]['RUS'], first.data.names[locale]['BRA']]));
  });

  test('shows what the filter leaves, and says so', () => {
    const svg = picture(first, locale, filterBy('regions', 'africa'), true, true);
    expect(fillOf(svg, 'KEN')).toBe(palette.land[0]);
    expect(fillOf(svg, 'ETH')).toMatch(/^url\(#atlas-rank-2-/);
    expect(fillOf(svg, 'BRA')).toBe(palette.landMuted);
    const region = first.data.dataset.regions.find(({ id }) => id === 'africa');
    expect(texts(svg).some((text) => text.includes(region!.name[locale]))).toBe(true);
    // A line to each of the fifteen that are left, each with its rim.
    const lines = [...svg.querySelectorAll('#map path[fill="none"]')].filter((line) => line.getAttribute('stroke') === palette.border);
    expect(lines).toHaveLength(15);
  });

  test.each(hostileTexts)('takes %s for text', async (hostile) => {
    const svg = picture(sketched(await atlasOf(hostileDataset(hostile))), locale);
    expect(svg.querySelector('title')?.textContent).toBe(hostile);
    expect(svg.querySelector('img, script, style')).toBeNull();
  });
});

describe.each(locales)('a picture of the globe, /%s/', (locale) => {
  test('is the same drawing seen from afar, and says so', () => {
    const { t } = takeawayOf(first.data, locale);
    const [svg, flat] = [globe(first, locale), picture(first, locale)];
    expect(texts(svg).join(' ')).toContain(t('map.caption.globe').split(':')[0]);
    for (const code of ['ETH', 'KEN', 'MAR', 'FRA']) expect(fillOf(svg, code), code).toBe(fillOf(flat, code));
    // Behind the horizon lie New Zealand and Tonga; what is behind is neither drawn nor named.
    for (const code of ['NZL', 'TON', 'JPN']) expect(svg.querySelector(`#place-${code} > *`), code).toBeNull();
    expect(texts(svg)).toContain(first.data.names[locale]['SDN']);
    expect(texts(svg)).not.toContain(first.data.names[locale]['CHN']);
    expect(svg.querySelector('#map')?.getAttribute('fill-rule')).toBe('evenodd');
    const values = [...svg.querySelectorAll('*')].flatMap((element) => [...element.attributes].map(({ value }) => value));
    expect(values.filter((value) => /NaN|undefined|Infinity/.test(value))).toEqual([]);
  });
});

test('the globe of a picture is round, in the middle, and its spots keep their size', () => {
  const [whole, near] = [globe(first, 'en'), globe(first, 'en', 2)];
  const unit = 10_000 / 1120;
  const radius = (svg: Element) => Number(/a(\d+) /.exec(svg.querySelector('#map > g path')?.getAttribute('d') ?? '')?.[1]) / unit;
  expect(radius(whole)).toBeCloseTo(0.48 * 680, 0);
  expect(radius(near)).toBeCloseTo(2 * radius(whole), 0);
  for (const svg of [whole, near]) expect(Number(svg.querySelector('#place-BHR circle')?.getAttribute('r'))).toBeCloseTo(5 * unit, 1);
  // The host is what is looked at.
  const dot = whole.querySelector('#place-MAR circle');
  expect(Number(dot?.getAttribute('cx')) / unit).toBeCloseTo(560, 0);
  expect(Number(dot?.getAttribute('cy')) / unit).toBeCloseTo(340, 0);
});

test('marks small states by dots and seats by squares, sized in pixels of the picture', () => {
  const svg = picture(first, 'en');
  const unit = 10_000 / 1120;
  expect(Number(svg.querySelector('#place-BHR circle')?.getAttribute('r'))).toBeCloseTo(5 * unit, 1);
  expect(Number(svg.querySelector('#place-aimc rect')?.getAttribute('width'))).toBeCloseTo(9 * unit, 1);
  expect(svg.querySelector('#place-BRA circle')).toBeNull();
});

test('has the inks of the page by day', () => {
  const css = sourceFiles(/tokens\.css$/)[0]?.text ?? '';
  const day = css.slice(0, css.indexOf('@media'));
  const token = (name: string) => new RegExp(`--${name}: (#\\w{6});`).exec(day)?.[1];
  for (const [name, ink] of Object.entries(palette)) {
    const property = name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
    if (typeof ink === 'string') expect(token(property), name).toBe(ink);
    else expect(ink.map((_, index) => token(`${property}-${index + 1}`)), name).toEqual(ink);
  }
});

test('parts into drawing and letters, and loses neither', () => {
  const { data, geometry } = first;
  const whole = drawPicture(takeawayOf(data, 'ar'), { geometry, sheet: (width) => flatSheet(geometry.frame, width) }, measure);
  const { drawn, letters } = partLetters(whole);
  const svg = xmlOf(writeSvg(drawn)).documentElement;
  expect(svg.querySelectorAll('text')).toHaveLength(0);
  expect(svg.querySelectorAll('path')).toHaveLength(xmlOf(writeSvg(whole)).querySelectorAll('path').length);
  expect(letters.map(({ text }) => text)).toEqual(texts(xmlOf(writeSvg(whole)).documentElement));
  const brazil = letters.find(({ text }) => text === data.names.ar['BRA']);
  expect(brazil?.offset[0]).toBe(40);
});

test('breaks lines between words, and words that fit no line', () => {
  const type = { size: 10, fill: '' };
  expect(breakLines('one two three', type, 40, measure)).toEqual(['one two', 'three']);
  expect(breakLines('https://example.org', type, 50, measure)).toEqual(['https://ex', 'ample.org']);
  expect(breakLines('', type, 50, measure)).toEqual([]);
});

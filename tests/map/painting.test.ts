import fc from 'fast-check';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Locale } from '../../src/i18n/locale.ts';
import { createTranslation } from '../../src/i18n/translation.ts';
import { drawMap } from '../../src/map/drawMap.ts';
import type { Drawing } from '../../src/map/drawMap.ts';
import { LiveMap } from '../../src/map/LiveMap.ts';
import { mapText } from '../../src/map/MapText.ts';
import { renderMarkup } from '../../src/map/renderMarkup.ts';
import { renderNodes } from '../../src/map/renderNodes.ts';
import { createAtlasView } from '../../src/views/atlasView.ts';
import { noFilter } from '../../src/views/Filter.ts';
import type { Filter } from '../../src/views/Filter.ts';
import { firstAtlas, sketched } from '../fixtures/atlas.ts';
import type { TestAtlas } from '../fixtures/atlas.ts';
import { anyFilter, filterBy } from '../fixtures/filters.ts';
import { pageOf } from '../fixtures/page.ts';

let atlas: TestAtlas;
beforeAll(async () => {
  atlas = sketched(await firstAtlas());
});

const page = pageOf('');
const translations = { ar: createTranslation('ar').t, en: createTranslation('en').t };

function drawing(filter: Filter, locale: Locale): Drawing {
  const { data, geometry } = atlas;
  const view = createAtlasView(data)(filter);
  return { data, geometry, view, text: mapText(translations[locale], locale, data, view) };
}

/** Everything that a view decides about every node. */
function attributes(svg: Element): string[] {
  return [svg, ...svg.querySelectorAll('a')].map((node) =>
    [...node.attributes].map(({ name, value }) => `${name}=${value}`).toSorted().join(' '),
  );
}

let frame: HTMLElement;
let map: LiveMap;
beforeEach(() => {
  frame = page.createElement('section');
  frame.innerHTML = renderMarkup(drawMap(drawing(noFilter, 'en')));
  map = new LiveMap(frame, atlas.data, drawing(noFilter, 'en').view);
});

describe('painting', () => {
  test('any view leaves what drawing that view would have made', () => {
    fc.assert(
      fc.property(anyFilter(atlas.data.dataset), fc.constantFrom('ar', 'en'), (filter, locale) => {
        const { view, text } = drawing(filter, locale);
        map.paint(view);
        map.name(view, text);
        const fresh = renderNodes(drawMap(drawing(filter, locale)), page);
        expect(attributes(map.svg)).toEqual(attributes(fresh));
      }),
      { numRuns: 12 },
    );
  });

  test('draws nothing anew: the nodes are those that stood there', () => {
    const before = [...frame.querySelectorAll('*')];
    const { view, text } = drawing(filterBy('regions', 'asia'), 'ar');
    map.paint(view);
    map.name(view, text);
    expect([...frame.querySelectorAll('*')]).toEqual(before);
  });

  test('knows no place of a word that every object has: an organisation may be called so', () => {
    expect(['constructor', 'toString'].map((id) => map.place(id))).toEqual([undefined, undefined]);
  });

  test('keeps one tab stop', () => {
    const { view, text } = drawing(filterBy('regions', 'asia'), 'en');
    map.paint(view);
    map.name(view, text);
    expect(map.svg.querySelectorAll('[tabindex="0"]')).toHaveLength(1);
  });

  test('leaves for the keyboard what the filter leaves, and the host', () => {
    const { view, text } = drawing(filterBy('kinds', 'organisation'), 'en');
    map.paint(view);
    map.name(view, text);
    expect([...map.points.keys()].toSorted()).toEqual(['MAR', 'aimc', 'interpol', 'nauss', 'unpol', 'wef']);
  });
});

describe('the two renderers', () => {
  test('make the same of one drawing', () => {
    const description = drawMap(drawing(noFilter, 'ar'));
    const holder = page.createElement('div');
    holder.innerHTML = renderMarkup(description);
    expect(renderNodes(description, page).isEqualNode(holder.firstElementChild)).toBe(true);
  });
});

describe('a selection', () => {
  const overlay = () => [...map.svg.querySelectorAll('.overlay path')].map((piece) => piece.getAttribute('class'));

  test('of a partner is outlined and has a line from the host', () => {
    map.select('POL');
    expect(overlay()).toEqual(expect.arrayContaining(['outline', 'line']));
  });

  test('of a country that is none is outlined, without a line', () => {
    map.select('JPN');
    expect(overlay()).toContain('outline');
    expect(overlay()).not.toContain('line');
  });

  test('of an organisation is a ring with a line', () => {
    map.select('wef');
    expect(overlay()).toEqual(expect.arrayContaining(['ring', 'line']));
    expect(overlay()).not.toContain('outline');
  });

  test('of a territory that the borders make part of another country stands nowhere on that', () => {
    map.select('ESH');
    expect(overlay()).not.toEqual([]);
    map.redraw('mar');
    map.select('ESH');
    expect(overlay()).toEqual([]);
    map.select('MAR');
    expect(overlay()).not.toEqual([]);
  });

  test('is one at a time, and can be let go', () => {
    map.select('POL');
    map.select('DEU');
    expect(overlay().filter((piece) => piece === 'outline')).toHaveLength(1);
    map.select(undefined);
    expect(overlay()).toEqual([]);
  });
});

test('a page without a map is refused, not half taken over', () => {
  expect(() => new LiveMap(page.createElement('section'), atlas.data, drawing(noFilter, 'en').view)).toThrow('no map');
});

import { beforeAll, describe, expect, test } from 'vitest';
import type { Colouring } from '../../src/dataset/Dataset.ts';
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
import { atlasOf, sketched } from '../fixtures/atlas.ts';
import type { TestAtlas } from '../fixtures/atlas.ts';
import { filterBy } from '../fixtures/filters.ts';
import { measuredDataset } from '../fixtures/measured.ts';
import { pageOf } from '../fixtures/page.ts';

const translations = { ar: createTranslation('ar').t, en: createTranslation('en').t };
const page = pageOf('');

let atlas: TestAtlas;
beforeAll(async () => {
  const measured = measuredDataset(undefined, { name: { en: 'Visits', ar: 'الزيارات' } });
  atlas = sketched(await atlasOf({ ...measured, host: undefined }));
});

function drawing(filter: Filter, locale: Locale, colouring: Colouring): Drawing {
  const { data, geometry } = atlas;
  const view = createAtlasView(data)(filter, colouring);
  return { data, geometry, view, text: mapText(translations[locale], locale, data, view) };
}

function attributesOf(svg: Element): string[] {
  return [svg, ...svg.querySelectorAll('a')].map((node) =>
    [...node.attributes].map(({ name, value }) => `${name}=${value}`).toSorted().join(' '),
  );
}

function liveMap(): LiveMap {
  const frame = page.createElement('section');
  const drawn = drawing(noFilter, 'en', 'outcome');
  frame.innerHTML = renderMarkup(drawMap(drawn));
  return new LiveMap(frame, atlas.data, drawn.view);
}

describe('a map without a host, coloured by number', () => {
  test.each<[Locale, Colouring]>([['en', 'number'], ['ar', 'number'], ['en', 'outcome']])(
    'is painted as it would be drawn: %s, %s',
    (locale, colouring) => {
      const map = liveMap();
      for (const filter of [noFilter, filterBy('outcomes', 'meeting')]) {
        const { view, text } = drawing(filter, locale, colouring);
        map.paint(view);
        map.name(view, text);
        expect(attributesOf(map.svg)).toEqual(attributesOf(renderNodes(drawMap(drawing(filter, locale, colouring)), page)));
      }
    },
  );

  test('says the number, and tells zero from no data', () => {
    const { text } = drawing(filterBy('outcomes', 'meeting'), 'en', 'number');
    expect(text.node('POL')).toBe('Poland: Visits: 3');
    expect(text.status('CHL')).toBe('Visits: 0');
    expect(text.status('JPN')).toBe('No data');
    expect(drawing(noFilter, 'ar', 'number').text.status('POL')).toBe('الزيارات: 4');
    expect(drawing(noFilter, 'en', 'outcome').text.status('JPN')).toBe('Not named');
  });

  test('is entered at the first partner, and draws no line', () => {
    const map = liveMap();
    expect([...map.svg.querySelectorAll('[tabindex="0"]')].map((node) => node.getAttribute('data-country'))).toEqual(['POL']);
    map.select('KEN');
    expect(map.svg.querySelectorAll('.overlay .outline')).toHaveLength(1);
    expect(map.svg.querySelectorAll('.overlay .line')).toHaveLength(0);
  });
});

import { beforeAll, describe, expect, test } from 'vitest';
import { keyTarget, typedTarget } from '../../src/map/keyTarget.ts';
import type { KeyPlaces } from '../../src/map/keyTarget.ts';
import { createAtlasView } from '../../src/views/atlasView.ts';
import { idsInOrder } from '../../src/views/AtlasData.ts';
import type { AtlasData } from '../../src/views/AtlasData.ts';
import { noFilter } from '../../src/views/Filter.ts';
import { listGroups } from '../../src/views/listGroups.ts';
import type { Locale } from '../../src/i18n/locale.ts';
import { firstAtlas, standsAt } from '../fixtures/atlas.ts';

let data: AtlasData;
beforeAll(async () => {
  ({ data } = await firstAtlas());
});

function places(locale: Locale): KeyPlaces {
  const ids = [...data.dataset.partners.map(({ id }) => id), 'MAR'];
  const points = new Map(ids.map((id) => [id, standsAt(data, id)]));
  const view = createAtlasView(data)(noFilter);
  return {
    points,
    order: idsInOrder(data, locale).filter((id) => points.has(id)),
    groups: listGroups(data, view, locale).map(({ partners }) => partners),
    name: (id) => data.names[locale][id] ?? id,
  };
}

describe('keys of the map', () => {
  test('Home and End go to the first and the last name', () => {
    expect(keyTarget('Home', 'POL', places('en'))).toBe('aimc'); // the Arab Interior Ministers' Council
    expect(keyTarget('End', 'POL', places('en'))).toBe('YEM');
    expect(data.names.ar[keyTarget('Home', 'POL', places('ar')) ?? '']).toMatch(/^(?:ال)?[اأإآ]/u);
    expect(data.names.ar[keyTarget('End', 'POL', places('ar')) ?? '']).toMatch(/^(?:ال)?[نهوي]/u);
  });

  test('Page Down and Page Up go round the regions', () => {
    const english = places('en');
    const firsts = english.groups.map((group) => group[0]);
    const seen: (string | undefined)[] = [];
    let at = firsts[0] ?? '';
    for (const _ of firsts) {
      at = keyTarget('PageDown', at, english) ?? '';
      seen.push(at);
    }
    expect(seen).toEqual([...firsts.slice(1), firsts[0]]);
    expect(keyTarget('PageUp', firsts[0] ?? '', english)).toBe(firsts.at(-1));
    expect(keyTarget('PageDown', 'MAR', english)).toBe(firsts[0]); // the host stands in no region
    expect(keyTarget('PageUp', 'MAR', english)).toBe(firsts.at(-1));
  });

  test('arrows go the same physical way in both languages', () => {
    for (const { id } of data.dataset.partners) {
      for (const key of ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown']) {
        expect(keyTarget(key, id, places('ar'))).toBe(keyTarget(key, id, places('en')));
      }
    }
    const west = keyTarget('ArrowLeft', 'DEU', places('ar')) ?? '';
    expect(standsAt(data, west)[0]).toBeLessThan(data.places.DEU?.point[0] ?? 0);
  });

  test.each(['Enter', 'Tab', 'F5', ' ', 'Escape', 'constructor'])('%s leads nowhere', (key) => {
    expect(keyTarget(key, 'POL', places('en'))).toBeUndefined();
  });

  test('no key leads anywhere where a filter leaves nothing', () => {
    const none: KeyPlaces = { points: new Map(), order: [], groups: [], name: String };
    for (const key of ['ArrowLeft', 'Home', 'End', 'PageDown', 'PageUp']) {
      expect(keyTarget(key, 'POL', none)).toBeUndefined();
    }
    expect(typedTarget('p', 'POL', none)).toBeUndefined();
  });
});

describe('typing a name', () => {
  test.each([
    ['en', 'po', 'MAR', 'POL'],
    ['en', 'INTER', 'MAR', 'interpol'],
    ['en', 'turk', 'MAR', 'TUR'],
    ['ar', 'دانم', 'MAR', 'DNK'],
    ['ar', 'الدانم', 'MAR', 'DNK'],
    ['ar', 'المان', 'MAR', 'DEU'],
    ['ar', 'البحر', 'MAR', 'BHR'],
    ['ar', 'بح', 'MAR', 'BHR'],
  ] as const)('(%s) %s finds the partner', (locale, typed, from, id) => {
    expect(typedTarget(typed, from, places(locale))).toBe(id);
  });

  test('one letter again and again goes through all its names, and round', () => {
    const english = places('en');
    const withS = english.order.filter((id) => english.name(id).startsWith('S'));
    const seen: string[] = [];
    let at = withS.at(-1) ?? '';
    for (const _ of withS) {
      at = typedTarget('s', at, english) ?? '';
      seen.push(at);
    }
    expect(seen).toEqual(withS);
  });

  test.each([['en', 's'], ['en', 'B'], ['ar', 'س']] as const)('(%s) and so does %s where it is typed fast, one after the other', (locale, letter) => {
    const all = places(locale);
    const named = all.order.filter((id) => all.name(id).replace(/^ال/u, '').startsWith(letter.toUpperCase()));
    let at = named.at(-1) ?? '';
    const seen = named.map((_, index) => (at = typedTarget(letter.repeat(index + 1), at, all) ?? ''));
    expect(named.length).toBeGreaterThan(1);
    expect(seen).toEqual(named);
    expect(typedTarget(letter.toUpperCase() + letter.toLowerCase(), named.at(-1) ?? '', all)).toBe(named[0]);
  });

  test('longer beginnings stay where they fit', () => {
    expect(typedTarget('sw', 'SWE', places('en'))).toBe('SWE');
  });

  test('no name, no move', () => {
    expect(typedTarget('zzz', 'POL', places('en'))).toBeUndefined();
    expect(typedTarget('-', 'POL', places('en'))).toBeUndefined();
  });
});

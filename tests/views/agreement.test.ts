import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Dataset, Engagement } from '../../src/dataset/Dataset.ts';
import { locales } from '../../src/i18n/locale.ts';
import type { AtlasData } from '../../src/views/AtlasData.ts';
import { createAtlasView } from '../../src/views/atlasView.ts';
import type { AtlasView } from '../../src/views/atlasView.ts';
import { dimensions, isFiltering, noFilter } from '../../src/views/Filter.ts';
import type { Filter } from '../../src/views/Filter.ts';
import { listGroups } from '../../src/views/listGroups.ts';
import { anyFilter, filterBy, singleFilters, valuesOfDimension } from '../fixtures/filters.ts';
import { firstAtlas } from '../fixtures/atlas.ts';

let data: AtlasData;
let dataset: Dataset;
let viewOf: (filter: Filter) => AtlasView;
beforeAll(async () => {
  ({ data } = await firstAtlas());
  ({ dataset } = data);
  viewOf = createAtlasView(data);
});

/** What a filter without a query leaves, counted from the dataset without the help of `views/`. */
function count({ regions, outcomes, topics, sources, kinds }: Filter) {
  const asks = (wanted: readonly string[], own: readonly string[]) =>
    wanted.length === 0 || wanted.some((value) => own.includes(value));
  const fits = (engagement: Engagement) =>
    asks(outcomes, [engagement.outcome]) &&
    asks(topics, engagement.topics) &&
    asks(sources, engagement.sources.map(({ source }) => source));
  const partners = dataset.partners.flatMap((partner) => {
    const own = dataset.engagements.filter((engagement) => engagement.partner === partner.id && fits(engagement));
    const here = asks(regions, partner.region === undefined ? [] : [partner.region]) && asks(kinds, [partner.kind]);
    return own.length > 0 && here ? [{ id: partner.id, kind: partner.kind, own }] : [];
  });
  const ranks = dataset.outcomes.map(({ id }) => id);
  const strongest = (own: readonly Engagement[]) =>
    ranks.findLast((outcome) => own.some((engagement) => engagement.outcome === outcome));
  const states = partners.filter(({ kind }) => kind === 'country');
  return {
    ids: partners.map(({ id }) => id).sort(),
    countries: states.length,
    organisations: partners.length - states.length,
    legend: Object.fromEntries(
      ranks.flatMap((outcome) => {
        const painted = states.filter(({ own }) => strongest(own) === outcome).length;
        return painted > 0 ? [[outcome, painted]] : [];
      }),
    ),
    engagements: partners.flatMap(({ own }) => own).length,
  };
}

function listed(view: AtlasView, locale: 'ar' | 'en'): string[] {
  return listGroups(data, view, locale).flatMap(({ partners }) => partners);
}

function unmuted(view: AtlasView): string[] {
  return [...view.marks].flatMap(([id, { muted }]) => (muted ? [] : [id]));
}

/** List, map, legend and figures say what the dataset says. */
function expectAgreement(filter: Filter) {
  const view = viewOf(filter);
  const counted = count(filter);
  for (const locale of locales) expect(listed(view, locale).sort()).toEqual(counted.ids);
  expect(unmuted(view).sort()).toEqual(counted.ids);
  expect(view.shown).toEqual({ country: counted.countries, organisation: counted.organisations });
  expect(Object.fromEntries(view.states)).toEqual(counted.legend);
  expect([...view.engagements.values()].reduce((sum, value) => sum + value, 0)).toBe(counted.engagements);
}

describe('without a filter', () => {
  test('48 states, 5 organisations and 2 memoranda are named, 43 meetings reported', () => {
    const view = viewOf(noFilter);
    expect(view.shown).toEqual({ country: 48, organisation: 5 });
    expect(view.total).toEqual(view.shown);
    expect(view.engagements.get('memorandum')).toBe(2);
    expect(dataset.reported.map(({ what, count: total }) => `${total} ${what}`)).toEqual(['43 meetings']);
    expectAgreement(noFilter);
  });

  test('the host is no partner', () => {
    expect(viewOf(noFilter).marks.has('MAR')).toBe(false);
  });
});

test('source S1 names 28 states and 4 organisations', () => {
  const filter = filterBy('sources', 's1');
  expect(viewOf(filter).shown).toEqual({ country: 28, organisation: 4 });
  expectAgreement(filter);
});

describe('list, map, legend and figures agree with the dataset', () => {
  test('for every single choice', () => {
    for (const { filter } of singleFilters(dataset)) expectAgreement(filter);
  });

  test('for any combination', () => {
    fc.assert(
      fc.property(anyFilter(dataset), (filter) => {
        expectAgreement({ ...filter, query: '' });
      }),
      { numRuns: 300 },
    );
  });

  test('with a query too', () => {
    fc.assert(
      fc.property(anyFilter(dataset), (filter) => {
        const view = viewOf(filter);
        const named = view.shown.country + view.shown.organisation;
        for (const locale of locales) {
          expect(listed(view, locale)).toHaveLength(named);
          expect(new Set(listed(view, locale))).toEqual(new Set(unmuted(view)));
        }
        expect([...view.states.values()].reduce((sum, value) => sum + value, 0)).toBe(view.shown.country);
        const everyone = count({ ...filter, query: '' }).ids;
        expect(everyone).toEqual(expect.arrayContaining(unmuted(view)));
      }),
    );
  });
});

describe('the number beside a choice', () => {
  test('is the number that is shown when that choice is made', () => {
    const { facets } = viewOf(noFilter);
    for (const { dimension, value, filter } of singleFilters(dataset)) {
      const { country, organisation } = viewOf(filter).shown;
      expect(facets[dimension].get(value) ?? 0, `${dimension} ${value}`).toBe(country + organisation);
    }
  });

  test('holds under any other choice', () => {
    fc.assert(
      fc.property(anyFilter(dataset), fc.constantFrom(...dimensions), (filter, dimension) => {
        const counts = viewOf(filter).facets[dimension];
        for (const value of valuesOfDimension(dataset, dimension)) {
          const { shown } = viewOf({ ...filter, [dimension]: [value] });
          expect(counts.get(value) ?? 0).toBe(shown.country + shown.organisation);
        }
      }),
      { numRuns: 40 },
    );
  });

  test('every value of the first dataset leads somewhere', () => {
    const { facets } = viewOf(noFilter);
    const empty = singleFilters(dataset).filter(({ dimension, value }) => !facets[dimension].get(value));
    expect(empty.map(({ value }) => value)).toEqual([]);
  });
});

describe('a mark', () => {
  test('is painted by the strongest outcome that the filter leaves', () => {
    const signed = dataset.engagements.find(({ outcome }) => outcome === 'memorandum');
    if (!signed) throw new Error('the first dataset has a memorandum');
    // Met as well: the first dataset names one outcome a partner.
    const engagements = [{ ...signed, id: 'met', outcome: 'meeting' }, ...dataset.engagements];
    const own = createAtlasView({ ...data, dataset: { ...dataset, engagements } });
    expect(own(noFilter).marks.get(signed.partner)).toMatchObject({ outcome: 'memorandum', rank: 2 });
    expect(own(filterBy('outcomes', 'meeting')).marks.get(signed.partner)).toMatchObject({ outcome: 'meeting', rank: 1 });
  });

  test('stays on the map where the filter leaves it out', () => {
    fc.assert(
      fc.property(anyFilter(dataset), (filter) => {
        const { marks } = viewOf(filter);
        expect([...marks.keys()]).toEqual(dataset.partners.map(({ id }) => id));
        const ids = new Set(dataset.outcomes.map(({ id }) => id));
        for (const { outcome } of marks.values()) expect(ids).toContain(outcome);
      }),
    );
  });
});

test('a filter that asks for nothing is not called one', () => {
  expect(isFiltering(noFilter)).toBe(false);
  expect(isFiltering({ ...noFilter, query: '  ' })).toBe(false);
  for (const { filter } of singleFilters(dataset)) expect(isFiltering(filter)).toBe(true);
});

test('the same filter gives the same view, so that those who ask share it', () => {
  const filter = filterBy('regions', 'europe');
  expect(viewOf(filter)).toBe(viewOf(filter));
});

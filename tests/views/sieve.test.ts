import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Dataset, Engagement, Partner } from '../../src/dataset/Dataset.ts';
import type { AtlasData } from '../../src/views/AtlasData.ts';
import { createAtlasView } from '../../src/views/atlasView.ts';
import { dimensions, noFilter } from '../../src/views/Filter.ts';
import type { Filter } from '../../src/views/Filter.ts';
import { createSearch } from '../../src/views/search.ts';
import { anyDataset } from '../fixtures/anyDataset.ts';
import { firstAtlas } from '../fixtures/atlas.ts';
import { anyFilter, valuesOfDimension } from '../fixtures/filters.ts';

let first: AtlasData;
beforeAll(async () => {
  first = (await firstAtlas()).data;
});

/** Each partner goes by its id and by a number of its own; every third by a word that it shares. */
function namesOf(dataset: Dataset): Record<string, readonly string[]> {
  return Object.fromEntries(
    dataset.partners.map(({ id }, index) => [id, [id, String(index), ...(index % 3 === 0 ? ['shared'] : [])]]),
  );
}

const queries = fc.constantFrom('', '', ' — ', 'partner', 'PARTNER1', 'share', '3', 'nobody');

/** A dataset, and any filter on it; now and then with a value that the dataset does not have. */
const anyCase = () =>
  anyDataset(first.dataset).chain((dataset) =>
    fc
      .tuple(anyFilter(dataset), queries, fc.constantFrom('regions', 'topics', 'sources', undefined))
      .map(([filter, query, foreign]) => ({
        dataset,
        filter: { ...filter, query, ...(foreign && { [foreign]: [...filter[foreign], 'foreign'] }) },
      })),
  );

const asks = (asked: readonly string[], own: readonly string[]) => asked.length === 0 || asked.some((value) => own.includes(value));

/** What the filter leaves of a partner, read off the meaning of the filter, one engagement at a time. */
function leftOf(dataset: Dataset, { id, kind, region }: Partner, filter: Filter): readonly Engagement[] {
  const word = filter.query.replaceAll(/[^a-z0-9]/gi, '').toLowerCase();
  const found = word === '' || namesOf(dataset)[id]?.some((name) => name.startsWith(word));
  if (!found || !asks(filter.kinds, [kind]) || !asks(filter.regions, region === undefined ? [] : [region])) return [];
  return dataset.engagements.filter(
    (engagement) =>
      engagement.partner === id &&
      asks(filter.outcomes, [engagement.outcome]) &&
      asks(filter.topics, engagement.topics) &&
      asks(filter.sources, engagement.sources.map(({ source }) => source)),
  );
}

/** A view, counted slowly. */
function slowly(dataset: Dataset, filter: Filter) {
  const ranks = dataset.outcomes.map(({ id }) => id);
  const strongest = (own: readonly Engagement[]) => ranks.findLast((id) => own.some(({ outcome }) => outcome === id));
  const classOf = (number: number) => (number === 0 ? 0 : number < 2 ? 1 : number < 5 ? 2 : 5);
  const marks = dataset.partners.map((partner) => {
    const left = leftOf(dataset, partner, filter);
    const outcome = strongest(left) ?? strongest(leftOf(dataset, partner, noFilter)) ?? '';
    const rank = ranks.indexOf(outcome) + 1;
    return { id: partner.id, kind: partner.kind, left, mark: { outcome, rank, muted: left.length === 0, number: left.length } };
  });
  const named = marks.filter(({ left }) => left.length > 0);
  const states = named.filter(({ kind }) => kind === 'country');
  const countries = marks.filter(({ kind }) => kind === 'country');
  const perValue = <Value>(values: readonly Value[], of: (value: Value) => number) =>
    new Map(values.map((value): [Value, number] => [value, of(value)]).filter(([, number]) => number > 0));
  const shownWith = (asked: Filter) => dataset.partners.filter((partner) => leftOf(dataset, partner, asked).length > 0).length;
  return {
    marks: new Map(marks.map(({ id, mark }) => [id, mark])),
    shown: { country: states.length, organisation: named.length - states.length },
    total: { country: countries.length, organisation: marks.length - countries.length },
    engagements: perValue(ranks, (id) => named.flatMap(({ left }) => left).filter(({ outcome }) => outcome === id).length),
    states: perValue(ranks, (id) => states.filter(({ mark }) => mark.outcome === id).length),
    statesByClass: perValue(dataset.measure ? [0, 1, 2, 5] : [], (from) => countries.filter(({ mark }) => classOf(mark.number) === from).length),
    facets: Object.fromEntries(
      dimensions.map((dimension) => [
        dimension,
        perValue(valuesOfDimension(dataset, dimension), (value) => shownWith({ ...filter, [dimension]: [value] })),
      ]),
    ),
  };
}

function dataOf(dataset: Dataset): AtlasData {
  return { ...first, dataset, searchNames: namesOf(dataset) };
}

describe('whatever the dataset and the filter', () => {
  test('a view counts what counting slowly counts', () => {
    fc.assert(
      fc.property(anyCase(), ({ dataset, filter }) => {
        const view = createAtlasView(dataOf(dataset))(filter);
        const counted = slowly(dataset, filter);
        expect([...view.marks.keys()]).toEqual([...counted.marks.keys()]);
        for (const [id, mark] of counted.marks) expect(view.marks.get(id)).toMatchObject(mark);
        expect({ ...view, facets: { ...view.facets } }).toMatchObject({ ...counted, marks: view.marks });
      }),
      { numRuns: 200 },
    );
  });

  test('no filter changes what the next one leaves', () => {
    fc.assert(
      fc.property(anyCase(), fc.array(queries, { maxLength: 3 }), ({ dataset, filter }, between) => {
        const viewOf = createAtlasView(dataOf(dataset));
        const before = { ...viewOf({ ...filter }).facets };
        for (const query of between) viewOf({ ...filter, query, outcomes: [] });
        expect({ ...viewOf({ ...filter }).facets }).toEqual(before);
      }),
      { numRuns: 50 },
    );
  });
});

test('outcome, topic and source meet in one and the same engagement', () => {
  const [weak, strong] = [{ outcome: 'meeting' }, { outcome: 'memorandum' }];
  const engagement = (id: string, own: { outcome: string }, topic: string, source: string): Engagement => ({
    ...own, id, partner: 'POL', topics: [topic], sources: [{ source }],
  });
  const [one, other] = first.dataset.topics.map(({ id }) => id);
  const engagements = [engagement('a', weak, one ?? '', 's1'), engagement('b', strong, other ?? '', 's2')];
  const viewOf = createAtlasView({ ...first, dataset: { ...first.dataset, engagements } });
  const shown = (filter: Partial<Filter>) => viewOf({ ...noFilter, ...filter }).shown.country;
  expect(shown({ outcomes: ['memorandum'] })).toBe(1);
  expect(shown({ outcomes: ['memorandum'], sources: ['s1'] })).toBe(0);
  expect(shown({ topics: [one ?? ''], sources: ['s2'] })).toBe(0);
  expect(shown({ outcomes: ['memorandum'], topics: [other ?? ''], sources: ['s2'] })).toBe(1);
});

test('what is counted when it is read is counted once, whatever the map is coloured by', () => {
  const viewOf = createAtlasView(first);
  const { facets } = viewOf(noFilter);
  for (const dimension of dimensions) expect(facets[dimension]).toBe(viewOf(noFilter, 'number').facets[dimension]);
});

test('no name is read before a query asks for one', () => {
  const unread = new Proxy<string[]>([], {
    get: () => {
      throw new Error('read');
    },
  });
  const search = createSearch([unread]);
  for (const query of ['', ' ', '—']) expect(search(query)).toEqual([true]);
  expect(() => search('a')).toThrow('read');
});

import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { locales } from '../../../src/i18n/locale.ts';
import { createAtlasView } from '../../../src/views/atlasView.ts';
import type { ViewOf } from '../../../src/views/atlasView.ts';
import { engagementRows } from '../../../src/views/engagementRows.ts';
import { engagementsLeft } from '../../../src/views/engagementsLeft.ts';
import { noFilter } from '../../../src/views/Filter.ts';
import { listGroups } from '../../../src/views/listGroups.ts';
import { firstAtlas, sketched } from '../../fixtures/atlas.ts';
import type { TestAtlas } from '../../fixtures/atlas.ts';
import { anyDataset } from '../../fixtures/anyDataset.ts';
import { anyFilter, filterBy } from '../../fixtures/filters.ts';

let first: TestAtlas;
let viewOf: ViewOf;
beforeAll(async () => {
  first = sketched(await firstAtlas());
  viewOf = createAtlasView(first.data);
});

describe('rows of engagements', () => {
  test('are all of them, once, where nothing is filtered', () => {
    const rows = engagementRows(first.data, viewOf(noFilter), 'en').flatMap((group) => group.rows);
    expect(rows.map(({ engagement }) => engagement.id).toSorted()).toEqual(first.data.dataset.engagements.map(({ id }) => id).toSorted());
  });

  test('are as many as map, list and figures count, whatever the filter', () => {
    fc.assert(
      fc.property(anyFilter(first.data.dataset), fc.constantFrom(...locales), (filter, locale) => {
        const view = viewOf(filter);
        const groups = engagementRows(first.data, view, locale);
        const rows = groups.flatMap((group) => group.rows);
        for (const [id, { number }] of view.marks) expect(rows.filter(({ partner }) => partner.id === id), id).toHaveLength(number);
        for (const { id } of first.data.dataset.outcomes) {
          expect(rows.filter(({ outcome }) => outcome.id === id), id).toHaveLength(view.engagements.get(id) ?? 0);
        }
        const listed = listGroups(first.data, view, locale);
        expect(groups.map(({ id }) => id)).toEqual(listed.map(({ id }) => id));
        expect(groups.map((group) => [...new Set(group.rows.map(({ partner }) => partner.id))])).toEqual(listed.map(({ partners }) => partners));
      }),
    );
  });

  test('agree with the sieve on datasets of any shape', () => {
    const any = anyDataset(first.data.dataset).chain((dataset) => anyFilter(dataset).map((filter) => ({ dataset, filter })));
    fc.assert(
      fc.property(any, ({ dataset, filter }) => {
        const data = { ...first.data, dataset };
        const counted = [...createAtlasView(data)(filter).engagements.values()].reduce((sum, count) => sum + count, 0);
        expect(engagementsLeft(data, filter)).toHaveLength(counted);
      }),
    );
  });

  test('hold everything that an engagement refers to', () => {
    const ethiopia = engagementRows(first.data, viewOf(filterBy('outcomes', 'memorandum')), 'en')
      .flatMap((group) => group.rows)
      .find(({ partner }) => partner.id === 'ETH');
    expect(ethiopia).toMatchObject({
      name: { en: 'Ethiopia', ar: 'إثيوبيا' },
      region: { id: 'africa' },
      outcome: { id: 'memorandum' },
      rank: 2,
      dates: { start: '2025-11-24', end: '2025-11-24' },
      isEventDate: false,
    });
    expect(ethiopia?.topics.length).toBeGreaterThan(0);
    expect(ethiopia?.citations[0]).toMatchObject({ source: { id: 's1' }, at: '¶8' });
  });

  test('have the dates of the event where they have none of their own, and say so', () => {
    const row = engagementRows(first.data, viewOf(filterBy('regions', 'asia')), 'en').flatMap((group) => group.rows)[0];
    expect(row).toMatchObject({ dates: first.data.dataset.dates, isEventDate: true });
  });
});

import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import type { AtlasData } from '../../src/views/AtlasData.ts';
import { citationsOf } from '../../src/views/citations.ts';
import { partnerFacts } from '../../src/views/partnerFacts.ts';
import { partnerSummary } from '../../src/views/partnerSummary.ts';
import { anyDataset } from '../fixtures/anyDataset.ts';
import { firstAtlas } from '../fixtures/atlas.ts';

let first: AtlasData;
beforeAll(async () => {
  first = (await firstAtlas()).data;
});

test('a partner has its own engagements, strongest first, equally strong ones as the dataset has them', () => {
  fc.assert(
    fc.property(anyDataset(first.dataset), (dataset) => {
      const facts = partnerFacts({ ...first, dataset });
      expect([...facts.keys()]).toEqual(dataset.partners.map(({ id }) => id));
      for (const [id, { engagements }] of facts) {
        const own = dataset.outcomes
          .toReversed()
          .flatMap(({ id: outcome }) => dataset.engagements.filter((each) => each.partner === id && each.outcome === outcome));
        expect(engagements).toEqual(own);
      }
    }),
  );
});

test('the list says each counterpart and each day of a partner once, in order, a period as a whole', () => {
  const [partner] = first.dataset.partners;
  const [engagement] = first.dataset.engagements;
  if (!partner || !engagement) throw new Error('the first dataset has both');
  const { date: _date, counterpart: _counterpart, ...undated } = engagement;
  const counterpart = { en: 'Minister', ar: 'الوزير' };
  const engagements = [
    { ...undated, date: '2025-11-26', counterpart },
    { ...undated, date: '2025-11-25', counterpart: { ...counterpart } },
    { ...undated, dates: { start: '2025-11-24', end: '2025-11-27' } },
    { ...undated, date: '2025-11-25' },
  ];
  const { counterparts, days } = partnerSummary({ partner, engagements });
  expect(counterparts).toEqual([counterpart]);
  expect(days).toEqual([{ start: '2025-11-24', end: '2025-11-27' }, { start: '2025-11-25' }, { start: '2025-11-26' }]);
});

test('what the list says of a partner is worked out once', () => {
  for (const facts of partnerFacts(first).values()) {
    expect(partnerSummary(facts).citations).toEqual(citationsOf(facts.engagements));
    expect(partnerSummary(facts)).toBe(partnerSummary(facts));
  }
});

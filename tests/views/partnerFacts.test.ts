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

test('what the list says of a partner is worked out once', () => {
  for (const facts of partnerFacts(first).values()) {
    const { counterparts, days, citations } = partnerSummary(facts);
    const { engagements } = facts;
    expect(counterparts).toHaveLength(engagements.filter(({ counterpart }) => counterpart).length);
    expect(days).toEqual(engagements.flatMap(({ date }) => date ?? []).toSorted());
    expect(citations).toEqual(citationsOf(engagements));
    expect(partnerSummary(facts)).toBe(partnerSummary(facts));
  }
});

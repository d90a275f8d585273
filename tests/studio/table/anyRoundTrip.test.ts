import fc from 'fast-check';
import { expect, test } from 'vitest';
import { joinCell, splitCell } from '../../../src/dataset/spreadsheetCell.ts';
import { parseDataset } from '../../../src/dataset/parseDataset.ts';
import { shareWords } from '../../../src/i18n/shareWords.ts';
import { createTranslation } from '../../../src/i18n/translation.ts';
import { writeCsv } from '../../../src/share/table/writeCsv.ts';
import { emptyDraft } from '../../../src/studio/draft/Draft.ts';
import type { Draft } from '../../../src/studio/draft/Draft.ts';
import { firstChoices } from '../../../src/studio/table/Choices.ts';
import { importTable } from '../../../src/studio/table/importTable.ts';
import { knownOf, withAdditions } from '../../../src/studio/table/Known.ts';
import { createAtlasView } from '../../../src/views/atlasView.ts';
import { buildAtlasData } from '../../../src/views/buildAtlasData.ts';
import { noFilter } from '../../../src/views/Filter.ts';
import { worldGeometries } from '../../fixtures/atlas.ts';
import { smallDataset } from '../../dataset/smallDataset.ts';
import { tableOf } from './tables.ts';

/** What parts lists, quotes cells and begins formulas, between letters of both scripts. */
const letters = fc.constantFrom(...Array.from('ab ,;؛|"\'=+-@/¶وع،.()2'), '; ', ' / ');
/** Cells are trimmed on their way. */
const text = fc.array(letters, { minLength: 1, maxLength: 12 }).map((all) => all.join('').replace(/ +/g, ' ').trim());
/** Names differ, as those of a dataset do. */
const named = (id: string) => fc.record({ en: text, ar: text }).map(({ en, ar }) => ({ en: `${en} ${id}`.trim(), ar: `${ar} ${id}`.trim() }));
const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined });

const ids = (stem: string, most: number) => fc.integer({ min: 1, max: most }).map((count) => Array.from({ length: count }, (_, index) => `${stem}${index}`));
const entries = (stem: string, most: number) => ids(stem, most).chain((all) => fc.tuple(...all.map((id) => named(id).map((name) => ({ id, name })))));

const sources = ids('s', 4).chain((all) =>
  fc.tuple(
    ...all.map((id) =>
      fc.record({
        id: fc.constant(id),
        title: named(id),
        publisher: maybe(named(`of ${id}`)),
        language: maybe(fc.constantFrom('ar', 'en', 'fr')),
        published: maybe(fc.constantFrom('2025-11', '2025-11-27')),
        url: maybe(fc.constant(`https://example.org/${id}?a=1,2;3`)),
      }),
    ),
  ),
);

const partners = [
  { id: 'POL', kind: 'country', country: 'POL' },
  { id: 'BHR', kind: 'country', country: 'BHR', name: { en: 'Bahrain', ar: 'مملكة البحرين' } },
  { id: 'body', kind: 'organisation', name: { en: 'A body', ar: 'هيئة' }, seat: { country: 'FRA', place: { en: 'Lyon', ar: 'ليون' }, coordinates: [4.8, 45.7] } },
] as const;

const authored = fc.record({ outcomes: entries('outcome-', 5), topics: entries('topic-', 3), sources }).chain((lists) => {
  const rows = fc.array(
    fc.record({
      partner: fc.constantFrom(...partners.map(({ id }) => id)),
      outcome: fc.constantFrom(...lists.outcomes.map(({ id }) => id)),
      when: fc.constantFrom({}, { date: '2025-11' }, { date: '2025-03-04' }, { dates: { start: '2025-11-24', end: '2025-11-26' } }),
      topics: fc.subarray(lists.topics.map(({ id }) => id)),
      note: maybe(fc.record({ en: text, ar: text })),
      cited: fc.array(fc.record({ source: fc.constantFrom(...lists.sources.map(({ id }) => id)), at: maybe(text) }), { minLength: 1, maxLength: 3 }),
    }),
    { minLength: 1, maxLength: 12 },
  );
  return rows.map((all) => {
    const { host: _, ...small } = smallDataset();
    const engagements = all.map(({ when, note, cited, ...row }, index) => {
      const distinct = new Map(cited.map(({ source, at }) => [`${source} ${at}`, { source, ...(at !== undefined && { at }) }]));
      return { id: `e${index}`, ...row, ...when, ...(note && { note }), sources: [...distinct.values()] };
    });
    const engaged = new Set(engagements.map(({ partner }) => partner));
    return JSON.parse(JSON.stringify({ ...small, regions: undefined, reported: [], scenes: [], ...lists, partners: partners.filter(({ id }) => engaged.has(id)), engagements })) as unknown;
  });
});

const byId = (list: readonly { readonly id: string }[]) => JSON.parse(JSON.stringify(list.toSorted((a, b) => (a.id < b.id ? -1 : 1)))) as unknown;

test('whatever the atlas writes as CSV is read back the same: sources with all that is known of them, outcomes in their order', async () => {
  const geometries = await worldGeometries();
  await fc.assert(
    fc.asyncProperty(authored, async (value) => {
      const parsed = parseDataset(value);
      // A text of signs alone is no text.
      if (!parsed.ok) {
        fc.pre(false);
        return;
      }
      const { dataset } = parsed;
      const data = buildAtlasData(dataset, geometries);
      const view = createAtlasView(data)(noFilter);
      const csv = writeCsv({ data, view, locale: 'ar', t: createTranslation('ar').t, say: shareWords('ar'), worldview: 'un', address: 'https://example.org/' });
      const table = await tableOf(csv);
      const { additions, problems } = importTable(table, firstChoices(table), knownOf(emptyDraft));
      expect(problems).toEqual([]);
      const draft: Draft = withAdditions(emptyDraft, additions);
      const used = new Set(dataset.engagements.flatMap(({ outcome, topics, sources: cited }) => [outcome, ...topics, ...cited.map(({ source }) => source)]));
      const kept = <Entry extends { readonly id: string }>(list: readonly Entry[]) => list.filter(({ id }) => used.has(id));
      expect(byId(draft.engagements)).toEqual(byId(dataset.engagements));
      expect(byId(draft.sources)).toEqual(byId(kept(dataset.sources)));
      expect(byId(draft.topics)).toEqual(byId(kept(dataset.topics)));
      expect(draft.outcomes.map(({ id, name }) => ({ id, name }))).toEqual(kept(dataset.outcomes).map(({ id, name }) => ({ id, name })));
      // As they were authored: grouped by continent, which is what a dataset without regions is by itself.
      expect(byId(draft.partners)).toEqual(byId((value as Pick<Draft, 'partners'>).partners));
      expect(draft.regions).toEqual([]);
    }),
    { numRuns: 40 },
  );
});

test('several texts in one cell come back as they were, in their places', () => {
  fc.assert(
    fc.property(fc.array(text, { minLength: 1, maxLength: 5 }), (texts) => {
      fc.pre(texts.some((one) => one !== ''));
      // Cells are trimmed on their way.
      expect(splitCell(joinCell(texts).trim())).toEqual(texts);
    }),
    { numRuns: 1_000 },
  );
});

import { describe, expect, test } from 'vitest';
import { parseDataset } from '../../../src/dataset/parseDataset.ts';
import { locales } from '../../../src/i18n/locale.ts';
import { shareWords } from '../../../src/i18n/shareWords.ts';
import { createTranslation } from '../../../src/i18n/translation.ts';
import type { Takeaway } from '../../../src/share/Takeaway.ts';
import { writeCsv } from '../../../src/share/table/writeCsv.ts';
import { writeXlsx } from '../../../src/share/table/writeXlsx.ts';
import { emptyDraft } from '../../../src/studio/draft/Draft.ts';
import type { Draft } from '../../../src/studio/draft/Draft.ts';
import { readDraft } from '../../../src/studio/draft/readDraft.ts';
import { firstChoices } from '../../../src/studio/table/Choices.ts';
import { importTable } from '../../../src/studio/table/importTable.ts';
import { knownOf, withAdditions } from '../../../src/studio/table/Known.ts';
import { createAtlasView } from '../../../src/views/atlasView.ts';
import { noFilter } from '../../../src/views/Filter.ts';
import { atlasOf, firstAtlas } from '../../fixtures/atlas.ts';
import { smallDataset } from '../../dataset/smallDataset.ts';
import { tableOf } from './tables.ts';

type Writer = (takeaway: Takeaway) => Promise<Uint8Array>;

const writers: readonly (readonly [string, Writer])[] = [
  ['CSV', async (takeaway) => new TextEncoder().encode(writeCsv(takeaway))],
  ['a workbook', async (takeaway) => new Uint8Array(await (await writeXlsx(takeaway)).arrayBuffer())],
];

function takeawayOf(data: Takeaway['data'], locale: Takeaway['locale']): Takeaway {
  const view = createAtlasView(data)(noFilter);
  return { data, view, locale, t: createTranslation(locale).t, say: shareWords(locale), worldview: 'un', address: 'https://example.org/en/' };
}

async function importedInto(draft: Draft, bytes: Uint8Array) {
  const table = await tableOf(bytes, 'atlas.xlsx');
  return importTable(table, firstChoices(table), knownOf(draft));
}

const byId = <Entry extends { readonly id: string }>(list: readonly Entry[]) => list.toSorted((a, b) => (a.id < b.id ? -1 : 1));

/** The lists that a table can carry, in an order of their own. */
const carried = ({ regions, topics, sources, partners, engagements }: Draft) => ({
  regions: byId(regions),
  topics: byId(topics),
  sources: byId(sources),
  partners: byId(partners),
  engagements: byId(engagements),
});

const plain = (value: unknown) => JSON.parse(JSON.stringify(value)) as unknown;

describe.each(writers)('what the atlas writes as %s is read back', (kind, write) => {
  test.each(locales)('into the draft that it came from (%s): nothing changes', async (locale) => {
    const { data } = await firstAtlas();
    const read = readDraft(plain(data.dataset));
    if (!read.ok) throw new Error('the first dataset is no draft');
    const { additions, problems, counts } = await importedInto(read.draft, await write(takeawayOf(data, locale)));
    expect(problems).toEqual([]);
    expect(counts).toMatchObject({ rows: data.dataset.engagements.length, taken: data.dataset.engagements.length });
    const after = parseDataset(plain(withAdditions(read.draft, additions)));
    expect(after.ok && after.dataset).toEqual(data.dataset);
  });

  test('into an empty draft: all lists that a table carries are the same', async () => {
    const { data } = await firstAtlas();
    const { additions, problems } = await importedInto(emptyDraft, await write(takeawayOf(data, 'ar')));
    expect(problems).toEqual([]);
    const read = readDraft(plain(data.dataset));
    const expected = carried(read.ok ? read.draft : emptyDraft);
    const found = plain(carried(withAdditions(emptyDraft, additions))) as ReturnType<typeof carried>;
    // The outcomes' order and the nouns of their counts are no part of a table.
    expect(additions.outcomes.map(({ id, name }) => ({ id, name }))).toEqual(data.dataset.outcomes.map(({ id, name }) => ({ id, name })));
    const { sources: _, ...lists } = plain(expected) as typeof expected;
    expect(found).toMatchObject(lists);
    if (kind === 'a workbook') expect(found.sources).toEqual(plain(expected.sources));
    else expect(found.sources.map(({ id }) => id)).toEqual(expected.sources.map(({ id }) => id));
  });

  test('texts that a spreadsheet would run, and days, months and periods, come back as they were', async () => {
    const small = smallDataset();
    const [first] = small.engagements;
    const engagement = (id: string, more: object) => ({ ...first, id, date: undefined, dates: undefined, ...more });
    const authored = {
      ...small,
      engagements: [
        ...small.engagements.slice(1),
        engagement(first?.id ?? 'e1', { note: { en: '=SUM(A1:A9)', ar: "'=1+1" } }),
        engagement('month', { date: '2025-11', counterpart: { en: '-1; "x", y', ar: '@مكتب' } }),
        engagement('period', { dates: { start: '2025-11-24', end: '2025-11-26' } }),
      ],
    };
    const { data } = await atlasOf(plain(authored));
    const { additions, problems } = await importedInto(emptyDraft, await write(takeawayOf(data, 'en')));
    expect(problems).toEqual([]);
    expect(byId(plain(additions.engagements) as Draft['engagements'])).toEqual(byId(plain(data.dataset.engagements) as Draft['engagements']));
  });
});

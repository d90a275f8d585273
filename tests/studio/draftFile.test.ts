import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseDataset } from '../../src/dataset/parseDataset.ts';
import { emptyDraft } from '../../src/studio/draft/Draft.ts';
import type { Draft } from '../../src/studio/draft/Draft.ts';
import { createDraftStore } from '../../src/studio/draft/draftStore.ts';
import { readDraft } from '../../src/studio/draft/readDraft.ts';
import { setAt } from '../../src/studio/draft/setAt.ts';
import { writeDraft } from '../../src/studio/draft/writeDraft.ts';
import { findGaps } from '../../src/studio/edit/gaps.ts';
import { previewDataset } from '../../src/studio/edit/previewDataset.ts';
import { withKind } from '../../src/studio/edit/withKind.ts';
import { anyDataset } from '../fixtures/anyDataset.ts';
import { smallDataset } from '../dataset/smallDataset.ts';

function draftOf(value: unknown) {
  const read = readDraft(value);
  if (!read.ok) throw new Error(JSON.stringify(read.issues));
  return read.draft;
}

function small() {
  const parsed = parseDataset(smallDataset());
  if (!parsed.ok) throw new Error('the small dataset is not right');
  return parsed.dataset;
}

describe('a draft as a file', () => {
  test.each(['interpol-ga-2025', 'interpol-assemblies'])('%s goes through the studio and means the same', (name) => {
    const authored: unknown = JSON.parse(readFileSync(new URL(`../../data/${name}.json`, import.meta.url), 'utf8'));
    const written = writeDraft(draftOf(authored));
    expect(parseDataset(JSON.parse(written))).toEqual(parseDataset(authored));
    expect(writeDraft(draftOf(JSON.parse(written)))).toBe(written);
  });

  test('any dataset comes back with the same bytes', () => {
    fc.assert(
      fc.property(anyDataset(small()), ({ measure: _filled, ...authored }) => {
        const written = writeDraft(draftOf(authored));
        expect(writeDraft(draftOf(JSON.parse(written)))).toBe(written);
        // What was wrong in it still is, if in other words: an empty list is not written.
        const parsed = parseDataset(authored);
        if (parsed.ok) expect(parseDataset(JSON.parse(written))).toEqual(parsed);
      }),
      { numRuns: 20 },
    );
  });

  test('the order in which it was made does not show', () => {
    const { title, id, ...rest } = smallDataset();
    expect(writeDraft(draftOf({ ...rest, id, title }))).toBe(writeDraft(draftOf(smallDataset())));
  });

  test('may be incomplete: what lacks can be mended in the editor', () => {
    const draft = draftOf({ format: 1, title: { ar: 'أطلس' }, partners: [{ id: 'x', kind: 'country', country: 'Poland' }] });
    expect(draft.title).toEqual({ ar: 'أطلس' });
    expect(draftOf(JSON.parse(writeDraft(draft)))).toEqual(draft);
    expect(findGaps(draft).map(({ issue }) => issue.path)).toEqual(expect.arrayContaining(['title.en', 'summary', 'sources']));
  });

  test.each([
    [{ ...smallDataset(), format: 2, chapters: [] }, 'unsupported-format'],
    [{ ...smallDataset(), tittle: 'x' }, 'unknown-key'],
    [[], 'wrong-type'],
    [{}, 'missing-key'],
    [{ ...smallDataset(), partners: 'Poland' }, 'wrong-type'],
  ])('that is not of the format is refused with the reason', (value, code) => {
    const read = readDraft(value);
    expect(read.ok).toBe(false);
    if (!read.ok) expect(read.issues.map((issue) => issue.code)).toContain(code);
  });

  test('of a newer format gives one answer, not a hundred', () => {
    const read = readDraft({ ...smallDataset(), format: 2, chapters: [], places: [] });
    if (!read.ok) expect(read.issues).toHaveLength(1);
  });
});

describe('what a draft lacks', () => {
  test('is nothing where it is a dataset', () => {
    expect(findGaps(draftOf(smallDataset()))).toEqual([]);
  });

  test('is told by kind, with the way to the field', () => {
    const dataset = smallDataset();
    const [source, ...sources] = dataset.sources;
    const draft = draftOf({
      ...dataset,
      sources: [{ ...source, title: { ar: 'بلاغ' } }, ...sources],
      engagements: dataset.engagements.map((own, index) => (index === 0 ? { ...own, sources: [] } : own)),
      host: { country: 'MAR', place: { en: 'Marrakech', ar: 'مراكش' } },
    });
    const gaps = findGaps(draft).map(({ kind, issue }) => `${kind} ${issue.path}`);
    expect(gaps.sort()).toEqual(['coordinates host.coordinates', 'source engagements[0].sources', 'translation sources[0].title.en']);
  });
});

describe('a partner of another kind', () => {
  const isStranded = (draft: Draft) => findGaps(draft).some(({ issue }) => issue.code === 'unknown-key');

  test('keeps nothing that its form has no field for; undone, all of it is there again', () => {
    const store = createDraftStore();
    const partners = [
      { id: 'POL', kind: 'country', country: 'POL', name: { en: 'Poland' }, region: 'r1' },
      { id: 'wef', kind: 'organisation', name: { en: 'WEF' }, seat: { country: 'CHE', place: { en: 'Cologny' }, coordinates: [6.2, 46.2] } },
    ] as const;
    store.getState().change({ key: 'history.added.partners' }, (draft) => ({ ...draft, partners }));
    const { draft } = store.getState();
    store.getState().change({ key: 'history.partners' }, (before) => withKind(before, ['partners', 0], 'organisation'));
    store.getState().change({ key: 'history.partners' }, (before) => withKind(before, ['partners', 1], 'country'));
    expect(isStranded(store.getState().draft)).toBe(false);
    expect(store.getState().draft.partners).toEqual([
      { id: 'POL', kind: 'organisation', name: { en: 'Poland' }, region: 'r1' },
      { id: 'wef', kind: 'country', name: { en: 'WEF' } },
    ]);
    store.getState().undo();
    store.getState().undo();
    expect(store.getState().draft).toBe(draft);
    // What it is about: a key of the other kind is an issue.
    expect(isStranded(setAt(draft, ['partners', 0, 'kind'], 'organisation'))).toBe(true);
  });
});

describe('the map beside the editor', () => {
  test('shows what can be drawn of any draft', () => {
    expect(previewDataset(emptyDraft)).toMatchObject({ partners: [], engagements: [], worldview: 'un' });
    const draft = draftOf({
      format: 1,
      partners: [
        { id: 'p1', kind: 'country', country: 'BHR' },
        { id: 'p2', kind: 'country', country: 'BHR' },
        { id: 'p3', kind: 'country' },
        { id: 'p4', kind: 'organisation', name: { ar: 'منظمة' } },
        { id: 'p5', kind: 'organisation', seat: { country: 'FRA', coordinates: [4.8, 45.7] } },
      ],
      engagements: [{ id: 'e1', partner: 'p1' }, { id: 'e2', partner: 'nobody' }],
    });
    const { partners, engagements } = previewDataset(draft);
    expect(partners.map(({ id }) => id)).toEqual(['BHR', 'p5']);
    expect(engagements).toMatchObject([{ partner: 'BHR' }]);
  });
});

test('a draft of more engagements than an atlas takes comes back whole, and the meter says how many are too many', () => {
  const engagements = Array.from({ length: 12_000 }, (_, index) => ({ id: `e${index}`, partner: 'POL', outcome: 'meeting', topics: [], sources: [{ source: 's1' }] }));
  const draft = { ...draftOf(smallDataset()), engagements };
  expect(draftOf(JSON.parse(writeDraft(draft)))).toEqual(draft);
  const [tooMany] = findGaps(draft).filter(({ issue }) => issue.code === 'too-many');
  expect(tooMany?.issue).toMatchObject({ path: 'engagements', details: { limit: 5_000 } });
});

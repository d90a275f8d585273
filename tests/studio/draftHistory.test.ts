import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { emptyDraft } from '../../src/studio/draft/Draft.ts';
import type { Draft } from '../../src/studio/draft/Draft.ts';
import { createDraftStore } from '../../src/studio/draft/draftStore.ts';
import { withEntry, withEntryEarlier, withoutEntry } from '../../src/studio/draft/entries.ts';
import { getAt, setAt } from '../../src/studio/draft/setAt.ts';

const titled = (en: string) => (draft: Draft) => setAt(draft, ['title', 'en'], en);
const label = { key: 'history.about' } as const;

describe('the history of a draft', () => {
  test('goes back to the beginning and forth to the end, however long it is', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ minLength: 1 }), { maxLength: 200 }), (titles) => {
        const store = createDraftStore();
        const seen = [store.getState().draft];
        for (const title of titles) {
          store.getState().change(label, titled(title));
          if (store.getState().draft !== seen.at(-1)) seen.push(store.getState().draft);
        }
        for (const draft of seen.toReversed()) {
          expect(store.getState().draft).toBe(draft);
          store.getState().undo();
        }
        for (const draft of seen) {
          expect(store.getState().draft).toBe(draft);
          store.getState().redo();
        }
      }),
    );
  });

  test('takes letters typed into one field as one step, until the field is left', () => {
    const store = createDraftStore();
    const type = (text: string, field: string) => store.getState().change(label, titled(text), field);
    type('A', 'title.en');
    type('At', 'title.en');
    type('Atl', 'title.en');
    expect(store.getState().past).toHaveLength(1);
    store.getState().seal();
    type('Atla', 'title.en');
    expect(store.getState().past).toHaveLength(2);
    store.getState().undo();
    expect(store.getState().draft.title).toEqual({ en: 'Atl' });
    store.getState().undo();
    expect(store.getState().draft).toBe(emptyDraft);
  });

  test('forgets what was taken back once something else is done, and keeps no step that changed nothing', () => {
    const store = createDraftStore();
    store.getState().change(label, titled('one'));
    store.getState().undo();
    store.getState().change(label, (draft) => draft);
    expect(store.getState().future).toHaveLength(1);
    store.getState().change(label, titled('two'));
    expect(store.getState().future).toEqual([]);
    store.getState().redo();
    expect(store.getState().draft.title?.en).toBe('two');
  });
});

describe('a value at a path', () => {
  test('is put there without touching anything else', () => {
    const draft = setAt(withEntry(emptyDraft, 'sources'), ['sources', 0, 'title', 'ar'], 'بلاغ');
    expect(draft.sources).toEqual([{ id: 's1', title: { ar: 'بلاغ' } }]);
    expect(getAt(draft, ['sources', 0, 'title', 'ar'])).toBe('بلاغ');
    expect(draft.partners).toBe(emptyDraft.partners);
  });

  test('that is taken away takes along what held nothing else', () => {
    const draft = setAt(emptyDraft, ['host', 'place', 'ar'], 'مراكش');
    expect(setAt(draft, ['host', 'place', 'ar'], undefined)).toEqual(emptyDraft);
  });
});

describe('entries', () => {
  const draft: Draft = {
    ...emptyDraft,
    outcomes: [{ id: 'meeting' }, { id: 'visit' }],
    topics: [{ id: 't1' }],
    sources: [{ id: 's1' }],
    partners: [{ id: 'POL', kind: 'country', country: 'POL' }],
    engagements: [{ id: 'e1', partner: 'POL', outcome: 'visit', topics: ['t1'], sources: [{ source: 's1' }] }],
    scenes: [{ partners: ['POL'], outcome: 'visit' }],
  };

  test('that go take along whatever leads to them', () => {
    expect(withoutEntry(draft, 'partners', 0)).toMatchObject({ partners: [], engagements: [], scenes: [{ partners: [] }] });
    expect(withoutEntry(draft, 'sources', 0).engagements[0]?.sources).toEqual([]);
    expect(withoutEntry(draft, 'topics', 0).engagements[0]?.topics).toEqual([]);
    expect(withoutEntry(draft, 'outcomes', 1).engagements[0]).not.toHaveProperty('outcome');
    expect(withoutEntry(draft, 'outcomes', 1).scenes[0]).not.toHaveProperty('outcome');
  });

  test('get ids that are free, and can be put earlier', () => {
    const more = withEntry(withEntry(withoutEntry(withEntry(withEntry(draft, 'sources'), 'sources'), 'sources', 1), 'sources'), 'sources');
    expect(new Set(more.sources.map(({ id }) => id)).size).toBe(more.sources.length);
    const inCapitals = withEntry({ ...emptyDraft, sources: [{ id: 'S2' }] }, 'sources');
    expect(inCapitals.sources.map(({ id }) => id)).toEqual(['S2', 's3']);
    expect(withEntryEarlier(draft, 'outcomes', 1).outcomes.map(({ id }) => id)).toEqual(['visit', 'meeting']);
    expect(withEntryEarlier(draft, 'outcomes', 0)).toBe(draft);
  });
});

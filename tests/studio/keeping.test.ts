import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { describe, expect, test, vi } from 'vitest';
import { emptyDraft } from '../../src/studio/draft/Draft.ts';
import type { Draft } from '../../src/studio/draft/Draft.ts';
import { DraftKeeper } from '../../src/studio/draft/DraftKeeper.ts';
import { createDraftStore } from '../../src/studio/draft/draftStore.ts';
import { setAt } from '../../src/studio/draft/setAt.ts';

/** A channel between the tabs of one test. */
function createChannels() {
  const listeners = new Map<object, (event: { data: unknown }) => void>();
  return () => {
    const channel = {
      postMessage: (data: unknown) => {
        for (const [own, listen] of listeners) if (own !== channel) listen({ data });
      },
      addEventListener: (_type: string, listen: (event: { data: unknown }) => void) => void listeners.set(channel, listen),
      close: () => undefined,
    };
    return channel as unknown as BroadcastChannel;
  };
}

let databases = 0;

/** A browser with tabs: each has a store of its own, all have the same database. */
function createBrowser() {
  const name = `drafts-${(databases += 1)}`;
  const channel = createChannels();
  let ids = 0;
  let clock = 1000;
  return async () => {
    const drafts = createDraftStore();
    const keeper = new DraftKeeper(drafts, {
      name,
      now: () => (clock += 1),
      newId: () => `draft-${(ids += 1)}`,
      channel: channel(),
    });
    await keeper.start();
    const type = (en: string) => drafts.getState().change({ key: 'history.about' }, (draft) => setAt(draft, ['title', 'en'], en));
    const state = () => keeper.state.getState();
    const title = () => drafts.getState().draft.title?.en;
    return { drafts, keeper, type, state, title };
  };
}

describe('a draft', () => {
  test('is kept at every change, and is there when the browser comes back', async () => {
    const openTab = createBrowser();
    const tab = await openTab();
    tab.type('One');
    tab.type('Two');
    await tab.keeper.save();
    expect(tab.state()).toMatchObject({ status: 'saved', conflict: false });
    const later = await openTab();
    expect(later.state().kept.map(({ head }) => head.title?.en)).toEqual(['Two']);
    await later.keeper.openKept(later.state().kept[0]?.id ?? '');
    expect(later.title()).toBe('Two');
  });

  test('that changes while it is being kept is kept as it is at the end', async () => {
    const tab = await createBrowser()();
    tab.type('a');
    const saving = tab.keeper.save();
    for (const text of ['ab', 'abc', 'abcd']) tab.type(text);
    await saving;
    await tab.keeper.save();
    await tab.keeper.refresh();
    expect(tab.state().kept[0]?.head.title?.en).toBe('abcd');
  });

  test('that changes the moment it has been opened is kept as it is then', async () => {
    const openTab = createBrowser();
    const tab = await openTab();
    tab.type('First');
    await tab.keeper.save();
    const later = await openTab();
    await later.keeper.openKept(tab.state().id);
    later.type('Second');
    await later.keeper.save();
    await later.keeper.refresh();
    expect(later.state().kept.map(({ head }) => head.title?.en)).toEqual(['Second']);
  });

  test('is one of several; another is begun, opened and removed', async () => {
    const tab = await createBrowser()();
    tab.type('First');
    await tab.keeper.openNew({ ...emptyDraft, id: 'second' });
    tab.type('Second');
    await tab.keeper.save();
    await tab.keeper.refresh();
    expect(tab.state().kept.map(({ head }) => head.title?.en)).toEqual(['Second', 'First']);
    await tab.keeper.openKept(tab.state().kept[1]?.id ?? '');
    expect(tab.title()).toBe('First');
    expect(tab.drafts.getState().past).toEqual([]);
    await tab.keeper.remove(tab.state().id);
    expect(tab.drafts.getState().draft).toBe(emptyDraft);
    expect(tab.state().kept.map(({ head }) => head.title?.en)).toEqual(['Second']);
  });
});

describe('two tabs with one draft', () => {
  async function twoTabs() {
    const openTab = createBrowser();
    const [one, other] = [await openTab(), await openTab()];
    one.type('Start');
    await one.keeper.save();
    await other.keeper.openKept(one.state().id);
    return { one, other };
  }

  test('do not overwrite each other: who comes second says so and writes nothing', async () => {
    const { one, other } = await twoTabs();
    one.type('Mine');
    await one.keeper.save();
    expect(other.state().conflict).toBe(true);
    other.type('Theirs');
    await other.keeper.save();
    await one.keeper.refresh();
    expect(one.state().kept.map(({ head }) => head.title?.en)).toEqual(['Mine']);
    expect(other.title()).toBe('Theirs');
  });

  test('see it even where they cannot hear each other', async () => {
    const { one, other } = await twoTabs();
    one.keeper.state.setState({ conflict: false });
    other.type('Theirs');
    await other.keeper.save();
    one.keeper.state.setState({ conflict: false }); // as if the message had been lost
    one.type('Mine');
    await one.keeper.save();
    expect(one.state().conflict).toBe(true);
  });

  test('can both be kept', async () => {
    const { one, other } = await twoTabs();
    one.type('Mine');
    await one.keeper.save();
    other.type('Theirs');
    await other.keeper.keepBoth();
    await one.keeper.refresh();
    expect(one.state().kept.map(({ head }) => head.title?.en).sort()).toEqual(['Mine', 'Theirs']);
    expect(other.state().conflict).toBe(false);
  });

  test('lose nothing where the one that came second begins or opens another draft', async () => {
    const { one, other } = await twoTabs();
    one.type('Mine');
    await one.keeper.save();
    other.type('Theirs');
    expect(await other.keeper.openNew({ ...emptyDraft, id: 'third' })).toBe('opened');
    await one.keeper.refresh();
    expect(one.state().kept.map(({ head }) => head.title?.en)).toEqual(expect.arrayContaining(['Mine', 'Theirs']));
  });

  test('say so where the draft that is asked for was removed in the other', async () => {
    const { one, other } = await twoTabs();
    const { id } = one.state();
    await one.keeper.openNew({ ...emptyDraft, id: 'second' });
    await other.keeper.remove(id);
    expect(await one.keeper.openKept(id)).toBe('gone');
    expect(one.drafts.getState().draft.id).toBe('second');
  });

  test('can go on with what the other has made', async () => {
    const { one, other } = await twoTabs();
    one.type('Mine');
    await one.keeper.save();
    await other.keeper.takeTheirs();
    expect(other.title()).toBe('Mine');
    other.type('Both');
    await other.keeper.save();
    expect(other.state()).toMatchObject({ conflict: false, status: 'saved' });
  });
});

describe('a draft that was deleted in another tab', () => {
  async function deleted() {
    const openTab = createBrowser();
    const [one, other] = [await openTab(), await openTab()];
    one.type('All that is left');
    await one.keeper.save();
    await other.keeper.remove(one.state().id);
    return one;
  }

  test('stays where it is open, and is said to be deleted: there is nothing to take over', async () => {
    const tab = await deleted();
    expect(tab.state()).toMatchObject({ conflict: true, deleted: true });
    await tab.keeper.takeTheirs();
    expect(tab.title()).toBe('All that is left');
    expect(tab.state()).toMatchObject({ conflict: true, deleted: true });
  });

  test('can be kept again', async () => {
    const tab = await deleted();
    await tab.keeper.keepBoth();
    await tab.keeper.refresh();
    expect(tab.state()).toMatchObject({ status: 'saved', conflict: false, deleted: false });
    expect(tab.state().kept.map(({ head }) => head.title?.en)).toEqual(['All that is left']);
  });

  test('is not left for another one without a word', async () => {
    const tab = await deleted();
    expect(await tab.keeper.openNew({ ...emptyDraft, id: 'second' })).toBe('unkept');
    expect(tab.title()).toBe('All that is left');
    expect(await tab.keeper.openNew({ ...emptyDraft, id: 'second' }, true)).toBe('opened');
    expect(tab.state()).toMatchObject({ conflict: false, deleted: false });
  });

  test('is noticed where the tabs cannot hear each other, at the next change', async () => {
    const openTab = createBrowser();
    const [one, other] = [await openTab(), await openTab()];
    one.type('First');
    await one.keeper.save();
    await other.keeper.remove(one.state().id);
    one.keeper.state.setState({ conflict: false, deleted: false }); // as if the message had been lost
    one.type('All that is left');
    await one.keeper.save();
    expect(one.state()).toMatchObject({ conflict: true, deleted: true });
    expect(one.title()).toBe('All that is left');
  });
});

describe('a browser without room', () => {
  test.each([
    ['QuotaExceededError', 'full'],
    ['SecurityError', 'forbidden'],
  ])('%s is told, and what was typed stays', async (name, status) => {
    const tab = await createBrowser()();
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('no', name);
    });
    tab.type('Not lost');
    await tab.keeper.save();
    expect(tab.state().status).toBe(status);
    expect(tab.title()).toBe('Not lost');
    expect(await tab.keeper.openNew(emptyDraft)).toBe('unkept');
    expect(tab.title()).toBe('Not lost');
    put.mockRestore();
    await tab.keeper.save();
    expect(tab.state().status).toBe('saved');
  });

  test('gives up what it cannot keep only where a person says so', async () => {
    const tab = await createBrowser()();
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('no', 'SecurityError');
    });
    tab.type('Given up');
    expect(await tab.keeper.openNew(emptyDraft, true)).toBe('opened');
    expect(tab.title()).toBeUndefined();
    put.mockRestore();
  });
});

const proposal = { id: '1-POL-meeting', partner: 'POL', outcome: 'meeting', date: '', topics: [], paragraph: 1, state: 'rejected' } as const;

test('a communiqué is kept with the draft that it is read into, and what was decided about it', async () => {
  const openTab = createBrowser();
  const tab = await openTab();
  tab.keeper.keepReading({ text: 'بلاغ', name: 'بلاغ.docx', decided: [], answered: [] });
  await tab.keeper.save();
  const reading = { text: 'بلاغ', name: 'بلاغ.docx', decided: [proposal], answered: ['1 17'], citedAs: 's1', source: { title: 'Half a tit', language: 'ar', published: '2025-1' } };
  tab.keeper.keepReading(reading);
  await tab.keeper.save();
  const later = await openTab();
  await later.keeper.openKept(later.state().kept[0]?.id ?? '');
  expect(later.keeper.readings).toEqual([reading]);
  await later.keeper.openNew(emptyDraft);
  expect(later.keeper.readings).toEqual([]);
});

test('several communiqués are kept with one draft, each with what was decided about it, the last opened first', async () => {
  const openTab = createBrowser();
  const tab = await openTab();
  const [first, second] = [{ text: 'A', decided: [proposal], answered: [] }, { text: 'B', decided: [], answered: ['1 17'] }];
  tab.keeper.keepReading(first);
  await tab.keeper.save();
  tab.keeper.keepReading(second);
  await tab.keeper.save();
  const { id } = tab.state();
  const later = await openTab();
  await later.keeper.openKept(id);
  expect(later.keeper.readings).toEqual([second, first]);
  later.keeper.keepReading({ ...first, answered: ['2 1'] });
  await later.keeper.save();
  const last = await openTab();
  await last.keeper.openKept(id);
  expect(last.keeper.readings).toEqual([{ ...first, answered: ['2 1'] }, second]);
  // A copy of the draft has them all, and nothing of them is left where the draft is removed.
  await last.keeper.keepBoth();
  await last.keeper.remove(id);
  const copy = await openTab();
  await copy.keeper.openKept(last.state().id);
  expect(copy.keeper.readings).toHaveLength(2);
});

test('of thousands of engagements only those are written that have changed, and all are there in the end', async () => {
  const openTab = createBrowser();
  const tab = await openTab();
  const engagements = Array.from({ length: 2_100 }, (_, index) => ({ id: `e${index}`, topics: [], sources: [] }));
  const change = (recipe: (draft: Draft) => Draft) => tab.drafts.getState().change({ key: 'history.engagements' }, recipe);
  change((draft) => ({ ...draft, engagements }));
  await tab.keeper.save();
  const put = vi.spyOn(IDBObjectStore.prototype, 'put');
  change((draft) => setAt(draft, ['engagements', 1_200, 'date'], '2025-11-24'));
  await tab.keeper.save();
  const written = put.mock.calls.map(([value]) => (Array.isArray(value) ? value.length : 'head'));
  expect(written).toEqual(['head', 500]);
  put.mockRestore();
  change((draft) => ({ ...draft, engagements: draft.engagements.slice(900, 1_600) }));
  await tab.keeper.save();
  const later = await openTab();
  expect(later.state().kept[0]?.engagements).toBe(700);
  await later.keeper.openKept(later.state().kept[0]?.id ?? '');
  expect(later.drafts.getState().draft).toEqual(tab.drafts.getState().draft);
});

test('a draft that the first studio kept, whole, is brought over with its text', async () => {
  const name = 'drafts-of-the-first-studio';
  const old = await openDB(name, 1, { upgrade: (database) => void database.createObjectStore('drafts', { keyPath: 'id' }) });
  const draft: Draft = { ...emptyDraft, title: { ar: 'قديم' }, engagements: [{ id: 'e1', topics: [], sources: [] }] };
  await old.put('drafts', { id: 'old', version: 7, changed: 1, draft, text: { text: 'بلاغ', name: 'بلاغ.docx' } });
  old.close();
  const drafts = createDraftStore();
  const keeper = new DraftKeeper(drafts, { name, now: () => 2, newId: () => 'new' });
  await keeper.start();
  expect(await keeper.openKept('old')).toBe('opened');
  expect(drafts.getState().draft).toEqual(draft);
  expect(keeper.readings).toMatchObject([{ text: 'بلاغ', decided: [] }]);
});

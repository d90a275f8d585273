import { describe, expect, test } from 'vitest';
import { emptyDraft } from '../../src/studio/draft/Draft.ts';
import { withEntry, withEntryEarlier, withoutEntry } from '../../src/studio/draft/entries.ts';
import { createStudioStore } from '../../src/studio/studioStore.ts';

const cells = 'Country\tOutcome\nNorway\tmeeting\nMali\tmeeting';

describe('what was pasted at the start', () => {
  test('is read by the step that can, also by who goes there without a word', () => {
    const store = createStudioStore();
    store.getState().paste('She met the ambassador of Peru.');
    store.getState().go('read');
    expect(store.getState()).toMatchObject({ step: 'read', given: { kind: 'text', text: 'She met the ambassador of Peru.' }, pasted: '' });
  });

  test('waits at the start where another step has no use for it', () => {
    const store = createStudioStore();
    store.getState().paste(cells);
    store.getState().go('read');
    expect(store.getState()).toMatchObject({ given: undefined, pasted: cells });
    store.getState().go('table');
    expect(store.getState()).toMatchObject({ given: { kind: 'cells', text: cells }, pasted: '' });
  });

  test('takes nothing from what is being read', () => {
    const store = createStudioStore();
    store.getState().go('read', { kind: 'text', text: 'the first' });
    store.getState().paste('the second');
    store.getState().go('read');
    expect(store.getState()).toMatchObject({ given: { text: 'the first' }, pasted: 'the second' });
  });
});

describe('the form that is open', () => {
  const draft = [1, 2, 3].reduce((before) => withEntry(before, 'scenes'), emptyDraft);

  test('stays with its entry where that is moved, and where others go', () => {
    const store = createStudioStore();
    store.getState().choose('scenes', 2);
    const { opened } = store.getState();
    const moved = withEntryEarlier(draft, 'scenes', 2);
    store.getState().follow(draft, moved);
    expect(store.getState()).toMatchObject({ chosen: 1, opened });
    store.getState().follow(moved, draft); // undone
    expect(store.getState()).toMatchObject({ chosen: 2, opened });
    const fewer = withoutEntry(draft, 'scenes', 0);
    store.getState().follow(draft, fewer);
    expect(store.getState().chosen).toBe(1);
    const edited = { ...fewer, scenes: fewer.scenes.with(1, { zoom: 2 }) };
    store.getState().follow(fewer, edited);
    expect(store.getState().chosen).toBe(1);
  });

  test('is closed with its entry', () => {
    const store = createStudioStore();
    store.getState().choose('scenes', 1);
    store.getState().follow(draft, withoutEntry(draft, 'scenes', 1));
    expect(store.getState().chosen).toBeUndefined();
  });
});

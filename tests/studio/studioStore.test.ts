import { describe, expect, test } from 'vitest';
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

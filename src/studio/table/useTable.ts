import { useCallback, useEffect } from 'react';
import { useStore } from 'zustand';
import { formatDay } from '../../i18n/format.ts';
import type { TableT } from '../../i18n/tableWords.ts';
import { tableWords } from '../../i18n/tableWords.ts';
import type { Given } from '../studioStore.ts';
import { nextTurn } from '../nextTurn.ts';
import { useStudio, useStudioParts } from '../useStudio.ts';
import type { Choices } from './Choices.ts';
import { withAdditions } from './Known.ts';
import { isWaiting } from './tableSession.ts';
import type { TableState } from './tableSession.ts';
import type { Brought } from './TableWork.ts';

export interface TableInStudio extends TableState {
  readonly words: TableT;
  bring(brought: Brought): void;
  choose(choices: Choices): void;
  undo(): void;
  clear(): void;
  /** Another table that was brought while this one waits: a person says which of the two is read. */
  readonly another: { read(): void; refuse(): void } | undefined;
  /** Puts what can be taken into the draft and opens the editor. */
  accept(): void;
}

/** What was brought at the start is read once, not again with every visit of this step. */
const taken = new WeakSet<Given>();

/** The table that is on its way into the draft. */
export function useTable(): TableInStudio {
  const { draft, change, given, go, announce, locale } = useStudio();
  const { store, tables } = useStudioParts();
  const state = useStore(tables);
  const { bring, choose, undo, follow, take, clear } = state;
  const words = tableWords(locale);
  const unread = given && given.kind !== 'text' && !taken.has(given) ? given : undefined;
  const waits = isWaiting(state);

  const read = useCallback(
    (table: Exclude<Given, { kind: 'text' }>) => {
      taken.add(table);
      void bring(table.kind === 'table' ? { file: table.file } : { cells: table.text });
    },
    [bring],
  );
  useEffect(() => {
    if (unread && !waits) read(unread);
  }, [unread, waits, read]);
  // Undone, or taken over from another tab: what the table brings is shown as it is for the draft that is there now.
  useEffect(() => void follow(), [draft, follow]);

  useEffect(() => {
    // Opening the browser's tables takes most of a frame: in a turn of its own, before there is anything to show.
    const timer = setTimeout(() => {
      formatDay(locale, '2000-01-01');
      words('found.rows', { count: 1 });
    });
    return () => clearTimeout(timer);
  }, [locale, words]);

  return {
    ...state,
    words,
    bring: (brought) => void bring(brought),
    choose: (choices) => void choose(choices),
    undo: () => void undo(),
    clear,
    another: unread && waits ? { read: () => read(unread), refuse: () => store.getState().refuse() } : undefined,
    accept: () => {
      void take().then(async (additions) => {
        if (!additions) return;
        const count = additions.engagements.length;
        change({ key: 'history.table', values: { count } }, (before) => withAdditions(before, additions));
        announce(words('preview.accepted', { count }));
        await nextTurn();
        clear();
        go('edit');
      });
    },
  };
}

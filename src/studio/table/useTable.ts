import { useEffect } from 'react';
import { useStore } from 'zustand';
import { formatDay } from '../../i18n/format.ts';
import type { TableT } from '../../i18n/tableWords.ts';
import { tableWords } from '../../i18n/tableWords.ts';
import type { StudioParts } from '../StudioContext.ts';
import type { Given } from '../studioStore.ts';
import { nextTurn } from '../nextTurn.ts';
import { useStudio, useStudioParts } from '../useStudio.ts';
import type { Choices } from './Choices.ts';
import { withAdditions } from './Known.ts';
import { createTableSession } from './tableSession.ts';
import type { TableSession, TableState } from './tableSession.ts';
import { TableWork } from './TableWork.ts';
import type { Brought } from './TableWork.ts';

export interface TableInStudio extends TableState {
  readonly words: TableT;
  bring(brought: Brought): void;
  choose(choices: Choices): void;
  undo(): void;
  clear(): void;
  /** Puts what can be taken into the draft and opens the editor. */
  accept(): void;
}

/** One table for each studio, however often its step is opened. */
const sessions = new WeakMap<StudioParts['store'], TableSession>();

/** What was brought at the start is read once, not again with every visit of this step. */
const taken = new WeakSet<Given>();

function sessionOf({ store, site }: StudioParts): TableSession {
  const known = sessions.get(store);
  if (known) return known;
  const session = createTableSession(new TableWork(() => site.startTableWorker()));
  sessions.set(store, session);
  // A draft is kept at every change, a table is not: who leaves the page before it is in the draft is asked.
  session.subscribe(({ overview }) => (overview ? addEventListener : removeEventListener)('beforeunload', ask));
  return session;
}

function ask(event: Event): void {
  event.preventDefault();
}

/** The table that is on its way into the draft. */
export function useTable(): TableInStudio {
  const { draft, change, given, go, announce, locale } = useStudio();
  const session = sessionOf(useStudioParts());
  const state = useStore(session);
  const words = tableWords(locale);

  useEffect(() => {
    if (!given || given.kind === 'text' || taken.has(given)) return;
    taken.add(given);
    void session.getState().bring(given.kind === 'table' ? { file: given.file } : { cells: given.text }, draft);
  }, [given, session, draft]);

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
    bring: (brought) => void session.getState().bring(brought, draft),
    choose: (choices) => void session.getState().choose(choices, draft),
    undo: () => void session.getState().undo(draft),
    clear: () => session.getState().clear(),
    accept: () => {
      void session
        .getState()
        .take()
        .then(async (additions) => {
          if (!additions) return;
          const count = additions.engagements.length;
          await nextTurn();
          change({ key: 'history.table', values: { count } }, (before) => withAdditions(before, additions));
          announce(words('preview.accepted', { count }));
          await nextTurn();
          session.getState().clear();
          go('edit');
        });
    },
  };
}

import { useContext } from 'react';
import { useStore } from 'zustand';
import { useShallow } from 'zustand/react/shallow';
import type { Locale } from '../i18n/locale.ts';
import type { StudioT } from '../i18n/studioWords.ts';
import type { Draft } from './draft/Draft.ts';
import type { ChangeLabel } from './draft/draftStore.ts';
import type { Naming } from './draft/names.ts';
import { StudioContext } from './StudioContext.ts';
import type { StudioInLanguage } from './StudioContext.ts';
import type { Given, StepId } from './studioStore.ts';

export interface Studio {
  readonly draft: Draft;
  /**
   * Makes a change that can be taken back, and keeps it.
   * @param field names what is being typed in: changes of one field, one after the other, are one step of the history
   */
  change(label: ChangeLabel, recipe: (draft: Draft) => Draft, field?: string): void;
  undo(): void;
  redo(): void;
  /** What the last change was, and what was last taken back; `undefined` where there is none. */
  readonly undoable: ChangeLabel | undefined;
  readonly redoable: ChangeLabel | undefined;
  /** What was brought at the start for this step to read. */
  readonly given: Given | undefined;
  /** Opens another step. */
  go(step: StepId, given?: Given): void;
  /** Says something to who cannot see what has changed. */
  announce(message: string): void;
  readonly t: StudioT;
  readonly locale: Locale;
}

/** The parts that the studio is made of. @throws outside of a `StudioContext` */
export function useStudioParts(): StudioInLanguage {
  const parts = useContext(StudioContext);
  if (!parts) throw new Error('a part of the studio stands outside of it');
  return parts;
}

/** The draft, its history and the words of the page's language: what a step needs. */
export function useStudio(): Studio {
  const { store, drafts, t, locale } = useStudioParts();
  const { draft, past, future, change, undo, redo } = useStore(drafts);
  const { given, go, announce } = useStore(store);
  return {
    draft,
    change,
    undo,
    redo,
    undoable: past.at(-1)?.label,
    redoable: future.at(-1)?.label,
    given,
    go,
    announce,
    t,
    locale,
  };
}

/** What names the entries of the draft: for what is drawn many times and must not be drawn anew at every change of the draft. */
export function useNaming(): Naming {
  return useStore(
    useStudioParts().drafts,
    useShallow(({ draft: { partners, outcomes, topics, regions, sources } }) => ({ partners, outcomes, topics, regions, sources })),
  );
}

import { useEffect, useRef } from 'react';
import { useStore } from 'zustand';
import { downloadDraft } from './downloadDraft.ts';
import { useStudio, useStudioParts } from './useStudio.ts';

/** The draft's title, whether it is kept, and the way back and forth in its history. */
export function DraftBar() {
  const { keeper } = useStudioParts();
  const { draft, undo, redo, undoable, redoable, t, locale } = useStudio();
  const { status, conflict, deleted } = useStore(keeper.state);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
      const key = letterOf(event);
      if ((key !== 'z' && key !== 'y') || isOwnField(event.target)) return;
      event.preventDefault();
      if (key === 'y' || event.shiftKey) redo();
      else undo();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [undo, redo]);
  const title = draft.title?.[locale] ?? draft.title?.ar ?? draft.title?.en ?? '';
  const save = () => downloadDraft(draft);
  const bar = useRef<HTMLElement>(null);
  /** What was pressed is gone when it is done, and may be there anew: the focus goes back to it, else to what it has come to. */
  const goOn = (done: Promise<void>) =>
    void done.then(() => requestAnimationFrame(() => (bar.current?.querySelector<HTMLElement>('.again') ?? bar.current?.querySelector<HTMLElement>('.draft-title'))?.focus()));
  const failed = status === 'full' || status === 'forbidden';
  return (
    <section className="draft-bar" aria-label={t('draft.heading')} ref={bar}>
      <p className="draft-title" tabIndex={-1}>
        {title === '' ? t('draft.untitled') : title} <span className="kept">{t(`draft.status.${conflict ? 'forbidden' : status}`)}</span>
      </p>
      <div className="row">
        <button type="button" disabled={!undoable} onClick={undo} aria-keyshortcuts="Control+Z">
          {undoable ? t('draft.undo', { what: t(undoable.key, undoable.values) }) : t('draft.undoNothing')}
        </button>
        <button type="button" disabled={!redoable} onClick={redo} aria-keyshortcuts="Control+Shift+Z">
          {redoable ? t('draft.redo', { what: t(redoable.key, redoable.values) }) : t('draft.redoNothing')}
        </button>
      </div>
      {failed && (
        <div role="alert" className="problem">
          <p>{t(`draft.failure.${status}`)}</p>
          <div className="row">
            <button type="button" onClick={save}>
              {t('draft.download')}
            </button>
            <button type="button" className="again" onClick={() => goOn(keeper.save())}>
              {t('draft.again')}
            </button>
          </div>
        </div>
      )}
      {conflict && (
        <div role="alert" className="problem">
          <p>{t(deleted ? 'draft.deleted.what' : 'draft.conflict.what')}</p>
          <div className="row">
            <button type="button" onClick={() => goOn(keeper.keepBoth())}>
              {t(deleted ? 'draft.deleted.keep' : 'draft.conflict.both')}
            </button>
            {!deleted && (
              <button type="button" onClick={() => goOn(keeper.takeTheirs())}>
                {t('draft.conflict.theirs')}
              </button>
            )}
            <button type="button" onClick={save}>
              {t('draft.download')}
            </button>
          </div>
        </div>
      )}
    </section>
  );
}

/** The Latin letter of a key; an Arabic keyboard has it by its place. */
function letterOf({ key, code }: KeyboardEvent): string {
  return (/^[a-z]$/i.test(key) ? key : code.replace('Key', '')).toLowerCase();
}

/** Whether a text is typed that is no part of the draft: its field undoes itself. */
function isOwnField(target: EventTarget | null): boolean {
  const field = target instanceof Element ? target.closest('textarea, input:is([type="text"], [type="search"], [type="url"], :not([type]))') : null;
  return field !== null && field.closest('[data-path]') === null;
}

import { useRef, useState } from 'react';
import { useStore } from 'zustand';
import { intlTag } from '../../i18n/locale.ts';
import type { Opening } from '../draft/DraftKeeper.ts';
import { textIn } from '../draft/names.ts';
import { givenBefore } from '../studioStore.ts';
import { useStudio, useStudioParts } from '../useStudio.ts';

/** Opens another draft, and goes on once it is open. `givesUp`: whether the one that is open may be lost. */
export type OpenDraft = (opening: (givesUp: boolean) => Promise<Opening>, then: () => void) => Promise<void>;

interface KeptDraftsProps {
  readonly open: OpenDraft;
}

/** The drafts that this browser keeps. */
export function KeptDrafts({ open }: KeptDraftsProps) {
  const { keeper, store, drafts } = useStudioParts();
  const { t, locale, go } = useStudio();
  const { kept, id: own } = useStore(keeper.state);
  /** The draft that was asked to be removed once: what is removed cannot be undone, so it is asked twice. */
  const [leaving, setLeaving] = useState<string>();
  const section = useRef<HTMLElement>(null);
  const remove = async (index: number, id: string) => {
    const { ownerDocument } = section.current ?? {};
    await keeper.remove(id);
    // To the draft that has taken its place, else to the last one, else to the ways to begin.
    requestAnimationFrame(() => {
      const left = [...(section.current?.querySelectorAll<HTMLElement>('li > button:first-child') ?? [])];
      (left[index] ?? left.at(-1) ?? ownerDocument?.querySelector<HTMLElement>('.step h2'))?.focus();
    });
  };
  // A text with nothing read from it yet goes on where it was left.
  const goOn = () => go(keeper.readings.length > 0 && drafts.getState().draft.engagements.length === 0 ? 'read' : 'edit');
  const choose = (id: string) => {
    if (id === own) {
      goOn();
      return;
    }
    void open((givesUp) => keeper.openKept(id, givesUp), () => {
      const [reading] = keeper.readings;
      store.getState().begin(reading && givenBefore(reading));
      goOn();
    });
  };
  if (kept.length === 0) return null;
  return (
    <section className="kept-drafts" ref={section}>
      <h3>{t('start.kept')}</h3>
      <ul>
        {kept.map(({ id, head, engagements, changed }, index) => {
          const title = textIn(head.title, locale) || t('draft.untitled');
          return (
            <li key={id}>
              <button type="button" onClick={() => choose(id)}>
                {t('start.open', { title })}
              </button>
              <span className="hint-line">
                {t('start.contents', { count: engagements })}{' · '}
                <time dateTime={new Date(changed).toISOString()}>
                  {new Intl.DateTimeFormat(intlTag[locale], {
                    dateStyle: 'medium',
                    timeStyle: 'short',
                  }).format(changed)}
                </time>
              </span>
              <button
                type="button"
                className="quiet"
                onBlur={() => setLeaving(undefined)}
                onClick={() => {
                  if (leaving !== id) setLeaving(id);
                  else void remove(index, id);
                }}
              >
                {t(leaving === id ? 'start.removeSure' : 'start.remove', { title })}
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

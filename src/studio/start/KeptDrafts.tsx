import { useStore } from 'zustand';
import { textIn } from '../draft/names.ts';
import { useStudio, useStudioParts } from '../useStudio.ts';

/** The drafts that this browser keeps. */
export function KeptDrafts() {
  const { keeper, store, drafts } = useStudioParts();
  const { t, locale, go } = useStudio();
  const { kept, id: open } = useStore(keeper.state);
  const choose = async (id: string) => {
    if (id !== open) {
      await keeper.openKept(id);
      const { reading } = keeper;
      store.getState().begin(reading && { kind: 'text', text: reading.text, ...(reading.name !== undefined && { name: reading.name }) });
      store.getState().citeAs(reading?.citedAs);
    }
    // A text with nothing read from it yet goes on where it was left.
    const isUnread = keeper.reading !== undefined && drafts.getState().draft.engagements.length === 0;
    go(isUnread ? 'read' : 'edit');
  };
  if (kept.length === 0) return null;
  return (
    <section className="kept-drafts">
      <h3>{t('start.kept')}</h3>
      <ul>
        {kept.map(({ id, head, engagements, changed }) => {
          const title = textIn(head.title, locale) || t('draft.untitled');
          return (
            <li key={id}>
              <button
                type="button"
                onClick={() => void choose(id)}
              >
                {t('start.open', { title })}
              </button>
              <span className="hint-line">
                {t('start.contents', { count: engagements })}{' · '}
                <time dateTime={new Date(changed).toISOString()}>
                  {new Intl.DateTimeFormat(locale === 'ar' ? 'ar-MA' : 'en-GB', {
                    dateStyle: 'medium',
                    timeStyle: 'short',
                  }).format(changed)}
                </time>
              </span>
              <button type="button" className="quiet" onClick={() => void keeper.remove(id)}>
                {t('start.remove', { title })}
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

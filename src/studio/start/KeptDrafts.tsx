import { useStore } from 'zustand';
import { useStudio, useStudioParts } from '../useStudio.ts';

/** The drafts that this browser keeps. */
export function KeptDrafts() {
  const { keeper } = useStudioParts();
  const { t, locale, go } = useStudio();
  const { kept, id: open } = useStore(keeper.state);
  if (kept.length === 0) return null;
  return (
    <section className="kept-drafts">
      <h3>{t('start.kept')}</h3>
      <ul>
        {kept.map(({ id, draft, changed }) => {
          const title = draft.title?.[locale] ?? draft.title?.ar ?? draft.title?.en ?? t('draft.untitled');
          return (
            <li key={id}>
              <button
                type="button"
                onClick={() => {
                  void (id === open ? Promise.resolve(true) : keeper.openKept(id)).then(() => go('edit'));
                }}
              >
                {t('start.open', { title })}
              </button>
              <span className="hint-line">
                {t('start.contents', { count: draft.engagements.length })}{' · '}
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

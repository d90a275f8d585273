import { direction } from '../i18n/locale.ts';
import type { Citation } from '../dataset/Dataset.ts';
import { citationText, sourceHref } from './Citations.tsx';
import { Day } from './Day.tsx';
import { useAtlas } from './useAtlas.ts';

/** The sources of a claim, each with the paragraph, who published it and when, and the way to it. */
export function CitedSources({ citations }: { readonly citations: readonly Citation[] }) {
  const { data, t, locale } = useAtlas();
  return (
    <>
      <h3>{t('panel.sources')}</h3>
      <ul className="cited">
        {citations.map((citation) => {
          const source = data.dataset.sources.find(({ id }) => id === citation.source);
          return (
            source && (
              <li key={citationText(citation)}>
                <a href={sourceHref(source.id)}>
                  <bdi>{citationText(citation)}</bdi>
                </a>{' '}
                <span>
                  <bdi dir={direction[locale]}>{(source.publisher ?? source.title)[locale]}</bdi>
                  {source.published !== undefined && (
                    <>
                      {' · '}
                      <Day start={source.published} />
                    </>
                  )}
                </span>
              </li>
            )
          );
        })}
      </ul>
    </>
  );
}

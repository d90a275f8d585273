import { direction } from '../i18n/locale.ts';
import { sourceCode } from '../views/citations.ts';
import { sourceAnchor } from './Citations.tsx';
import { Day } from './Day.tsx';
import { useAtlas } from './useAtlas.ts';

/** Every source of the dataset, with the way to it and how many partners it is cited for. */
export function SourceList() {
  const { data, t, locale, amount } = useAtlas();
  const { sources, engagements } = data.dataset;
  const citedFor = (id: string) =>
    new Set(
      engagements.filter((engagement) => engagement.sources.some(({ source }) => source === id)).map(({ partner }) => partner),
    ).size;
  return (
    <>
      <h2>{t('sources.heading')}</h2>
      <p>{t('sources.intro')}</p>
      <ul className="sources">
        {sources.map(({ id, title, publisher, published, language, url }) => (
          <li key={id} id={sourceAnchor(id)}>
            <strong className="code">
              <bdi>{sourceCode(id)}</bdi>
            </strong>
            <div>
              <p>
                <bdi dir={direction[locale]}>{title[locale]}</bdi>
              </p>
              <p className="source-facts">
                {publisher && (
                  <>
                    <bdi dir={direction[locale]}>{publisher[locale]}</bdi>
                    {' · '}
                  </>
                )}
                {published !== undefined && (
                  <>
                    <Day start={published} />
                    {' · '}
                  </>
                )}
                {data.languages[locale][language]}
                {' · '}
                {t('sources.cites', amount(citedFor(id)))}
              </p>
              <p>
                {url === undefined ? (
                  t('sources.noLink')
                ) : (
                  <a href={url} rel="noopener noreferrer external" hrefLang={language}>
                    {t('sources.open')} <bdi dir="ltr">({new URL(url).hostname})</bdi>
                  </a>
                )}
              </p>
            </div>
          </li>
        ))}
      </ul>
    </>
  );
}

import type { MouseEvent } from 'react';
import { formatNumber } from '../i18n/format.ts';
import { countriesNotNamed } from '../views/listGroups.ts';
import { useAtlas, useWorldview } from './useAtlas.ts';

/** The rest of the world, folded away: every place on the map has its answer, partner or not. */
export function NotNamed() {
  const { data, t, locale, nameOf, open } = useAtlas();
  const ids = countriesNotNamed(data, locale, useWorldview());
  const onClick = (event: MouseEvent, id: string) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    open(id);
  };
  return (
    <details className="not-named">
      <summary>
        <h2>
          {t('notNamed.heading')} <small className="count">{formatNumber(locale, ids.length)}</small>
        </h2>
      </summary>
      <p>{t('notNamed.intro')}</p>
      <ul>
        {ids.map((id) => (
          <li key={id}>
            <a href={`#${id}`} onClick={(event) => onClick(event, id)}>
              {nameOf(id)}
            </a>
          </li>
        ))}
      </ul>
    </details>
  );
}

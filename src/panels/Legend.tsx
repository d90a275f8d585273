import { formatNumber } from '../i18n/format.ts';
import { countriesNotNamed } from '../views/listGroups.ts';
import { Caption } from './Caption.tsx';
import { Swatch } from './Swatch.tsx';
import { useAtlas, useAtlasView, useWorldview } from './useAtlas.ts';

/** What the inks mean, and how many states and organisations the filter leaves in each. */
export function Legend() {
  const { data, t, locale } = useAtlas();
  const { states, shown, total } = useAtlasView();
  const muted = total.country - shown.country;
  const { outcomes, partners } = data.dataset;
  const worldview = useWorldview();
  const strongestFirst = outcomes.map((outcome, index) => ({ ...outcome, rank: index + 1 })).reverse();
  const hasSeats = partners.some(({ kind }) => kind === 'organisation');
  const count = (value: number) => <small className="count">{formatNumber(locale, value)}</small>;
  return (
    <>
      <h2 className="unseen">{t('legend.heading')}</h2>
      <ul className="legend">
        <li>
          <Swatch status="host" /> {t('status.host')} {count(1)}
        </li>
        {strongestFirst.map(({ id, name, rank }) => (
          <li key={id} data-legend={id}>
            <Swatch status={id} rank={rank} /> <bdi>{name[locale]}</bdi> {count(states.get(id) ?? 0)}
          </li>
        ))}
        {hasSeats && (
          <li data-legend="seats">
            <Swatch status="seat" rank={1} shape="seat" /> {t('legend.seats')} {count(shown.organisation)}
          </li>
        )}
        <li data-legend="none">
          <Swatch status="none" /> {t('status.none')} {count(countriesNotNamed(data, locale, worldview).length)}
        </li>
        <li data-legend="disputed">
          <svg className="swatch" viewBox="0 0 24 16" aria-hidden="true" focusable="false">
            <path className="disputed" d="M1 8h22" />
          </svg>{' '}
          {t('map.disputed')}
        </li>
        {/* Its place is kept where there is none, so that a filter moves nothing. */}
        <li data-legend="muted" className={muted === 0 ? 'absent' : undefined}>
          <Swatch status="muted" muted /> {t('legend.muted')} {count(muted)}
        </li>
      </ul>
      <Caption worldview={worldview} />
    </>
  );
}

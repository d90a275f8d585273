import { useMemo } from 'react';
import type { Dataset } from '../../dataset/Dataset.ts';
import type { Locale } from '../../i18n/locale.ts';
import { createTranslation } from '../../i18n/translation.ts';
import { BorderSwatch, Swatch } from '../../panels/Swatch.tsx';

interface DraftLegendProps {
  /** What is drawn of the draft. */
  readonly dataset: Dataset;
  readonly locale: Locale;
}

/** What the inks of the draft's map mean: with the samples and in the words of the atlas, of what is drawn so far. */
export function DraftLegend({ dataset, locale }: DraftLegendProps) {
  const { t } = useMemo(() => createTranslation(locale), [locale]);
  const { host, outcomes, partners } = dataset;
  const strongestFirst = outcomes.map((outcome, index) => ({ ...outcome, rank: index + 1 })).filter(({ id }) => id !== 'none').reverse();
  return (
    <ul className="legend draft-legend" aria-label={t('legend.heading')}>
      {host && (
        <li>
          <Swatch status="host" /> {t('status.host')}
        </li>
      )}
      {strongestFirst.map(({ id, name, rank }) => (
        <li key={id}>
          <Swatch status={id} rank={rank} /> <bdi>{name[locale]}</bdi>
        </li>
      ))}
      {partners.some(({ kind }) => kind === 'organisation') && (
        <li>
          <Swatch status="seat" rank={1} shape="seat" /> {t('legend.seats')}
        </li>
      )}
      <li>
        <Swatch status="none" /> {t('status.none')}
      </li>
      <li>
        <BorderSwatch /> {t('map.disputed')}
      </li>
    </ul>
  );
}

import type { ReactNode } from 'react';
import { formatNumber } from '../i18n/format.ts';
import type { Locale } from '../i18n/locale.ts';
import { countedName } from '../views/countedName.ts';
import { Citations } from './Citations.tsx';
import { useAtlas, useAtlasView } from './useAtlas.ts';

/** The headline figures. What is reported and what is named are two figures, and always shown as two. */
export function Figures() {
  const { data, t, locale, measureName } = useAtlas();
  const { shown, total, engagements } = useAtlasView();
  const { reported, outcomes, measure } = data.dataset;
  const left = [...engagements.values()].reduce((sum, count) => sum + count, 0);
  const distinctions = outcomes.slice(1).reverse();
  return (
    <>
      <h2 className="unseen">{t('figures.heading')}</h2>
      <ul className="figures">
        {reported.map(({ what, count, sources }, index) => (
          // Two sources may report the same differently.
          <Figure key={index} locale={locale} value={count} label={t(`figures.reported.${what}`, { count })}>
            <Citations citations={sources} />
          </Figure>
        ))}
        {measure && (
          <Figure
            locale={locale}
            value={left}
            total={data.dataset.engagements.length}
            label={t('figures.measured', { name: measureName })}
          />
        )}
        <Figure
          locale={locale}
          value={shown.country}
          total={total.country}
          label={t('figures.states', { count: total.country })}
        />
        {total.organisation > 0 && (
          <Figure
            locale={locale}
            value={shown.organisation}
            total={total.organisation}
            label={t('figures.organisations', { count: total.organisation })}
          />
        )}
        {distinctions.map((outcome) => {
          const count = engagements.get(outcome.id) ?? 0;
          return <Figure key={outcome.id} locale={locale} value={count} label={countedName(outcome, locale, count)} />;
        })}
      </ul>
    </>
  );
}

interface FigureProps {
  readonly locale: Locale;
  readonly value: number;
  /** Said beside the value where a filter leaves less. */
  readonly total?: number;
  readonly label: string;
  readonly children?: ReactNode;
}

function Figure({ locale, value, total = value, label, children }: FigureProps) {
  const { t } = useAtlas();
  return (
    <li>
      <strong className="number">{formatNumber(locale, value)}</strong>{' '}
      {total !== value && <span className="of-all">{t('figures.ofAll', { total: formatNumber(locale, total) })} </span>}
      <span className="label">{label}</span> {children}
    </li>
  );
}

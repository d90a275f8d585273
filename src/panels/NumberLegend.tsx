import { formatNumber } from '../i18n/format.ts';
import { ZERO_STEP } from '../views/numberClasses.ts';
import { CommonEntries, HostEntry } from './CommonEntries.tsx';
import { LegendEntry } from './LegendEntry.tsx';
import { Swatch } from './Swatch.tsx';
import { useAtlas, useAtlasView } from './useAtlas.ts';
import { useClassBorders } from './useClassBorders.ts';

/** The classes of numbers with their borders, and how many states the filter leaves in each; zero, and no data. */
export function NumberLegend({ shown: visible }: { readonly shown: boolean }) {
  const { t, locale, measureName } = useAtlas();
  const { classes, statesByClass } = useAtlasView();
  const zero = statesByClass.get(0) ?? 0;
  const borders = useClassBorders();
  return (
    <ul className={visible ? 'legend' : 'legend absent'}>
      <li className="measure">
        <bdi>{measureName}</bdi>
      </li>
      {classes.map((own) => (
        <LegendEntry
          key={own.from}
          id={`class-${own.from}`}
          count={statesByClass.get(own.from) ?? 0}
          swatch={<Swatch status="class" step={own.step} />}
        >
          <bdi>{borders(own)}</bdi>
        </LegendEntry>
      ))}
      {/* Its place is kept where there is none, so that a filter moves nothing. */}
      <LegendEntry id="zero" count={zero} absent={zero === 0} swatch={<Swatch status="zero" step={ZERO_STEP} />}>
        {t('legend.zero', { number: formatNumber(locale, 0) })}
      </LegendEntry>
      <HostEntry />
      <CommonEntries seat={{ step: classes[0]?.step }} none={t('status.noData')} />
    </ul>
  );
}

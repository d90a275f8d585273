import { LegendEntry } from './LegendEntry.tsx';
import { CommonEntries, HostEntry } from './CommonEntries.tsx';
import { Swatch } from './Swatch.tsx';
import { useAtlas, useAtlasView } from './useAtlas.ts';

/** The inks of the outcomes, and how many states and organisations the filter leaves in each. */
export function OutcomeLegend({ shown: visible }: { readonly shown: boolean }) {
  const { data, t, locale } = useAtlas();
  const { states, shown, total } = useAtlasView();
  const muted = total.country - shown.country;
  const strongestFirst = data.dataset.outcomes.map((outcome, index) => ({ ...outcome, rank: index + 1 })).reverse();
  return (
    <ul className={visible ? 'legend' : 'legend absent'}>
      <HostEntry />
      {/* Its place is kept where there is none, so that a filter moves nothing; see the style sheet for where that is. */}
      <LegendEntry id="muted" count={muted} absent={muted === 0} swatch={<Swatch status="muted" muted />}>
        {t('legend.muted')}
      </LegendEntry>
      {strongestFirst.map(({ id, name, rank }) => (
        <LegendEntry key={id} id={id} count={states.get(id) ?? 0} swatch={<Swatch status={id} rank={rank} />}>
          <bdi>{name[locale]}</bdi>
        </LegendEntry>
      ))}
      <CommonEntries seat={{ rank: 1 }} none={t('status.none')} />
    </ul>
  );
}

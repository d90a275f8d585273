import { countDrawnNotNamed } from '../views/listGroups.ts';
import { LegendEntry } from './LegendEntry.tsx';
import { BorderSwatch, Swatch } from './Swatch.tsx';
import { useAtlas, useAtlasView, useWorldview } from './useAtlas.ts';

interface CommonEntriesProps {
  /** The ink of the sample of a seat. */
  readonly seat: { readonly rank?: number; readonly step?: number | undefined };
  /** What a country that no engagement names is called. */
  readonly none: string;
}

/** What means the same whatever the map is coloured by. */
export function CommonEntries({ seat, none }: CommonEntriesProps) {
  const { data, t } = useAtlas();
  const { shown } = useAtlasView();
  const hasSeats = data.dataset.partners.some(({ kind }) => kind === 'organisation');
  return (
    <>
      {hasSeats && (
        <LegendEntry id="seats" count={shown.organisation} swatch={<Swatch status="seat" {...seat} shape="seat" />}>
          {t('legend.seats')}
        </LegendEntry>
      )}
      <LegendEntry id="none" count={countDrawnNotNamed(data, useWorldview())} swatch={<Swatch status="none" />}>
        {none}
      </LegendEntry>
      <LegendEntry id="disputed" swatch={<BorderSwatch />}>
        {t('map.disputed')}
      </LegendEntry>
    </>
  );
}

/** The host's ink, where the dataset has a host. */
export function HostEntry() {
  const { data, t } = useAtlas();
  return (
    data.dataset.host && (
      <LegendEntry id="host" count={1} swatch={<Swatch status="host" />}>
        {t('status.host')}
      </LegendEntry>
    )
  );
}

import type { TFunction } from 'i18next';
import { formatNumber } from '../i18n/format.ts';
import type { Locale } from '../i18n/locale.ts';
import type { AtlasData } from '../views/AtlasData.ts';
import type { AtlasView } from '../views/atlasView.ts';
import { countryStatus } from '../views/atlasView.ts';

/** The words of the map, in one language. */
export interface MapText {
  readonly label: string;
  /** Over the names that lie under one fingertip: as a question, and where one has been chosen already. */
  readonly whichOne: string;
  readonly alsoHere: string;
  readonly zoomHere: string;
  /** What a place is called and how it is painted; an organisation's seat as well. */
  node(id: string): string;
  name(id: string): string;
  status(id: string): string;
}

export function mapText(t: TFunction, locale: Locale, data: AtlasData, view: AtlasView): MapText {
  const { dataset } = data;
  const outcomeNames = new Map(dataset.outcomes.map(({ id, name }) => [id, name[locale]]));
  const seats = new Map(dataset.partners.flatMap((partner) => (partner.kind === 'organisation' ? [[partner.id, partner]] : [])));
  const name = (id: string) => data.names[locale][id] ?? id;
  const measureName = dataset.measure?.name?.[locale] ?? t('number.name');
  const status = (id: string) => {
    const mark = view.marks.get(id);
    if (view.colouring === 'number' && mark) {
      return t('number.of', { name: measureName, number: formatNumber(locale, mark.number) });
    }
    const code = countryStatus(data, view, id);
    // Where numbers are shown, a place that the dataset does not name has none, which is not zero.
    const none = t(view.colouring === 'number' ? 'status.noData' : 'status.none');
    return outcomeNames.get(code) ?? (code === 'host' ? t('status.host') : none);
  };
  return {
    label: t('map.label'),
    whichOne: t('map.whichOne'),
    alsoHere: t('map.alsoHere'),
    zoomHere: t('map.zoom.here'),
    name,
    status,
    node: (id) => {
      const partner = seats.get(id);
      return partner
        ? t('map.seat', { name: name(id), place: partner.seat.place[locale], status: status(id) })
        : t('map.node', { name: name(id), status: status(id) });
    },
  };
}

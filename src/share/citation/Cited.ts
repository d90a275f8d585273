import { eventDays, eventPlace } from '../dateline.ts';
import { filterPhrases, filterSentence } from '../filterWords.ts';
import type { Takeaway } from '../Takeaway.ts';

/** What a citation is made of, in one language. */
export interface Cited {
  readonly id: string;
  readonly title: string;
  /** Place and days: `Marrakech, Morocco, 24–27 November 2025`. */
  readonly event: string;
  readonly place: string | undefined;
  /** The dataset's format, the filter, the borders: each a phrase. */
  readonly filter: string;
  readonly isFiltered: boolean;
  readonly worldview: string;
  readonly address: string;
}

export function cited(takeaway: Takeaway): Cited {
  const { data, locale, t, worldview, address } = takeaway;
  const { id, title } = data.dataset;
  const place = eventPlace(locale, data, t);
  const days = eventDays(locale, data);
  return {
    id,
    title: title[locale],
    place,
    event: place === undefined ? days : `${place}${locale === 'ar' ? '، ' : ', '}${days}`,
    filter: filterSentence(takeaway),
    isFiltered: filterPhrases(takeaway).length > 0,
    worldview: t(`map.worldviewName.${worldview}`),
    address,
  };
}

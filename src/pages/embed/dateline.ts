import type { TFunction } from 'i18next';
import { formatPeriod } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { AtlasData } from '../../views/AtlasData.ts';

/** Where and when, on one line. */
export function dateline(locale: Locale, { dataset, names }: AtlasData, t: TFunction): string {
  const { host, dates } = dataset;
  const period = formatPeriod(locale, dates.start, dates.end);
  if (!host) return period;
  return `${t('event.place', { place: host.place[locale], country: names[locale][host.country] ?? host.country })} · ${period}`;
}

import type { TFunction } from 'i18next';
import type { Locale } from '../i18n/locale.ts';
import type { AtlasData } from '../views/AtlasData.ts';
import { writtenPeriod } from '../views/writtenDays.ts';

/** Where it took place: `Marrakech, Morocco`; `undefined` where there was no host. */
export function eventPlace(locale: Locale, { dataset: { host }, names }: AtlasData, t: TFunction): string | undefined {
  return host && t('event.place', { place: host.place[locale], country: names[locale][host.country] ?? host.country });
}

/** When it took place, as it was written at build. */
export function eventDays(locale: Locale, data: AtlasData): string {
  const { start, end } = data.dataset.dates;
  return writtenPeriod(data, locale, start, end);
}

/** Where and when, on one line. */
export function dateline(locale: Locale, data: AtlasData, t: TFunction): string {
  const place = eventPlace(locale, data, t);
  const days = eventDays(locale, data);
  return place === undefined ? days : `${place} · ${days}`;
}

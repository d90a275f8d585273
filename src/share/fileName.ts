import type { Dataset } from '../dataset/Dataset.ts';
import type { Locale } from '../i18n/locale.ts';
import { dimensions } from '../views/Filter.ts';
import type { Filter } from '../views/Filter.ts';

/** File systems take 255 bytes; this leaves room for the rest, Arabic letters counting two. Characters. */
const LONGEST = 60;

/**
 * A name that says what the file holds: dataset, what the filter leaves, language, days of the event. No clock: the same
 * view has the same name. `interpol-ga-2025_africa_en_2025-11-24_2025-11-27.csv`
 * @param locale absent where both languages are in the file
 * @param mark of several files of one kind: `2x`
 */
export function fileName(dataset: Dataset, filter: Filter, extension: string, locale?: Locale, mark?: string): string {
  const { start, end } = dataset.dates;
  const days = start === end ? start : `${start}_${end}`;
  return `${[dataset.id, filterSlug(filter), locale ?? 'ar-en', days, mark ?? ''].filter(Boolean).join('_')}.${extension}`;
}

/** What the filter asks for, as a piece of a file name or an id; empty where it asks for nothing. */
export function filterSlug(filter: Filter): string {
  const values = [...dimensions.flatMap((dimension): readonly string[] => filter[dimension]), filter.query];
  const parts = values.map((value) => value.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '')).filter(Boolean);
  const slug = [...parts.join('+')];
  return slug.length <= LONGEST ? slug.join('') : `${slug.slice(0, LONGEST - 1).join('').replace(/[+-]+$/, '')}~`;
}

import type { Region } from './Dataset.ts';
import type { ContinentId } from './countryCodes.ts';

/** The regions of a dataset that gives none: UN M49 continents, in the order in which they are listed. */
export const continents: readonly (Region & { readonly id: ContinentId })[] = [
  { id: 'africa', name: { en: 'Africa', ar: 'أفريقيا' } },
  { id: 'americas', name: { en: 'Americas', ar: 'الأمريكتان' } },
  { id: 'asia', name: { en: 'Asia', ar: 'آسيا' } },
  { id: 'europe', name: { en: 'Europe', ar: 'أوروبا' } },
  { id: 'oceania', name: { en: 'Oceania', ar: 'أوقيانوسيا' } },
  { id: 'antarctica', name: { en: 'Antarctica', ar: 'القارة القطبية الجنوبية' } },
];

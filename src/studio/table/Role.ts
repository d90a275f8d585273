/** What a column may hold. The words stand in the language files under `roles.<role>`. */
export const roles = [
  'partner',
  'country',
  'organisation',
  'kind',
  'nameEn',
  'nameAr',
  'seat',
  'seatEn',
  'seatAr',
  'longitude',
  'latitude',
  'region',
  'regionEn',
  'regionAr',
  'outcome',
  'outcomeEn',
  'outcomeAr',
  'rank',
  'date',
  'from',
  'to',
  'topics',
  'topicsEn',
  'topicsAr',
  'counterpart',
  'counterpartEn',
  'counterpartAr',
  'note',
  'noteEn',
  'noteAr',
  'sources',
  'sourcesEn',
  'sourcesAr',
  'links',
  'publisherEn',
  'publisherAr',
  'language',
  'published',
  'at',
  'engagement',
] as const;

export type Role = (typeof roles)[number];

/** Columns of a sheet that lists sources. */
export const sourceRoles = ['sources', 'titleEn', 'titleAr', 'publisherEn', 'publisherAr', 'language', 'published', 'links'] as const;
export type SourceRole = (typeof sourceRoles)[number];

import type { Path } from '../../dataset/Path.ts';
import type { StudioKey } from '../../i18n/studioWords.ts';
import type { EntryList } from '../draft/entries.ts';

export type SectionId = 'about' | EntryList;

export type FieldKind =
  | 'line'
  | 'text'
  | 'prose'
  | 'date'
  | 'country'
  | 'coordinates'
  | 'number'
  | 'choice'
  | 'choices'
  | 'citations';

/** Where the values that may be chosen come from: a list of the draft, or a fixed set of words. */
export type Choices = 'partners' | 'outcomes' | 'topics' | 'regions' | 'kind' | 'worldview' | 'what';

export interface Field {
  /** From the entry; in `about` from the draft. */
  readonly path: Path;
  readonly label: Extract<StudioKey, `fields.${string}`>;
  readonly kind: FieldKind;
  readonly from?: Choices;
  /** Shown only for partners of this kind. */
  readonly only?: 'country' | 'organisation';
  /** Stands in the grid as well. */
  readonly inGrid?: true;
}

export interface FieldInputProps {
  readonly section: SectionId;
  /** From the draft to the entry. */
  readonly base: Path;
  readonly field: Field;
  /** In a cell of the grid: without a visible label. */
  readonly inCell?: boolean;
}

const name: Field = { path: ['name'], label: 'fields.name', kind: 'text', inGrid: true };
const sources: Field = { path: ['sources'], label: 'fields.sources', kind: 'citations' };
const region: Field = { path: ['region'], label: 'fields.region', kind: 'choice', from: 'regions' };

/** The one table of what can be edited: forms, grids and the way from a gap to its field all read it. */
export const fields: Readonly<Record<SectionId, readonly Field[]>> = {
  about: [
    { path: ['title'], label: 'fields.title', kind: 'text' },
    { path: ['summary'], label: 'fields.summary', kind: 'prose' },
    { path: ['dates', 'start'], label: 'fields.start', kind: 'date' },
    { path: ['dates', 'end'], label: 'fields.end', kind: 'date' },
    { path: ['host', 'country'], label: 'fields.host', kind: 'country' },
    { path: ['host', 'place'], label: 'fields.hostPlace', kind: 'text' },
    { path: ['host', 'coordinates'], label: 'fields.hostCoordinates', kind: 'coordinates' },
    { path: ['worldview'], label: 'fields.worldview', kind: 'choice', from: 'worldview' },
    { path: ['id'], label: 'fields.id', kind: 'line' },
  ],
  partners: [
    { path: ['kind'], label: 'fields.kind', kind: 'choice', from: 'kind', inGrid: true },
    { path: ['country'], label: 'fields.country', kind: 'country', only: 'country', inGrid: true },
    name,
    { path: ['seat', 'country'], label: 'fields.seatCountry', kind: 'country', only: 'organisation' },
    { path: ['seat', 'place'], label: 'fields.seatPlace', kind: 'text', only: 'organisation' },
    { path: ['seat', 'coordinates'], label: 'fields.seatCoordinates', kind: 'coordinates', only: 'organisation' },
    region,
  ],
  engagements: [
    { path: ['partner'], label: 'fields.partner', kind: 'choice', from: 'partners' },
    { path: ['outcome'], label: 'fields.outcome', kind: 'choice', from: 'outcomes', inGrid: true },
    { path: ['date'], label: 'fields.date', kind: 'date', inGrid: true },
    // In place of it, what took several days.
    { path: ['dates', 'start'], label: 'fields.start', kind: 'date' },
    { path: ['dates', 'end'], label: 'fields.end', kind: 'date' },
    sources,
    { path: ['topics'], label: 'fields.topics', kind: 'choices', from: 'topics' },
    { path: ['counterpart'], label: 'fields.counterpart', kind: 'text' },
    { path: ['note'], label: 'fields.note', kind: 'prose' },
  ],
  sources: [
    { path: ['title'], label: 'fields.sourceTitle', kind: 'text', inGrid: true },
    { path: ['publisher'], label: 'fields.publisher', kind: 'text' },
    { path: ['language'], label: 'fields.language', kind: 'line', inGrid: true },
    { path: ['published'], label: 'fields.published', kind: 'date', inGrid: true },
    { path: ['url'], label: 'fields.url', kind: 'line' },
  ],
  outcomes: [name],
  topics: [name],
  regions: [name],
  scenes: [
    { path: ['title'], label: 'fields.title', kind: 'text', inGrid: true },
    { path: ['text'], label: 'fields.text', kind: 'prose' },
    region,
    { path: ['partners'], label: 'fields.partners', kind: 'choices', from: 'partners' },
    { path: ['outcome'], label: 'fields.outcome', kind: 'choice', from: 'outcomes' },
    { path: ['zoom'], label: 'fields.zoom', kind: 'number' },
  ],
  reported: [
    { path: ['what'], label: 'fields.what', kind: 'choice', from: 'what', inGrid: true },
    { path: ['count'], label: 'fields.count', kind: 'number', inGrid: true },
    sources,
  ],
};

export const sectionIds: readonly SectionId[] = [
  'about',
  'partners',
  'engagements',
  'sources',
  'outcomes',
  'topics',
  'regions',
  'reported',
  'scenes',
];

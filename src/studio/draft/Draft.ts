import * as v from 'valibot';
import { measure } from '../../dataset/measureSchema.ts';

const { exactOptional: maybe, string, number, array, strictObject } = v;

const text = strictObject({ en: maybe(string()), ar: maybe(string()) });
const many = <Item extends v.GenericSchema>(item: Item) => v.optional(array(item), () => []);
const period = strictObject({ start: maybe(string()), end: maybe(string()) });
const place = strictObject({
  country: maybe(string()),
  place: maybe(text),
  coordinates: maybe(v.strictTuple([number(), number()])),
});
const citation = strictObject({ source: maybe(string()), at: maybe(string()) });
const named = strictObject({ id: string(), name: maybe(text) });

const partner = strictObject({
  id: string(),
  kind: v.picklist(['country', 'organisation']),
  country: maybe(string()),
  region: maybe(string()),
  name: maybe(text),
  seat: maybe(place),
});

const engagement = strictObject({
  id: string(),
  partner: maybe(string()),
  outcome: maybe(string()),
  date: maybe(string()),
  dates: maybe(period),
  topics: many(string()),
  counterpart: maybe(text),
  note: maybe(text),
  sources: many(citation),
});

/** Some engagements of a draft, for whoever reads them in pieces. */
export const engagementsSchema = array(engagement);

const forms = strictObject({
  zero: maybe(string()),
  one: maybe(string()),
  two: maybe(string()),
  few: maybe(string()),
  many: maybe(string()),
  other: maybe(string()),
});

/**
 * A dataset of format 1 that may be incomplete: the keys are those of `datasetSchema`, in its order, but nothing has to be
 * there and nothing has to be right. Lists are always there, though they be empty.
 */
export const draftSchema = strictObject({
  $schema: maybe(string()),
  format: v.literal(1),
  id: maybe(string()),
  title: maybe(text),
  summary: maybe(text),
  dates: maybe(period),
  host: maybe(place),
  worldview: maybe(string()),
  reported: many(strictObject({ what: maybe(string()), count: maybe(number()), sources: many(citation) })),
  regions: many(named),
  outcomes: many(
    strictObject({ id: string(), name: maybe(text), counted: maybe(strictObject({ en: maybe(forms), ar: maybe(forms) })) }),
  ),
  measure: maybe(measure),
  topics: many(named),
  sources: many(
    strictObject({
      id: string(),
      title: maybe(text),
      publisher: maybe(text),
      language: maybe(string()),
      published: maybe(string()),
      url: maybe(string()),
    }),
  ),
  partners: many(partner),
  engagements: many(engagement),
  scenes: many(
    strictObject({
      title: maybe(text),
      text: maybe(text),
      region: maybe(string()),
      partners: maybe(array(string())),
      outcome: maybe(string()),
      zoom: maybe(number()),
    }),
  ),
});

type Frozen<Value> = Value extends object ? { readonly [Key in keyof Value]: Frozen<Value[Key]> } : Value;

/** What the studio works on. Never changed in place: each change makes a new one, which shares what is the same. */
export type Draft = Frozen<v.InferOutput<typeof draftSchema>>;
export type DraftText = NonNullable<Draft['title']>;
export type DraftPlace = NonNullable<Draft['host']>;
export type DraftPartner = Draft['partners'][number];
export type DraftEngagement = Draft['engagements'][number];
export type DraftCitation = DraftEngagement['sources'][number];
export type DraftSource = Draft['sources'][number];

/** The lists of a draft whose entries have ids. */
export type DraftList = 'regions' | 'outcomes' | 'topics' | 'sources' | 'partners' | 'engagements';

export const emptyDraft: Draft = {
  format: 1,
  reported: [],
  regions: [],
  outcomes: [],
  topics: [],
  sources: [],
  partners: [],
  engagements: [],
  scenes: [],
};

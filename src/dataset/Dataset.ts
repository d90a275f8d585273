/** A text that readers see, in both languages. Trusted: no control or bidirectional-override characters, never empty. */
export interface Text {
  readonly en: string;
  readonly ar: string;
}

/** ISO 3166-1 alpha-3, upper case; `XKX` for Kosovo. */
export type CountryCode = string;

/** WGS 84 `[longitude, latitude]` in degrees. */
export type Coordinates = readonly [number, number];

/** A calendar day, `YYYY-MM-DD`, always a day that exists. */
export type IsoDate = string;

/** First and last day, both included; `start <= end`. */
export interface Period {
  readonly start: IsoDate;
  readonly end: IsoDate;
}

export interface Place {
  readonly country: CountryCode;
  readonly place: Text;
  readonly coordinates: Coordinates;
}

/** Points at a source, and at the place in it (`"¶4"`) where it has one. */
export interface Citation {
  readonly source: string;
  readonly at?: string;
}

/** What a total in `reported` counts. Each has its plural forms in the language files. */
export type ReportedWhat = 'meetings' | 'agreements' | 'visits' | 'delegations' | 'sessions';

/** A total as a source reports it. It is never computed from the partners, nor the partners from it. */
export interface Reported {
  readonly what: ReportedWhat;
  readonly count: number;
  readonly sources: readonly Citation[];
}

export interface Region {
  readonly id: string;
  readonly name: Text;
}

export interface Topic {
  readonly id: string;
  readonly name: Text;
}

/** Nouns for a count of this outcome, by CLDR plural category, without the number. */
export type CountedForms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }>;

export interface Outcome {
  readonly id: string;
  readonly name: Text;
  readonly counted?: { readonly en: CountedForms; readonly ar: CountedForms };
}

/** What a map is coloured by: the strongest outcome of each partner, or the number of its engagements. */
export type Colouring = 'outcome' | 'number';

/**
 * How numbers of engagements are put into classes. `count`: at most, 2 to 7. `thresholds`: the smallest number of each
 * class from the second on, ascending, from 2.
 */
export type Classes =
  | { readonly method: 'quantile' | 'equal-interval'; readonly count: number }
  | { readonly method: 'thresholds'; readonly thresholds: readonly number[] };

export interface Measure {
  /** What the number is, as the legend says it. */
  readonly name?: Text;
  readonly classes: Classes;
  readonly default: Colouring;
  /** What a reader may choose from: the default alone, or both. */
  readonly offers: readonly Colouring[];
}

export interface Source {
  readonly id: string;
  readonly title: Text;
  readonly publisher?: Text;
  /** BCP 47 tag of the source itself. */
  readonly language: string;
  /** A day, or a month (`2025-11`) where no day is known. */
  readonly published?: string;
  readonly url?: string;
}

export interface CountryPartner {
  /** Always the same as `country`: authored ids are converted at the door. */
  readonly id: CountryCode;
  readonly kind: 'country';
  readonly country: CountryCode;
  readonly region?: string;
  /** The dataset's own spelling, where it differs from CLDR's. */
  readonly name?: Text;
}

export interface OrganisationPartner {
  readonly id: string;
  readonly kind: 'organisation';
  readonly name: Text;
  readonly seat: Place;
  readonly region?: string;
}

export type Partner = CountryPartner | OrganisationPartner;

export interface Engagement {
  readonly id: string;
  readonly partner: string;
  readonly outcome: string;
  /** A day; a month (`1927-09`) or a year where no more is known. Excludes `dates`; without both, the event's apply. */
  readonly date?: string;
  readonly dates?: Period;
  readonly topics: readonly string[];
  readonly counterpart?: Text;
  readonly note?: Text;
  readonly sources: readonly Citation[];
}

export interface Scene {
  readonly title: Text;
  readonly text: Text;
  readonly region?: string;
  readonly partners?: readonly string[];
  readonly outcome?: string;
  readonly zoom?: number;
}

/**
 * A dataset that can be trusted: every reference resolves, every id is unique, every text is clean, every link is
 * http(s). `parseDataset` is the only way to get one.
 */
export interface Dataset {
  readonly format: 1;
  readonly id: string;
  readonly title: Text;
  readonly summary: Text;
  readonly dates: Period;
  /** Absent where there is no one host: a series of events in many countries. */
  readonly host?: Place;
  readonly worldview: Worldview;
  readonly reported: readonly Reported[];
  /** In the author's order; UN M49 continents where the author gives none. */
  readonly regions: readonly Region[];
  /** Weakest first; one to five. A country is painted by its strongest. */
  readonly outcomes: readonly Outcome[];
  readonly measure?: Measure;
  readonly topics: readonly Topic[];
  readonly sources: readonly Source[];
  readonly partners: readonly Partner[];
  readonly engagements: readonly Engagement[];
  readonly scenes: readonly Scene[];
}

/** Whose borders are drawn; `un` where the dataset does not say. */
export type Worldview = 'un' | 'natural-earth' | 'mar';

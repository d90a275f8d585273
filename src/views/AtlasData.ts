import type { CountryCode, Dataset, Worldview } from '../dataset/Dataset.ts';
import type { ContinentRest, CountryPlace, CountryShape, Geometry, MapFrame, MapPoint } from '../geo/Geometry.ts';
import type { Locale } from '../i18n/locale.ts';

/**
 * All that the page knows, worked out once at build: the dataset, and what geography and CLDR add to it.
 * Nothing here depends on what the reader does.
 */
export interface AtlasData {
  readonly dataset: Dataset;
  readonly frame: MapFrame;
  /** Every country and territory, partner or not, as the dataset's worldview draws it. */
  readonly places: Readonly<Record<CountryCode, CountryPlace>>;
  /** What each worldview draws in its own way: enough to redraw the map from any of them to any other. */
  readonly redrawn: Readonly<Record<Worldview, WorldviewDrawing>>;
  /** Where an organisation's marker stands, by partner id. */
  readonly seats: Readonly<Record<string, MapPoint>>;
  /** The host's town, where there is a host. */
  readonly host?: MapPoint;
  /**
   * What to call every country and every partner, by id, in the alphabetical order of the language, for which the Arabic
   * article does not count (`idsInOrder`).
   */
  readonly names: Readonly<Record<Locale, Readonly<Record<string, string>>>>;
  /** How to write every date of the dataset, by the date or by the two ends of the period (`periodKey`): browsers differ. */
  readonly days: Readonly<Record<Locale, Readonly<Record<string, string>>>>;
  /** What the languages of the sources are called, by tag: who asks a browser has it open a table of all there are. */
  readonly languages: Readonly<Record<Locale, Readonly<Record<string, string>>>>;
  /** Everything that a partner may be searched by, by partner id: both languages, the dataset's spelling, codes. */
  readonly searchNames: Readonly<Record<string, readonly string[]>>;
}

/** Every id that has a name, in the alphabetical order of the names. Ids begin with a letter, so objects keep their order. */
export function idsInOrder({ names }: Pick<AtlasData, 'names'>, locale: Locale): readonly string[] {
  return Object.keys(names[locale]);
}

export interface WorldviewDrawing extends ContinentRest {
  /** The countries that not all worldviews draw alike. */
  readonly shapes: Readonly<Record<CountryCode, CountryShape>>;
  /** `unassigned` and `disputed` by continent. */
  readonly rest: Geometry['rest'];
  /** Codes whose land belongs to another country here. */
  readonly absorbed: readonly CountryCode[];
}

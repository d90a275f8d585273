import type { Worldview } from '../dataset/Dataset.ts';
import type { Locale } from '../i18n/locale.ts';
import { idsInOrder } from './AtlasData.ts';
import type { AtlasData } from './AtlasData.ts';
import type { AtlasView, ViewOf } from './atlasView.ts';
import { noFilter } from './Filter.ts';
import { fold } from './fold.ts';
import { countriesNotNamed } from './listGroups.ts';
import { matches, searchEntry } from './search.ts';

/** What there is to say of a filter that leaves no partner. Ids in the alphabetical order of the language. */
export interface NothingFound {
  /** What no partner is called, as typed; `undefined` where it is not the query that leaves none. */
  readonly unknown: string | undefined;
  /** Partners that the query finds, and the rest of the filter leaves out. */
  readonly outside: readonly string[];
  /** The host's country, where the query finds it. */
  readonly host: string | undefined;
  /** Countries and territories that the query finds, and no source names. */
  readonly notNamed: readonly string[];
}

export function nothingFound(data: AtlasData, { filter }: AtlasView, viewOf: ViewOf, locale: Locale, worldview: Worldview): NothingFound {
  const query = filter.query.trim();
  const isFound = (id: string) => matches(searchEntry([data.names.en[id] ?? '', data.names.ar[id] ?? '', id]), query);
  const found: NothingFound = { unknown: undefined, outside: [], host: undefined, notNamed: [] };
  // What asks for no name finds everything.
  if (fold(query) === '') return found;
  const { marks } = viewOf({ ...noFilter, query: filter.query });
  const outside = idsInOrder(data, locale).filter((id) => marks.get(id)?.muted === false);
  if (outside.length > 0) return { ...found, outside };
  const host = data.dataset.host?.country;
  return {
    ...found,
    unknown: query,
    host: host !== undefined && isFound(host) ? host : undefined,
    notNamed: countriesNotNamed(data, locale, worldview).filter(isFound),
  };
}

import type { Colouring, CountryCode, Dataset, Worldview } from '../dataset/Dataset.ts';
import { withoutUnsafe } from '../dataset/safeText.ts';
import { CLOSEST } from '../geo/mapView.ts';
import type { MapView } from '../geo/mapView.ts';
import { worldviewIds } from '../geo/worldviews.ts';
import { dimensions, kinds, noFilter } from '../views/Filter.ts';
import type { Dimension } from '../views/Filter.ts';
import { initialState } from './AtlasState.ts';
import type { AtlasState } from './AtlasState.ts';
import { parameterNames, parameters } from './parameters.ts';

/** What says yes. */
const ON = '1';

/** Longer queries are cut: no name is that long. Characters. */
const LONGEST_QUERY = 100;

/** The values that an address may carry. Whatever else stands there is dropped. */
export interface Vocabulary extends Readonly<Record<Dimension | 'selectable', ReadonlySet<string>>> {
  /** The dataset's own is not among them: it needs no parameter. */
  readonly worldviews: readonly Worldview[];
  /** What the map may be coloured by instead of what the dataset says. */
  readonly colours: readonly Colouring[];
  /** Whether there is a host that lines can lead from. */
  readonly connections: boolean;
}

export function vocabulary(dataset: Dataset, countries: Iterable<CountryCode>): Vocabulary {
  const ids = (values: readonly { readonly id: string }[]) => new Set(values.map(({ id }) => id));
  return {
    regions: ids(dataset.regions),
    outcomes: ids(dataset.outcomes),
    topics: ids(dataset.topics),
    sources: ids(dataset.sources),
    kinds: new Set(kinds),
    selectable: new Set([...ids(dataset.partners), ...countries]),
    worldviews: worldviewIds.filter((id) => id !== dataset.worldview),
    colours: dataset.measure?.offers.filter((colour) => colour !== dataset.measure?.default) ?? [],
    connections: dataset.host !== undefined,
  };
}

/** Reads a query string (`?region=europe,africa&select=POL`). Never throws; what it does not know, it drops. */
export function readAddress(search: string, known: Vocabulary): AtlasState {
  const query = new URLSearchParams(search);
  const chosen = (dimension: Dimension) => {
    const values = query.getAll(parameters[dimension]).flatMap((value) => value.split(','));
    return [...new Set(values)].filter((value) => known[dimension].has(value));
  };
  const selected = query.get(parameters.selected) ?? '';
  const worldview = query.get(parameters.worldview);
  const colour = query.get(parameters.colour);
  return {
    filter: {
      regions: chosen('regions'),
      outcomes: chosen('outcomes'),
      topics: chosen('topics'),
      sources: chosen('sources'),
      kinds: kinds.filter((kind) => chosen('kinds').includes(kind)),
      query: wellFormed(query.get(parameters.query) ?? noFilter.query),
    },
    worldview: known.worldviews.find((id) => id === worldview),
    zoom: readZoom(query.get(parameters.zoom) ?? ''),
    colour: known.colours.find((id) => id === colour),
    connections: known.connections && query.get(parameters.connections) === ON,
    projection: query.get(parameters.projection) === 'globe' ? 'globe' : initialState.projection,
    selected: known.selectable.has(selected) ? selected : initialState.selected,
  };
}

/**
 * The query string of a state, with its question mark; empty where nothing differs from the default.
 * @param search the present query string: parameters that are not ours stay, in their order, before ours.
 */
export function writeAddress(state: AtlasState, search = ''): string {
  const foreign = [...new URLSearchParams(search)].filter(([name]) => !parameterNames.includes(name));
  const own = dimensions.flatMap((dimension): [string, string][] =>
    state.filter[dimension].length > 0 ? [[parameters[dimension], state.filter[dimension].join(',')]] : [],
  );
  if (state.filter.query.trim() !== '') own.push([parameters.query, wellFormed(state.filter.query)]);
  if (state.worldview !== undefined) own.push([parameters.worldview, state.worldview]);
  if (state.colour !== undefined) own.push([parameters.colour, state.colour]);
  if (state.connections) own.push([parameters.connections, ON]);
  if (state.projection !== initialState.projection) own.push([parameters.projection, state.projection]);
  if (state.zoom) own.push([parameters.zoom, [state.zoom.scale, state.zoom.latitude, state.zoom.longitude].join('/')]);
  if (state.selected !== undefined) own.push([parameters.selected, state.selected]);
  // Commas and slashes need no escape in a query, and an address that people paste should be legible.
  const text = new URLSearchParams([...foreign, ...own]).toString().replaceAll('%2C', ',').replaceAll('%2F', '/');
  return text && `?${text}`;
}

/** Without what no text may hold, no longer than a name can be. */
function wellFormed(query: string): string {
  return [...withoutUnsafe(query)].slice(0, LONGEST_QUERY).join('');
}

/** Reads `SCALE/LATITUDE/LONGITUDE`; what is no number, or not on the globe, is dropped as a whole. */
function readZoom(text: string): MapView | undefined {
  const numbers = text.split('/').map((part) => (/^-?\d{1,3}(?:\.\d{1,6})?$/.test(part) ? Number(part) : NaN));
  const [scale = NaN, latitude = NaN, longitude = NaN] = numbers;
  const sound = numbers.length === 3 && scale >= 1 && scale <= CLOSEST && Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180;
  return sound ? { scale, latitude, longitude } : undefined;
}

import type { Colouring, Worldview } from '../dataset/Dataset.ts';
import type { MapView, Projection } from '../geo/mapView.ts';
import { noFilter } from '../views/Filter.ts';
import type { Filter } from '../views/Filter.ts';

/** All that a reader can change, and so all that the address carries; the language is its path. */
export interface AtlasState {
  readonly filter: Filter;
  /** Whose borders are drawn; `undefined`: as the dataset says. */
  readonly worldview: Worldview | undefined;
  /** Where the reader went on the map; `undefined`: where the filter leads. */
  readonly zoom: MapView | undefined;
  readonly projection: Projection;
  /** What the map is coloured by; `undefined`: as the dataset says. */
  readonly colour: Colouring | undefined;
  /** Whether lines lead from the host to what the filter leaves. */
  readonly connections: boolean;
  /** A partner, the host, or any country, by id. */
  readonly selected: string | undefined;
}

export const initialState: AtlasState = {
  filter: noFilter,
  worldview: undefined,
  colour: undefined,
  projection: 'flat',
  zoom: undefined,
  connections: false,
  selected: undefined,
};

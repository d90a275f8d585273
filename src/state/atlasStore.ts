import { createStore } from 'zustand/vanilla';
import type { StoreApi } from 'zustand/vanilla';
import type { Colouring, Worldview } from '../dataset/Dataset.ts';
import type { MapView, Projection } from '../geo/mapView.ts';
import type { Dimension, Filter } from '../views/Filter.ts';
import { dimensions, noFilter } from '../views/Filter.ts';
import { initialState } from './AtlasState.ts';
import type { AtlasState } from './AtlasState.ts';

interface AtlasActions {
  /** Adds a value to a dimension of the filter, or takes it out. */
  toggle(dimension: Dimension, value: string): void;
  search(query: string): void;
  clearFilter(): void;
  select(id: string | undefined): void;
  /** Draws the borders as a worldview has them; `undefined`: as the dataset says. */
  draw(worldview: Worldview | undefined): void;
  /** Looks at a part of the map; `undefined`: where the filter leads. */
  look(zoom: MapView | undefined): void;
  /** Colours the map by outcome or by number; `undefined`: as the dataset says. */
  colourBy(colour: Colouring | undefined): void;
  /** Draws the lines from the host, or takes them away. */
  connect(connections: boolean): void;
  /** Draws the Earth flat or as a globe; where the reader looks stays. */
  project(projection: Projection): void;
  /** Puts a whole state in place, as Back and Forward do. */
  restore(state: AtlasState): void;
}

export type AtlasStore = StoreApi<AtlasState & AtlasActions>;

/** The one store. Runs wherever JavaScript does: no React, no DOM. */
export function createAtlasStore(state: AtlasState = initialState): AtlasStore {
  return createStore((set) => ({
    ...state,
    toggle: (dimension, value) =>
      set(({ filter, zoom }) => ({
        filter: toggled(filter, dimension, value),
        // A region leads the map there; whatever else narrows, leaves it where it is.
        zoom: dimension === 'regions' ? undefined : zoom,
      })),
    search: (query) => set(({ filter }) => (filter.query === query ? {} : { filter: { ...filter, query } })),
    clearFilter: () => set({ filter: noFilter, zoom: undefined }),
    select: (selected) => set({ selected }),
    draw: (worldview) => set({ worldview }),
    colourBy: (colour) => set({ colour }),
    connect: (connections) => set({ connections }),
    project: (projection) => set({ projection }),
    look: (zoom) => set({ zoom }),
    restore: ({ filter, worldview, zoom, colour, connections, projection, selected }) =>
      set({ filter: known(filter), worldview, zoom, colour, connections, projection, selected }),
  }));
}

function toggled(filter: Filter, dimension: Dimension, value: string): Filter {
  const values: readonly string[] = filter[dimension];
  const next = values.includes(value) ? values.filter((other) => other !== value) : [...values, value];
  return known({ ...filter, [dimension]: next });
}

/** A filter that asks for nothing is always the same one: its view is worked out once, and who shows it has nothing to do. */
function known(filter: Filter): Filter {
  return filter.query === '' && dimensions.every((dimension) => filter[dimension].length === 0) ? noFilter : filter;
}

import type { ComponentType } from 'react';
import { Figures } from '../panels/Figures.tsx';
import { Filters } from '../panels/Filters.tsx';
import { Legend } from '../panels/Legend.tsx';
import { Masthead } from '../panels/Masthead.tsx';
import { NotNamed } from '../panels/NotNamed.tsx';
import { PartnerList } from '../panels/PartnerList.tsx';
import { RegionFilter } from '../panels/RegionFilter.tsx';
import { SourceList } from '../panels/SourceList.tsx';
import { ZoomControls } from '../panels/ZoomControls.tsx';

/**
 * The parts of the page that React owns, by the id of the element that holds them. Each is written at build and
 * hydrated on its own, in this order: what a reader reaches for first comes first. The map is in none of them.
 */
export const islands = {
  'atlas:regions': RegionFilter,
  'atlas:zoom': ZoomControls,
  'atlas:filters': Filters,
  'atlas:legend': Legend,
  'atlas:masthead': Masthead,
  'atlas:figures': Figures,
  'atlas:list': PartnerList,
  'atlas:not-named': NotNamed,
  'atlas:sources': SourceList,
} as const satisfies Readonly<Record<string, ComponentType>>;

export type IslandId = keyof typeof islands;

/**
 * What lies below the first screen and reads the same without scripts: it wakes when the reader comes to it, when
 * something changes, or when the page has nothing else to do.
 */
export const lateIslands: readonly IslandId[] = ['atlas:list', 'atlas:not-named', 'atlas:sources'];

/** Hydration compares generated ids: both sides must count from the same prefix. */
export function islandPrefix(id: IslandId | 'atlas:panel'): string {
  return id.replace(':', '-');
}

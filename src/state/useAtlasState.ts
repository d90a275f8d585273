import { useStore } from 'zustand';
import type { AtlasStore } from './atlasStore.ts';

/** A slice of the store, for a component. */
export function useAtlasState<Slice>(
  store: AtlasStore,
  slice: (state: ReturnType<AtlasStore['getState']>) => Slice,
): Slice {
  return useStore(store, slice);
}

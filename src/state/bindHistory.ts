import { dimensions, noFilter } from '../views/Filter.ts';
import { readAddress, writeAddress } from './address.ts';
import type { Vocabulary } from './address.ts';
import type { AtlasStore } from './atlasStore.ts';

/**
 * Keeps the address and the store the same. A choice is a step that Back takes back; typing in the search field and
 * moving the map are not, or Back would undo letters and wheel turns.
 * @returns a function that lets go
 */
export function bindHistory(store: AtlasStore, known: Vocabulary, page: Window): () => void {
  let restoring = false;
  const unsubscribe = store.subscribe((state, before) => {
    const chosen = (['selected', 'worldview', 'colour', 'projection'] as const).some((part) => state[part] !== before[part]);
    const moved = state.zoom !== before.zoom;
    if (restoring || (!chosen && !moved && state.filter === before.filter)) return;
    const { pathname, search } = page.location;
    const address = pathname + writeAddress(state, search);
    const narrowed =
      (state.filter === noFilter && state.filter !== before.filter) ||
      dimensions.some((dimension) => state.filter[dimension] !== before.filter[dimension]);
    try {
      page.history[chosen || narrowed ? 'pushState' : 'replaceState'](null, '', address);
    } catch {
      // Safari refuses the hundredth change within half a minute; the next one brings the address up to date.
    }
  });
  const onPopState = () => {
    restoring = true;
    store.getState().restore(readAddress(page.location.search, known));
    restoring = false;
  };
  page.addEventListener('popstate', onPopState);
  return () => {
    unsubscribe();
    page.removeEventListener('popstate', onPopState);
  };
}

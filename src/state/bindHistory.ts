import { dimensions, noFilter } from '../views/Filter.ts';
import { readAddress, writeAddress } from './address.ts';
import type { Vocabulary } from './address.ts';
import type { AtlasStore } from './atlasStore.ts';
import { writeHistory } from './writeHistory.ts';

/**
 * Keeps the address and the store the same. A choice is a step that Back takes back; typing in the search field and
 * moving the map are not, or Back would undo letters and wheel turns.
 * @param later when to write an address, which browsers take their time for; in the order of the calls
 * @param isGuest whether the history is another page's, which gets no steps from here
 * @returns a function that lets go
 */
export function bindHistory(
  store: AtlasStore,
  known: Vocabulary,
  page: Window,
  later: (write: () => void) => void = (write) => write(),
  isGuest = false,
): () => void {
  let restoring = false;
  /** The query string that was read or written last: the store may be ahead of it, where a browser refuses what is written. */
  let last = page.location.search;
  const unsubscribe = store.subscribe((state, before) => {
    const choices = ['selected', 'worldview', 'colour', 'connections', 'projection'] as const;
    const chosen = choices.some((choice) => state[choice] !== before[choice]);
    const moved = state.zoom !== before.zoom;
    if (restoring || (!chosen && !moved && state.filter === before.filter)) return;
    const narrowed =
      (state.filter === noFilter && state.filter !== before.filter) ||
      dimensions.some((dimension) => state.filter[dimension] !== before.filter[dimension]);
    later(() => {
      const { pathname, search } = page.location;
      const isStep = !isGuest && (chosen || narrowed);
      writeHistory(page, pathname + writeAddress(state, search), isStep ? 'step' : 'in place');
      last = page.location.search;
    });
  });
  const onPopState = () => {
    const { search } = page.location;
    // Only the hash has changed: a link within the page takes no choice back.
    if (search === last) return;
    last = search;
    restoring = true;
    store.getState().restore(readAddress(search, known));
    restoring = false;
  };
  page.addEventListener('popstate', onPopState);
  return () => {
    unsubscribe();
    page.removeEventListener('popstate', onPopState);
  };
}

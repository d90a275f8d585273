import { readAddress, writeAddress } from '../state/address.ts';
import type { Vocabulary } from '../state/address.ts';
import type { AtlasState } from '../state/AtlasState.ts';
import { writeHistory } from '../state/writeHistory.ts';
import { dimensions, kinds } from '../views/Filter.ts';
import type { Dimension } from '../views/Filter.ts';

/**
 * What the reader did before scripts ran: the address, a country that was clicked (the address's `#POL`, which shows
 * its card), boxes that were ticked, letters that were typed. The address is put right at once.
 */
export function adoptState(page: Window, known: Vocabulary): AtlasState {
  const { location, document } = page;
  const asked = readAddress(location.search, known);
  const { filter, worldview, zoom, colour, projection, connections, selected } = asked;
  const fields = [...document.querySelectorAll<HTMLInputElement>('.scripted input')];
  const ticked = (dimension: Dimension) =>
    fields.filter(({ name, checked, value }) => name === dimension && checked && known[dimension].has(value));
  const adopted = { ...filter };
  for (const dimension of dimensions) {
    const values = new Set<string>([...filter[dimension], ...ticked(dimension).map(({ value }) => value)]);
    if (dimension === 'kinds') adopted.kinds = kinds.filter((kind) => values.has(kind));
    else adopted[dimension] = [...values];
  }
  const typed = fields.find(({ name }) => name === 'query')?.value ?? '';
  const opened = decodeHash(location.hash);
  const isOpened = known.selectable.has(opened);
  const isChosen = (group: string, id: string) =>
    fields.some(({ name, checked, value }) => name === group && checked && value === id);
  const state: AtlasState = {
    filter: { ...adopted, query: filter.query === '' ? typed : filter.query },
    worldview,
    zoom,
    colour: colour ?? known.colours.find((id) => isChosen('colour', id)),
    projection: isChosen('projection', 'globe') ? 'globe' : projection,
    connections: connections || fields.some(({ name, checked }) => name === 'connections' && checked),
    selected: isOpened ? opened : selected,
  };
  const address = writeAddress(state, location.search);
  if (isOpened || address !== writeAddress(asked, location.search)) {
    writeHistory(page, location.pathname + address + (isOpened ? '' : location.hash), 'in place');
  }
  return state;
}

function decodeHash(hash: string): string {
  try {
    return decodeURIComponent(hash.slice(1));
  } catch {
    return ''; // a malformed escape names nothing
  }
}

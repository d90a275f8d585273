import type { AtlasState } from '../../state/AtlasState.ts';
import { parameterNames } from '../../state/parameters.ts';
import type { AwakeAtlas } from './wakeEmbed.ts';

/**
 * A state with some parameters set anew, `null` being the default; whatever the dataset does not know is dropped. Another
 * region leads the map there, as it does when a reader chooses it.
 */
export function stateAsked(
  state: AtlasState,
  asked: Readonly<Record<string, string | null>>,
  { read, write }: Pick<AwakeAtlas, 'read' | 'write'>,
): AtlasState {
  const query = new URLSearchParams(write(state));
  if ('region' in asked) query.delete('zoom');
  for (const name of parameterNames) {
    const value = asked[name];
    if (value === null || value === '') query.delete(name);
    else if (value !== undefined) query.set(name, value);
  }
  const next = read(query.toString());
  // The same filter is the same object: nothing that shows it has to look.
  const filterOnly = ({ filter }: AtlasState) => write({ ...next, filter });
  return filterOnly(next) === filterOnly(state) ? { ...next, filter: state.filter } : next;
}

import { countries } from './countryCodes.ts';
import { formatPath } from './formatPath.ts';
import type { IssueList } from './IssueList.ts';
import type { Plain } from './plainCopy.ts';
import { entries, field } from './plainCopy.ts';

const listsWithIds = ['regions', 'outcomes', 'topics', 'sources', 'partners', 'engagements'] as const;

/** The map marks these two statuses itself: an outcome of that name could not be told from them. */
const reservedOutcomes = new Set(['host', 'none']);

/**
 * Ids are unique in their list, those of sources also in capitals, and none means something else already. Works on data of
 * any structure.
 */
export function checkIds(root: Plain, issues: IssueList): void {
  for (const list of listsWithIds) {
    const firsts = new Map<string, { readonly id: string; readonly place: string }>();
    entries(field(root, list)).forEach((entry, index) => {
      const id = field(entry, 'id');
      if (typeof id !== 'string') return;
      const path = [list, index, 'id'];
      // A citation calls a source by its id in capitals.
      const key = list === 'sources' ? id.toUpperCase() : id;
      const first = firsts.get(key);
      if (first === undefined) firsts.set(key, { id, place: formatPath(path) });
      else issues.add(first.id === id ? 'duplicate-id' : 'duplicate-in-capitals', path, id, () => ({ first: first.place }));
      const isCountryCode = list === 'partners' && field(entry, 'kind') === 'organisation' && countries.has(id);
      if (isCountryCode || (list === 'outcomes' && reservedOutcomes.has(id))) issues.add('reserved-id', path, id);
    });
  }
}

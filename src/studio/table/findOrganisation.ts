import { fold } from '../../views/fold.ts';
import type { Organisation } from '../gazetteer/Organisation.ts';
import { organisations } from '../gazetteer/organisations.ts';

let byName: ReadonlyMap<string, Organisation> | undefined;

/**
 * The organisation that is called exactly this, in Arabic, English or French: case and hamza aside in names, in capitals
 * where it is an acronym.
 */
export function findOrganisation(name: string): Organisation | undefined {
  byName ??= new Map(
    [...organisations.values()].flatMap((organisation) => {
      const { name: own, also = [], acronyms = [] } = organisation;
      const names = [...Object.values(own), ...also].map(fold);
      // What `fold` gives has no capitals: acronyms and names do not meet.
      return [...names, ...acronyms].map((word) => [word, organisation] as const);
    }),
  );
  return byName.get(name.trim()) ?? byName.get(fold(name));
}

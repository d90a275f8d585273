import { nearest } from '../../dataset/nearest.ts';
import { fold } from '../../views/fold.ts';
import type { Organisation } from './Organisation.ts';
import { organisations } from './organisations.ts';

/** Shorter acronyms are near to nearly any other. Letters. */
const SHORTEST = 4;

let known: ReadonlyMap<string, Organisation> | undefined;

/** Every spelling that leads to an organisation. Made on first use. */
function byName(): ReadonlyMap<string, Organisation> {
  known ??= new Map(
    [...organisations.values()].flatMap((organisation) => {
      const { name: own, also = [], acronyms = [] } = organisation;
      const names = [...Object.values(own), ...also].map(fold);
      // What `fold` gives has no capitals: acronyms and names do not meet.
      return [...names, ...acronyms].map((word) => [word, organisation] as const);
    }),
  );
  return known;
}

/**
 * The organisation that is called exactly this, in Arabic, English or French: case and hamza aside in names, in capitals
 * where it is an acronym.
 */
export function findOrganisation(name: string): Organisation | undefined {
  return byName().get(name.trim()) ?? byName().get(fold(name));
}

/** The organisations that a name may have meant, most likely first: an acronym in small letters, a letter amiss. */
export function organisationsNear(name: string): readonly Organisation[] {
  const near = nearest(fold(name), byName().keys()).flatMap((spelling) => byName().get(spelling) ?? []);
  return [...new Set(near)];
}

let spellings: ReadonlyMap<string, string> | undefined;

/** How the organisations are written that the gazetteer knows, by what `fold` makes of it: to look for what is near. */
export function organisationSpellings(): ReadonlyMap<string, string> {
  spellings ??= new Map(
    [...organisations.values()].flatMap(({ name, also = [], acronyms = [] }) =>
      [...acronyms.filter(({ length }) => length >= SHORTEST), ...also, ...Object.values(name)].map((word) => [fold(word), word] as const),
    ),
  );
  return spellings;
}

import { fold } from '../../views/fold.ts';
import type { DraftPartner } from '../draft/Draft.ts';

type Kind = DraftPartner['kind'];

/** What stands in a column of kinds, in English, French and Arabic. */
const kinds: Readonly<Record<Kind, ReadonlySet<string>>> = {
  country: new Set(['country', 'state', 'nation', 'pays', 'etat', 'بلد', 'دوله', 'البلد', 'الدوله']),
  organisation: new Set(['organisation', 'organization', 'org', 'body', 'organisme', 'institution', 'منظمه', 'المنظمه', 'هييه', 'مؤسسه'].map(fold)),
};

/** The kind of partner that a cell names: `unknown` where it names none that is known, `undefined` where it is empty. */
export function kindOf(text: string): Kind | 'unknown' | undefined {
  const folded = fold(text);
  if (folded === '') return undefined;
  return kinds.country.has(folded) ? 'country' : kinds.organisation.has(folded) ? 'organisation' : 'unknown';
}

import type { Draft } from '../draft/Draft.ts';
import type { FoundName } from '../FoundName.ts';
import { findCountry } from '../gazetteer/findCountry.ts';
import { findOrganisation, organisationsNear } from '../gazetteer/findOrganisation.ts';
import { fold } from '../../views/fold.ts';

/** So many are asked about. */
const MOST = 4;

/**
 * The country or the organisation, of the world or of the draft, that is called exactly this, in any language, by its
 * acronym or its code. Where several are (`AU`) or none, who may have been meant. Never throws.
 */
export function findPartner(partners: Draft['partners'], written: string): FoundName {
  const wanted = fold(written);
  const own = partners.filter(
    ({ kind, name }) => kind === 'organisation' && [name?.en, name?.ar].some((text) => text !== undefined && text !== '' && fold(text) === wanted),
  );
  const country = findCountry(written);
  const called = new Set([...own.map(({ id }) => id), findOrganisation(written)?.id, country.exact].filter((id) => id !== undefined));
  const [exact, another] = called;
  if (exact !== undefined) return another === undefined ? { exact, candidates: [] } : { candidates: [...called] };
  return { candidates: [...country.candidates, ...organisationsNear(written).map(({ id }) => id)].slice(0, MOST) };
}

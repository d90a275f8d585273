import { continents } from '../../dataset/continents.ts';
import { countries } from '../../dataset/countryCodes.ts';
import { fold } from '../../views/fold.ts';
import type { DraftPartner } from '../draft/Draft.ts';
import type { Named } from './NameRegistry.ts';

interface Grouped {
  readonly regions: readonly Named[];
  readonly partners: readonly DraftPartner[];
}

/**
 * What a table brings to a draft without regions, without those regions too where they are nothing but the continents: a
 * dataset without regions has those by itself, named in both languages, also for the partners that come later.
 */
export function withoutContinents<Additions extends Grouped>(additions: Additions): Additions {
  const continentOf = new Map<string, string>();
  for (const region of additions.regions) {
    const continent = continentNamed(region);
    if (continent === undefined) return additions;
    continentOf.set(region.id, continent);
  }
  if (continentOf.size === 0) return additions;
  const partners = additions.partners.map((partner) => {
    const continent = continentOf.get(partner.region ?? '');
    if (continent === undefined) return partner;
    const { region: _, ...rest } = partner;
    const isOwn = partner.kind === 'country' && countries.get(partner.country ?? '')?.continent === continent;
    return isOwn ? rest : { ...rest, region: continent };
  });
  return { ...additions, regions: [], partners };
}

/** The continent that is called as a region is in every language that it has a name in. */
function continentNamed({ name = {} }: Named): string | undefined {
  const own = [name.en, name.ar].filter((text) => text !== undefined && text !== '');
  const isCalled = (text: string | undefined, called: string) => text === undefined || text === '' || fold(text) === fold(called);
  return own.length === 0 ? undefined : continents.find((one) => isCalled(name.en, one.name.en) && isCalled(name.ar, one.name.ar))?.id;
}

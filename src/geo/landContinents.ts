import { countries } from '../dataset/countryCodes.ts';
import type { ContinentId } from '../dataset/countryCodes.ts';
import { partName } from './dividedLand.ts';
import type { LandTopology } from './landParts.ts';
import type { LandPart } from './worldviews.ts';

/** Where the parts lie that have no ISO code: with the country that surrounds them, or that worldviews give them to. */
const withoutCode: ReadonlyMap<LandPart, ContinentId> = new Map<LandPart, ContinentId>([
  ['Crimea', 'europe'],
  ['Sahara west of the berm', 'africa'],
  ['N. Cyprus', 'asia'],
  ['Somaliland', 'africa'],
  ['Siachen Glacier', 'asia'],
  ['Kashmir west of the line of control', 'asia'],
  ['Indian Ocean Ter.', 'oceania'], // Christmas Island and the Cocos Islands
]);

/**
 * The continent (UN M49) whose file a part of the land is in.
 * @throws if no table knows the part, so that no land is lost between the files
 */
export function continentOfPart(part: LandPart): ContinentId {
  const continent = countries.get(part)?.continent ?? withoutCode.get(part);
  if (!continent) throw new Error(`${part} lies on no continent`);
  return continent;
}

/** The same land, continent by continent, over the same arcs. What worldviews merge lies within one continent. */
export function landByContinent(
  topology: LandTopology,
  { withAntarctica }: { readonly withAntarctica: boolean },
): ReadonlyMap<ContinentId, LandTopology> {
  const { parts } = topology.objects;
  const divided = new Map<ContinentId, (typeof parts.geometries)[number][]>();
  for (const part of parts.geometries) {
    const continent = continentOfPart(partName(part));
    if (withAntarctica || continent !== 'antarctica') divided.set(continent, [...(divided.get(continent) ?? []), part]);
  }
  return new Map(
    [...divided].map(([continent, geometries]) => [continent, { ...topology, objects: { parts: { ...parts, geometries } } }]),
  );
}

import { detailAddresses } from 'virtual:atlas-detail';
import { countries } from '../dataset/countryCodes.ts';
import type { ContinentId } from '../dataset/countryCodes.ts';
import type { CountryCode } from '../dataset/Dataset.ts';
import { detailContinent } from '../geo/detailContinent.ts';
import type { DetailContinent } from '../geo/detailContinent.ts';
import type { DetailTopology } from '../geo/detailTopology.ts';

// Imported when a reader first looks closer, not before: it brings what puts topologies together, and the table of codes.

/** The continent whose file has a country. */
export function continentOf(code: CountryCode): ContinentId | undefined {
  return countries.get(code)?.continent;
}

/**
 * Fetches a continent in detail: a file of the site itself, so that the build vouches for its shape. A page that is one
 * file has it aboard (`singleFile`).
 * @returns `undefined` for a continent that the map does not draw
 * @throws if the file cannot be had
 */
export async function openDetail(continent: ContinentId): Promise<DetailContinent | undefined> {
  const aboard = document.getElementById(`atlas:detail-${continent}`)?.textContent;
  if (aboard) return detailContinent(JSON.parse(aboard) as DetailTopology);
  const address = detailAddresses[continent];
  if (address === undefined) return undefined;
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} answers ${response.status}`);
  return detailContinent((await response.json()) as DetailTopology);
}

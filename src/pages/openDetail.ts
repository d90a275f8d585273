import { detailAddresses } from 'virtual:atlas-detail';
import type { ContinentId } from '../dataset/countryCodes.ts';
import { detailContinent } from '../geo/detailContinent.ts';
import type { DetailContinent } from '../geo/detailContinent.ts';
import type { DetailTopology } from '../geo/detailTopology.ts';

/**
 * Fetches a continent in detail: of the site itself, so that the build vouches for its shape. Import it when it is needed
 * (`import('./openDetail.ts')`): it brings the code that puts topologies together.
 * @returns `undefined` for a continent that the map does not draw
 * @throws if the file cannot be had
 */
export async function openDetail(continent: ContinentId): Promise<DetailContinent | undefined> {
  const address = detailAddresses[continent];
  if (address === undefined) return undefined;
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} answers ${response.status}`);
  return detailContinent((await response.json()) as DetailTopology);
}

import { zipSync } from 'fflate';
import type { Dataset } from '../../dataset/Dataset.ts';
import { buildAtlasData } from '../../views/buildAtlasData.ts';
import type { StudioSite } from '../StudioSite.ts';

/**
 * A dataset as a zip of its static site, or as one HTML file.
 * @param json the dataset as it is written, which the site carries as well
 * @throws where a file of this site cannot be fetched
 */
export async function makePublished(
  what: 'zip' | 'single',
  dataset: Dataset,
  json: string,
  site: StudioSite,
): Promise<string | Uint8Array<ArrayBuffer>> {
  const geometries = await site.geometries();
  const data = buildAtlasData(dataset, geometries);
  const geometry = geometries[dataset.worldview];
  if (what === 'single') {
    if (!site.singleFile) throw new Error('this site has no template for one file');
    return site.singleFile(data, geometry);
  }
  const files = await site.staticSite(data, geometry, json);
  // In this task: the library's other way makes a worker out of text, which no policy of ours allows. The same dataset
  // gives the same bytes: no clock stands in the archive.
  return zipSync(Object.fromEntries(files), { level: 6, mtime: new Date(1980, 0, 2) });
}

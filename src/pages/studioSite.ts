import { unpackGeometries } from '../geo/packGeometries.ts';
import type { PackedGeometries } from '../geo/packGeometries.ts';
import type { Geometries } from '../geo/buildGeometry.ts';
import wordWorker from '../studio/start/wordWorker.ts?worker&url';
import tableWorker from '../studio/table/tableWorker.ts?worker&url';
import type { StudioSite } from '../studio/StudioSite.ts';
import { exampleAddress, geometryAddress } from 'virtual:studio-files';
import { trustedWorker } from './trustedWorker.ts';

const workers = { word: wordWorker, reader: wordWorker, table: tableWorker };

let geometries: Promise<Geometries> | undefined;

/** This site, as the studio asks for it. */
export const studioSite: StudioSite = {
  example: () => json(exampleAddress),
  geometries: () => {
    geometries ??= json(geometryAddress).then((packed) => unpackGeometries(packed as PackedGeometries));
    // What failed is asked for again the next time.
    geometries.catch(() => (geometries = undefined));
    return geometries;
  },
  startWorker: (name) => trustedWorker(workers[name]),
  staticSite: async (data, geometry, dataset) => {
    const { staticSite } = await import('./staticSite.ts');
    return staticSite(data, geometry, dataset);
  },
};

async function json(address: string): Promise<unknown> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response.json();
}

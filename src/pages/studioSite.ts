import { unpackGeometries } from '../geo/packGeometries.ts';
import type { PackedGeometries } from '../geo/packGeometries.ts';
import type { Geometries } from '../geo/buildGeometry.ts';
import { readAside } from '../studio/read/readAside.ts';
import checkWorker from '../studio/check/checkWorker.ts?worker&url';
import readerWorker from '../studio/read/readerWorker.ts?worker&url';
import datasetWorker from '../studio/start/datasetWorker.ts?worker&url';
import wordWorker from '../studio/start/wordWorker.ts?worker&url';
import tableWorker from '../studio/table/tableWorker.ts?worker&url';
import type { StudioSite } from '../studio/StudioSite.ts';
import { exampleAddress, geometryAddress } from 'virtual:studio-files';
import { iframeCode } from '../share/embed/embedCode.ts';
import { trustedWorker } from './trustedWorker.ts';

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
  startWordWorker: () => trustedWorker(wordWorker),
  startDatasetWorker: () => trustedWorker(datasetWorker),
  startTableWorker: () => trustedWorker(tableWorker),
  startCheckWorker: () => trustedWorker(checkWorker),
  readCommunique: (text, host, signal, onProgress) => readAside({ text, host }, signal, onProgress, () => trustedWorker(readerWorker)),
  staticSite: async (data, geometry, dataset) => {
    const { staticSite } = await import('./staticSite.ts');
    return staticSite(data, geometry, dataset);
  },
  singleFile: async (data, geometry) => {
    const { singleSite } = await import('./staticSite.ts');
    return singleSite(data, geometry);
  },
  embedCode: (embedded) => iframeCode({ ...embedded, dataset: '' }),
};

async function json(address: string): Promise<unknown> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response.json();
}

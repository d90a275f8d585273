import type { Geometries } from '../geo/buildGeometry.ts';
import type { Geometry } from '../geo/Geometry.ts';
import type { Locale } from '../i18n/locale.ts';
import type { AtlasData } from '../views/AtlasData.ts';
import type { PublishedSite } from './publish/publishedSite.ts';
import type { Reading } from './reader/Reading.ts';

/**
 * What the site gives the studio: `pages` hands it in, since the studio stands before it on the road. Everything comes from
 * the site itself, and only when it is asked for.
 */
export interface StudioSite {
  /** The dataset that the site was built from, as JSON. */
  example(): Promise<unknown>;
  /** The light shapes of the map, projected already. */
  geometries(): Promise<Geometries>;
  /** Starts a worker that reads Word files (`wordWorker.ts`). */
  startWordWorker(): Worker;
  /** Starts a worker that reads datasets (`datasetWorker.ts`). */
  startDatasetWorker(): Worker;
  /** Starts a worker that reads tables (`tableWorker.ts`). */
  startTableWorker(): Worker;
  /** Starts a worker that looks for what a draft lacks (`checkWorker.ts`). */
  startCheckWorker(): Worker;
  /** Reads a communiqué, away from the page where it can be. Rejects where it takes too long or is given up. */
  readCommunique(text: string, host: string | undefined, signal: AbortSignal, onProgress: (share: number) => void): Promise<Reading>;
  /** The files of a whole site with this data: path → content. */
  staticSite(data: AtlasData, geometry: Geometry, dataset: string): Promise<ReadonlyMap<string, Uint8Array>>;
  /** The whole atlas as one HTML file; `undefined` where this site was built without the template for it. */
  singleFile?: ((data: AtlasData, geometry: Geometry) => Promise<string>) | undefined;
  /** The markup that shows an atlas within another page. */
  embedCode?: ((embedded: PublishedSite & { readonly locale: Locale; readonly title: string }) => string) | undefined;
}

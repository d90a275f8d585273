import { resolve } from 'node:path';
import type { Plugin } from 'vite';
import type { ContinentId } from '../dataset/countryCodes.ts';
import { readDatasetFile } from '../dataset/readDatasetFile.ts';
import { antarcticaRings } from '../geo/antarctica.ts';
import { buildDetail } from '../geo/buildDetail.ts';
import { buildGeometries } from '../geo/buildGeometry.ts';
import type { Geometries } from '../geo/buildGeometry.ts';
import type { DetailTopology } from '../geo/detailTopology.ts';
import type { Geometry } from '../geo/Geometry.ts';
import { landParts } from '../geo/landParts.ts';
import { readWorldAtlas } from '../geo/readWorldAtlas.ts';
import { locales } from '../i18n/locale.ts';
import type { AtlasData } from '../views/AtlasData.ts';
import { buildAtlasData } from '../views/buildAtlasData.ts';
import { detailFiles } from './detailFiles.ts';
import { embedFiles } from './embed/embedFiles.ts';
import { renderEmbed } from './embed/renderEmbed.ts';
import { siteIdentity } from './identity/siteIdentity.ts';
import { InvalidDatasetError } from './InvalidDatasetError.ts';
import { lightDocument } from './lightDocument.ts';
import { renderAtlas } from './renderAtlas.tsx';

const DATA_MODULE = 'virtual:atlas-data';
export const ANTARCTICA_MODULE = 'virtual:atlas-antarctica';

/** The folders of the pages, and what writes each. */
const pagesByFolder = new Map(
  locales.flatMap((locale) => [
    [`${locale}/`, { locale, render: renderAtlas }],
    [`${locale}/embed/`, { locale, render: renderEmbed }],
  ]),
);

interface Atlas {
  readonly data: AtlasData;
  readonly geometry: Geometry;
  /** The same as each worldview draws it. */
  readonly geometries: Geometries;
  /** Made when first asked for. */
  readonly detail: () => Promise<ReadonlyMap<ContinentId, DetailTopology>>;
}

/**
 * Makes the pages of one dataset, `/ar/` and `/en/` and the same for embeds, written whole at build, and the data that the page's scripts read.
 * @param site the address that it will stand on, for what needs an absolute one
 * @throws InvalidDatasetError with the report of all issues, so that no site is built from a dataset that is not sound
 */
export function atlasPages(file: string, site = ''): Plugin[] {
  let root = '';
  const load = () => loadAtlas(file);
  const pageFile = (folder: string) => resolve(root, folder, 'index.html');
  const folders = [...pagesByFolder.keys()];
  const page = async (folder: string | undefined) => {
    const written = pagesByFolder.get(folder ?? '');
    if (!written) return undefined;
    const { data, geometry } = await load();
    return written.render(written.locale, data, geometry);
  };

  const pages: Plugin = {
    name: 'atlas-pages',
    config: ({ root: configured = process.cwd() }) => {
      root = resolve(configured);
      const input = Object.fromEntries(folders.map((folder) => [folder.slice(0, -1).replace('/', '-'), pageFile(folder)]));
      return { build: { rolldownOptions: { input: { start: resolve(root, 'index.html'), ...input } } } };
    },
    // The dataset is read before anything else, so that its issues are all that a failed build prints.
    buildStart: async () => {
      await load();
    },
    resolveId: (id) => {
      if (id === DATA_MODULE || id === ANTARCTICA_MODULE) return `\0${id}`;
      return folders.some((folder) => id === pageFile(folder)) ? id : undefined;
    },
    load: async (id) => {
      if (id === `\0${DATA_MODULE}`) return dataModule((await load()).data);
      if (id === `\0${ANTARCTICA_MODULE}`) return antarcticaModule((await load()).geometry);
      return page(folders.find((folder) => id === pageFile(folder)));
    },
    configureServer: (server) => {
      server.middlewares.use(async (request, response, next) => {
        try {
          const written = await page(request.url?.split('?')[0]?.slice(1));
          if (written === undefined) {
            next();
            return;
          }
          const html = await server.transformIndexHtml(request.url ?? '', written);
          response.setHeader('Content-Type', 'text/html; charset=utf-8').end(html);
        } catch (error) {
          next(error);
        }
      });
    },
  };
  const dataset = async () => (await load()).data.dataset;
  return [pages, ...embedFiles(dataset), siteIdentity(load, site), lightDocument(), detailFiles(async () => (await load()).detail())];
}

const loaded = new Map<string, Promise<Atlas>>();

/** What the pages of a dataset are made of; made once for all builds of a run. @throws InvalidDatasetError */
export function loadAtlas(file: string): Promise<Atlas> {
  const atlas = loaded.get(file) ?? prepare(file);
  loaded.set(file, atlas);
  return atlas;
}

async function prepare(file: string): Promise<Atlas> {
  const read = await readDatasetFile(file);
  if (!read.ok) throw new InvalidDatasetError(read.report);
  const { dataset } = read;
  const withAntarctica = dataset.host?.country === 'ATA' || dataset.partners.some(({ id }) => id === 'ATA');
  const land = landParts(await readWorldAtlas('50m'));
  const geometries = buildGeometries(land, { withAntarctica });
  const geometry = geometries[dataset.worldview];
  let detail: ReturnType<Atlas['detail']> | undefined;
  return {
    data: buildAtlasData(dataset, geometries),
    geometry,
    geometries,
    detail: () =>
      (detail ??= readWorldAtlas('10m').then((fine) => buildDetail(land, fine, geometries.un, { withAntarctica }))),
  };
}

/** For the globe alone, and so at the scale of a globe. */
export async function antarcticaModule({ shapes }: Geometry): Promise<string> {
  const isDrawn = shapes.get('ATA')?.path !== '';
  const rings = isDrawn ? [] : antarcticaRings(await readWorldAtlas('110m'));
  return `export const antarctica = ${JSON.stringify(rings)}`;
}

/** The data as text that the page parses: browsers read JSON faster than the same as an expression of a script. */
function dataModule(data: AtlasData): string {
  return `export const atlasData = JSON.parse(${JSON.stringify(JSON.stringify(data))})`;
}

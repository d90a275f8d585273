import type { Plugin } from 'vite';
import type { ContinentId } from '../dataset/countryCodes.ts';
import type { DetailTopology } from '../geo/detailTopology.ts';

const DETAIL_MODULE = 'virtual:atlas-detail';

/**
 * What Vite wraps every `import()` in, so as to preload what it needs: 1.3 KB (brotli) in the first script, for a script
 * that needs nothing besides. A build that splits more off can take this away.
 */
const PRELOAD_HELPER = '\0vite/preload-helper.js';

/** Where the server of `npm run dev` has the files. */
const DEV_FOLDER = '/assets/detail/';

/**
 * The continents in detail, each as a file of its own: `assets/detail-<continent>-<hash>.json`. The module
 * `virtual:atlas-detail` tells the page where they are, relative to itself, so that the site works in any folder.
 * @param detail made once: in a build while it starts, by the server when a reader first looks closer
 */
export function detailFiles(detail: () => Promise<ReadonlyMap<ContinentId, DetailTopology>>): Plugin {
  let builds = false;
  /** What stands in the module for the address of each file. */
  let addresses: Promise<readonly (readonly [ContinentId, string])[]> | undefined;

  return {
    name: 'detail-files',
    configResolved: ({ command }) => {
      builds = command === 'build';
    },
    async buildStart() {
      if (!builds) return;
      // Here and not where the module is loaded, so that the files are there whether a page asks for them or not.
      addresses = detail().then((continents) =>
        [...continents].map(([continent, topology]) => {
          const file = this.emitFile({ type: 'asset', name: `detail-${continent}.json`, source: JSON.stringify(topology) });
          return [continent, `import.meta.ROLLUP_FILE_URL_${file}`];
        }),
      );
      await addresses;
    },
    resolveId: (id) => (id === DETAIL_MODULE ? `\0${DETAIL_MODULE}` : undefined),
    load: async (id) => {
      if (id === PRELOAD_HELPER) return 'export const __vitePreload = (load) => load();';
      if (id !== `\0${DETAIL_MODULE}`) return undefined;
      addresses ??= detail().then((continents) =>
        [...continents.keys()].map((continent) => {
          const path = JSON.stringify(`${DEV_FOLDER}${continent}.json`);
          return [continent, `new URL(import.meta.env.BASE_URL + ${path}.slice(1), location).href`];
        }),
      );
      const entries = (await addresses).map(([continent, address]) => `${continent}: ${address}`);
      return `export const detailAddresses = { ${entries.join(', ')} };`;
    },
    configureServer: (server) => {
      server.middlewares.use(async (request, response, next) => {
        const path = request.url?.split('?')[0] ?? '';
        const continent = path.startsWith(DEV_FOLDER) ? path.slice(DEV_FOLDER.length).replace(/\.json$/, '') : undefined;
        try {
          const topology = continent && (await detail()).get(continent as ContinentId);
          if (topology) response.setHeader('Content-Type', 'application/json').end(JSON.stringify(topology));
          else next();
        } catch (error) {
          next(error);
        }
      });
    },
  };
}

import { readFile } from 'node:fs/promises';
import { relative, resolve } from 'node:path';
import type { Plugin } from 'vite';
import { packGeometries } from '../geo/packGeometries.ts';
import { locales } from '../i18n/locale.ts';
import { antarcticaModule, ANTARCTICA_MODULE, loadAtlas } from './atlasPages.ts';
import { detailFiles } from './detailFiles.ts';
import { lightDocument } from './lightDocument.ts';
import { publishedFiles, publishedPage, publishedTemplates } from './publishedFiles.ts';
import { renderStudio } from './renderStudio.tsx';

const FILES_MODULE = 'virtual:studio-files';

/**
 * Makes the studio's pages, `/ar/studio/` and `/en/studio/`, and what it publishes with. A build of its own, after the
 * atlas': sharing modules with the atlas' page would split that page's script.
 */
export function studioPages(file: string): Plugin[] {
  let root = '';
  let builds = false;
  let addresses: readonly string[] = [];
  const load = () => loadAtlas(file);
  /** The pages by the file that each would be. */
  const pages = new Map<string, () => string | Promise<string>>();
  const json: Readonly<Record<string, () => Promise<string>>> = {
    geometry: async () => JSON.stringify(packGeometries((await load()).geometries)),
    example: () => readFile(resolve(root, file), 'utf8'),
  };

  const plugin: Plugin = {
    name: 'studio-pages',
    config: ({ root: configured = process.cwd() }, { command }) => {
      root = resolve(configured);
      builds = command === 'build';
      for (const locale of locales) pages.set(resolve(root, locale, 'studio/index.html'), () => renderStudio(locale));
      for (const template of publishedTemplates) pages.set(resolve(root, template), () => publishedPage(template));
      pages.set(resolve(root, 'published/start.html'), () => readFile(resolve(root, 'index.html'), 'utf8'));
      pages.set(resolve(root, 'studio/index.html'), async () =>
        // The same page as at the root, one folder deeper: it leads to the studio in a language.
        (await readFile(resolve(root, 'index.html'), 'utf8'))
          .replaceAll('"./ar/"', '"../ar/studio/"')
          .replaceAll('"./en/"', '"../en/studio/"')
          .replace('/src/index.ts', '/src/studioIndex.ts'),
      );
      if (!builds) return {};
      const input = Object.fromEntries([...pages.keys()].map((path) => [nameOf(relative(root, path)), path]));
      return {
        build: {
          emptyOutDir: false,
          copyPublicDir: false,
          rolldownOptions: {
            input,
            output: { entryFileNames: 'assets/scripts/[name]-[hash].js', chunkFileNames: 'assets/scripts/[name]-[hash].js' },
          },
        },
      };
    },
    async buildStart() {
      if (!builds) return;
      addresses = await Promise.all(
        Object.entries(json).map(async ([name, source]) => {
          const reference = this.emitFile({ type: 'asset', name: `studio-${name}.json`, source: await source() });
          return `export const ${name}Address = import.meta.ROLLUP_FILE_URL_${reference};`;
        }),
      );
    },
    resolveId: (id) => {
      if (id === FILES_MODULE) return `\0${id}`;
      if (id === ANTARCTICA_MODULE && builds) return `\0${id}`;
      return builds && pages.has(id) ? id : undefined;
    },
    load: async (id) => {
      if (id === `\0${FILES_MODULE}`) {
        const served = Object.keys(json).map((name) => `export const ${name}Address = '/assets/studio-${name}.json';`);
        return (builds ? addresses : served).join('\n');
      }
      if (id === `\0${ANTARCTICA_MODULE}` && builds) return antarcticaModule((await load()).geometry);
      return builds ? pages.get(id)?.() : undefined;
    },
    configureServer: (server) => {
      server.middlewares.use(async (request, response, next) => {
        const path = request.url?.split('?')[0] ?? '';
        const own = pages.get(resolve(root, `.${path}index.html`));
        const asset = /^\/assets\/studio-(\w+)\.json$/.exec(path)?.[1] ?? '';
        try {
          if (asset in json) response.setHeader('Content-Type', 'application/json').end(await json[asset]?.());
          else if (own && path !== '/') {
            const html = await server.transformIndexHtml(request.url ?? '', await own());
            response.setHeader('Content-Type', 'text/html; charset=utf-8').end(html);
          } else next();
        } catch (error) {
          next(error);
        }
      });
    },
  };
  return [plugin, publishedFiles(), lightDocument(), detailFiles(async () => (await load()).detail())];
}

/** `ar/studio/index.html` → `ar-studio`, `published/start.html` → `published-start`. */
function nameOf(path: string): string {
  return path.replace(/(?:[\\/]index)?\.html$/, '').replace(/[\\/]/g, '-');
}

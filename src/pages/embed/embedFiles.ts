import { createHash } from 'node:crypto';
import { resolve } from 'node:path';
import { build } from 'vite';
import type { Plugin, ResolvedConfig } from 'vite';
import type { Dataset } from '../../dataset/Dataset.ts';
import { datasetVersion } from './datasetVersion.ts';
import { keepVersion } from './keepVersion.ts';

const SITE_MODULE = 'virtual:atlas-site';
const FRAME = '/src/frame.ts';

/** The two scripts that stand alone: nothing of the atlas' own scripts is in them, and they wait for none. */
interface Scripts {
  /** For the pages of others, `embed.js`: its name stays. */
  readonly embed: string;
  /** For the embed page, which asks for it before the atlas' scripts. */
  readonly frame: string;
}

/**
 * What an embed needs besides its page: `embed.js`, the script that tells the frame's height, `version.json` and the
 * folder that keeps this version. The module `virtual:atlas-site` says which dataset it is, and in which version.
 */
export function embedFiles(dataset: () => Promise<Dataset>): Plugin[] {
  let config: ResolvedConfig;
  let scripts: Promise<Scripts> | undefined;
  const site = siteModule(dataset);
  const version = async () => datasetVersion(await dataset());
  const frameFile = (code: string) =>
    `${config.build.assetsDir}/frame-${createHash('sha256').update(code).digest('base64url').slice(0, 8)}.js`;

  const files: Plugin = {
    name: 'embed-files',
    configResolved: (resolved) => {
      config = resolved;
    },
    async buildStart() {
      if (config.command !== 'build') return;
      scripts = Promise.all([standAlone(config, 'embed', site), standAlone(config, 'frame', site)]).then(
        ([embed, frame]) => ({ embed, frame }),
      );
      const { embed, frame } = await scripts;
      this.emitFile({ type: 'asset', fileName: 'embed.js', source: embed });
      this.emitFile({ type: 'asset', fileName: frameFile(frame), source: frame });
      const latest = { dataset: (await dataset()).id, version: await version() };
      this.emitFile({ type: 'asset', fileName: 'version.json', source: JSON.stringify(latest) });
    },
    transformIndexHtml: {
      order: 'post',
      handler: async (html, { path }) => {
        if (!path.endsWith('/embed/index.html') && !path.endsWith('/embed/')) return html;
        const built = await scripts;
        const address = built ? `../../${frameFile(built.frame)}` : FRAME;
        return html.replace('<script type="module"', (first) => `<script type="module" src="${address}"></script>\n${first}`);
      },
    },
    configureServer: (server) => {
      server.middlewares.use((request, response, next) => {
        if (request.url?.split('?')[0] !== '/embed.js') next();
        else response.setHeader('Content-Type', 'text/javascript').end("import '/src/embed.ts';");
      });
    },
  };
  return [site, files, keepVersion(version)];
}

function siteModule(dataset: () => Promise<Dataset>): Plugin {
  return {
    name: 'atlas-site',
    resolveId: (id) => (id === SITE_MODULE ? `\0${SITE_MODULE}` : undefined),
    load: async (id) => {
      if (id !== `\0${SITE_MODULE}`) return undefined;
      const known = await dataset();
      const site = { dataset: known.id, title: known.title, version: datasetVersion(known) };
      return Object.entries(site).map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};`).join('\n');
    },
  };
}

/** One script with all that it imports, built apart from the others so that they share no file. */
async function standAlone({ root, build: { target } }: ResolvedConfig, entry: string, site: Plugin): Promise<string> {
  const built = await build({
    configFile: false,
    root,
    logLevel: 'warn',
    publicDir: false,
    plugins: [site],
    build: {
      write: false,
      target,
      modulePreload: false,
      rolldownOptions: { input: resolve(root, 'src', `${entry}.ts`) },
    },
  });
  const [chunk] = 'output' in built ? built.output : [];
  if (chunk?.type !== 'chunk') throw new Error(`no script came of ${entry}`);
  return chunk.code;
}

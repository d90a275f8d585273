import { basename, dirname, extname, resolve } from 'node:path';
import type { Plugin } from 'vite';
import { isLocale } from '../i18n/locale.ts';

/** What the bundler is asked for, of a module. */
interface Modules {
  getModuleInfo(id: string): { readonly isEntry: boolean; readonly importers: readonly string[] } | null;
}

/**
 * Keeps what a page has at once in as few scripts as there are sets of pages that have it, whatever comes later makes use
 * of it as well. Left to itself the bundler makes a script of every piece that something lazy shares, and each is one more
 * request before the page's first answer.
 */
export function scriptsByPage(): Plugin {
  return {
    name: 'scripts-by-page',
    apply: 'build',
    config: ({ root = process.cwd() }) => {
      const name = nameBeside(resolve(root, 'src/main.tsx'), resolve(root, 'src/pages/wakePanels.tsx'));
      return { build: { rolldownOptions: { output: { codeSplitting: { groups: [{ name, includeDependenciesRecursively: false }] } } } } };
    },
  };
}

/** By module, the pages that import it, directly or not; not those that may load it later. One map for each build. */
const pages = new WeakMap<Modules, Map<string, ReadonlySet<string>>>();

/** What every page asks for as soon as it has its main script: a script that is run in a task of its own. */
export const PANELS = 'panels';

/**
 * The script that a module goes into: `main` for what the same pages have as have the atlas' main script, a name made of
 * the pages for what others share, `panels` for what only the panels have; none for what is lazy.
 */
function nameBeside(main: string, panels: string) {
  return (id: string, modules: Modules): string | null => {
    const known = pages.get(modules) ?? new Map([[panels, new Set([PANELS])]]);
    pages.set(modules, known);
    const nameOf = (module: string) => [...pagesOf(module, modules, known)].filter((page) => page !== PANELS).sort().join('-');
    const own = pagesOf(id, modules, known);
    if (nameOf(id) === nameOf(main)) return 'main';
    if (own.has(PANELS) && own.size === 1) return PANELS;
    return own.size < 2 ? null : `shared-${nameOf(id)}`;
  };
}

/** Every way up from a module to a page, each module on it once: imports may run in circles. */
function pagesOf(id: string, modules: Modules, known: Map<string, ReadonlySet<string>>): ReadonlySet<string> {
  const found = known.get(id) ?? new Set<string>();
  if (known.has(id)) return found;
  const seen = new Set([id]);
  const all = new Set<string>();
  for (const module of seen) {
    const info = modules.getModuleInfo(module);
    if (info?.isEntry) all.add(pageName(module));
    if (module !== id) for (const page of known.get(module) ?? []) all.add(page);
    for (const importer of info?.importers ?? []) seen.add(importer);
  }
  known.set(id, all);
  return all;
}

/** `…/ar/index.html` → `ar`, `…/ar/embed/index.html` → `ar-embed`, `…/index.html` → `start`, `…/embed.ts` → `embed`. */
function pageName(file: string): string {
  if (!file.endsWith('.html')) return basename(file, extname(file));
  const [parent = '', folder = ''] = dirname(file).split(/[\\/]/).slice(-2);
  if (isLocale(folder)) return folder;
  return isLocale(parent) ? `${parent}-${folder}` : 'start';
}

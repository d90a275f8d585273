import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Plugin } from 'vite';
import { locales } from '../../i18n/locale.ts';

/** Links of the embed page to the rest of the site, which is two folders farther up from where a version is kept. */
const TO_SITE = /(?<=\shref=")\.\.\/(?="|#)/g;

/**
 * Keeps the version that is built in a folder of its own, `v/<version>/`: the embed pages with all they need. A host that
 * adds to what it serves, and takes no such folder away, serves every version that was ever published.
 */
export function keepVersion(version: () => Promise<string>): Plugin {
  return {
    name: 'keep-version',
    apply: 'build',
    async writeBundle({ dir = 'dist' }, bundle) {
      const folder = join(dir, 'v', await version());
      for (const file of Object.keys(bundle).filter((name) => name.startsWith('assets/'))) {
        await mkdir(dirname(join(folder, file)), { recursive: true });
        await cp(join(dir, file), join(folder, file));
      }
      for (const locale of locales) {
        const page = join(locale, 'embed', 'index.html');
        await mkdir(dirname(join(folder, page)), { recursive: true });
        const html = await readFile(join(dir, page), 'utf8');
        await writeFile(join(folder, page), html.replace(TO_SITE, `../../../../${locale}/`));
      }
    },
  };
}

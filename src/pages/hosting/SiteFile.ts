import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** A file of the built site. */
export interface SiteFile {
  /** Below the site's folder, with slashes: `ar/index.html`. */
  readonly path: string;
  /** Its text, where it is a page. */
  readonly html?: string;
}

/** What tells servers about the site, and is not for readers. */
export const serverFiles = ['_headers', 'nginx.conf', 'Caddyfile'];

/** The files of a built site in the order of their paths, without what was made for its servers. */
export async function siteFiles(folder: string): Promise<readonly SiteFile[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile() && !serverFiles.includes(entry.name) && !/\.(?:br|gz)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length).replaceAll('\\', '/').replace(/^\//, ''));
  return Promise.all(
    paths.sort().map(async (path) => (path.endsWith('.html') ? { path, html: await readFile(join(folder, path), 'utf8') } : { path })),
  );
}

import { headersOf, isAsset } from '../security.ts';
import type { Headers } from '../security.ts';
import type { SiteFile } from './SiteFile.ts';

/**
 * Files that are served with the same headers. No file is in two rules: some hosts would send a header twice, others put
 * its values into one (`*, *`), which a browser does not take.
 */
export interface HeaderRule {
  /** Below the site's folder; `assets/*` is whatever lies there, in folders as well. */
  readonly paths: readonly string[];
  readonly headers: Headers;
}

/** What each file of a site is served with. */
export function headerRules(files: readonly SiteFile[]): readonly HeaderRule[] {
  const rules = new Map<string, { paths: Set<string>; headers: Headers }>();
  for (const { path, html } of files) {
    const headers = headersOf(path, html);
    const key = JSON.stringify(headers);
    const rule = rules.get(key) ?? { paths: new Set(), headers };
    rule.paths.add(isAsset(path) ? path.replace(/(?<=(?:^|\/)assets\/).+$/, '*') : path);
    rules.set(key, rule);
  }
  return [...rules.values()].map(({ paths, headers }) => ({ paths: [...paths], headers }));
}

/** The addresses that a file answers to: a folder's page also to the folder. */
export function addressesOf(path: string): readonly string[] {
  return /(?:^|\/)index\.html$/.test(path) ? [path.replace(/index\.html$/, ''), path] : [path];
}

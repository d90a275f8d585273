import { rm } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import type { TestProject } from 'vitest/node';
import { buildSite, root } from './buildSite.ts';
import { launchBrowser } from './chromium.ts';
import { serveSite } from './serveSite.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Where the built site is served, with a slash at its end. */
    readonly site: string;
    /** The folder that holds it. */
    readonly folder: string;
    /** The one browser. */
    readonly browser: string;
  }
}

/** Builds the site once, serves it, and starts the browser. `ATLAS_SITE` names a folder that holds it already. */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  const { ATLAS_SITE: built } = process.env;
  const folder = built === undefined ? await freshSite() : resolve(root, built);
  const [server, browser] = await Promise.all([serveSite(folder), launchBrowser()]);
  project.provide('site', server.url);
  project.provide('folder', folder);
  project.provide('browser', browser.wsEndpoint());
  return async () => {
    await Promise.all([server.close(), browser.close()]);
    if (built === undefined) await rm(dirname(folder), { recursive: true });
  };
}

async function freshSite(): Promise<string> {
  const { code, output, site } = await buildSite();
  if (code !== 0) throw new Error(`the site was not built\n${output}`);
  return site;
}

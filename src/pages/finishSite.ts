import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { caddyfile } from './hosting/caddyfile.ts';
import { compressFiles } from './hosting/compressFiles.ts';
import { headerRules } from './hosting/HeaderRule.ts';
import { headersFile } from './hosting/headersFile.ts';
import { nginxConfiguration } from './hosting/nginxConfiguration.ts';
import { siteFiles } from './hosting/SiteFile.ts';
import { policyOf, withPolicy } from './security.ts';
import { SINGLE_TEMPLATE } from './publishedFiles.ts';
import { writeSingleFile } from './single/writeSingleFile.ts';

interface Finishing {
  /** Whether to put `.br` and `.gz` beside the files: most of the time that finishing takes. */
  readonly compress: boolean;
}

/**
 * What is left to do once all files of a site are there: all of it becomes one file as well, each page gets its policy, servers are told what to send, and
 * text is compressed. The last step of a build; it reads the folder, whoever wrote into it.
 */
export async function finishSite(folder: string, { compress }: Finishing): Promise<void> {
  await writeSingleFile(folder, join(folder, 'atlas.html'));
  // What the studio puts other data into.
  await writeSingleFile(folder, join(folder, SINGLE_TEMPLATE), { page: 'published/index.html' });
  const pages = (await siteFiles(folder)).flatMap(({ path, html }) => (html === undefined ? [] : [{ path, html }]));
  for (const { path, html } of pages) {
    if (!html.includes('http-equiv="Content-Security-Policy"')) await writeFile(join(folder, path), withPolicy(html, policyOf(path, html)));
  }
  const files = await siteFiles(folder);
  const rules = headerRules(files);
  await writeFile(join(folder, '_headers'), headersFile(rules));
  await writeFile(join(folder, 'nginx.conf'), nginxConfiguration(rules));
  await writeFile(join(folder, 'Caddyfile'), caddyfile(rules));
  if (compress) await compressFiles(folder, files.map(({ path }) => path));
}

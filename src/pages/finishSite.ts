import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { caddyfile } from './hosting/caddyfile.ts';
import { compressFiles } from './hosting/compressFiles.ts';
import { headerRules } from './hosting/HeaderRule.ts';
import { headersFile } from './hosting/headersFile.ts';
import { nginxConfiguration } from './hosting/nginxConfiguration.ts';
import { siteFiles } from './hosting/SiteFile.ts';
import { writeServiceWorker } from './offline/writeServiceWorker.ts';
import { policyOf, withPolicy } from './security.ts';
import { SINGLE_TEMPLATE } from './publishedFiles.ts';
import { writeSingleFile } from './single/writeSingleFile.ts';

interface Finishing {
  /** Whether to put `.br` and `.gz` beside the files: most of the time that finishing takes. */
  readonly compress: boolean;
}

/**
 * What is left to do once all files of a site are there: all of it becomes one file as well, which the pages then offer,
 * each page gets its policy, what is kept for times without a network is listed, servers are told what to send, and text
 * is compressed. The last step of a build; it reads the folder, whoever wrote into it.
 */
export async function finishSite(folder: string, { compress }: Finishing): Promise<void> {
  await writeSingleFile(folder, join(folder, 'atlas.html'));
  // What the studio puts other data into.
  await writeSingleFile(folder, join(folder, SINGLE_TEMPLATE), { page: 'published/index.html' });
  const { version } = JSON.parse(await readFile(join(folder, 'version.json'), 'utf8')) as { readonly version: string };
  const pages = (await siteFiles(folder)).flatMap(({ path, html }) => (html === undefined ? [] : [{ path, html }]));
  for (const { path, html } of pages) {
    if (html.includes('http-equiv="Content-Security-Policy"')) continue;
    const offering = isAtlasPage(path) ? withOffers(html, version) : html;
    await writeFile(join(folder, path), withPolicy(offering, policyOf(path, offering)));
  }
  await writeServiceWorker(folder);
  const files = await siteFiles(folder);
  const rules = headerRules(files);
  await writeFile(join(folder, '_headers'), headersFile(rules));
  await writeFile(join(folder, 'nginx.conf'), nginxConfiguration(rules));
  await writeFile(join(folder, 'Caddyfile'), caddyfile(rules));
  if (compress) await compressFiles(folder, files.map(({ path }) => path));
}

/** Says in an atlas page what its share dialog can offer of the site: the atlas as one file, and a version to pin. */
function withOffers(html: string, version: string): string {
  return html
    .replace('<html', `<html data-version="${version}"`)
    .replace('</head>', '<link rel="alternate" type="text/html" href="../atlas.html" data-single-file>\n</head>');
}

function isAtlasPage(path: string): boolean {
  return /^(?:ar|en)\/index\.html$/.test(path);
}

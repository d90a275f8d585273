// `npm run build -- [--data FILE] [--site https://…] [--no-compress]`: the site of a dataset, in dist/.
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { build, runnerImport } from 'vite';

try {
  const { values } = parseArgs({
    options: { data: { type: 'string' }, site: { type: 'string' }, compress: { type: 'boolean', default: true } },
    allowNegative: true,
  });
  if (values.data !== undefined) process.env.ATLAS_DATA = values.data;
  if (values.site !== undefined) process.env.ATLAS_SITE_URL = values.site;
  await build();
  // Apart, so that the atlas' page loads nothing of the studio.
  await build({ mode: 'studio' });
  const { module } = await runnerImport(fileURLToPath(new URL('./finishSite.ts', import.meta.url)), { logLevel: 'error' });
  await module.finishSite('dist', { compress: values.compress });
} catch (error) {
  // An author wants the issues of the dataset, not the stack of the program that found them.
  const theirs = ['InvalidDatasetError', 'InvalidSiteError'];
  const invalid = [error, error?.cause, ...(error?.errors ?? [])].find(({ name } = {}) => theirs.includes(name));
  console.error(invalid?.message ?? error);
  process.exitCode = 1;
}

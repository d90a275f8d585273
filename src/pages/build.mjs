// `npm run build -- [--data FILE] [--no-compress]`: the site of a dataset, in dist/.
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { build, runnerImport } from 'vite';

try {
  const { values } = parseArgs({
    options: { data: { type: 'string' }, compress: { type: 'boolean', default: true } },
    allowNegative: true,
  });
  if (values.data !== undefined) process.env.ATLAS_DATA = values.data;
  await build();
  // Apart, so that the atlas' page loads nothing of the studio.
  await build({ mode: 'studio' });
  const { module } = await runnerImport(fileURLToPath(new URL('./finishSite.ts', import.meta.url)), { logLevel: 'error' });
  await module.finishSite('dist', { compress: values.compress });
} catch (error) {
  // An author wants the issues of the dataset, not the stack of the program that found them.
  const invalid = [error, error?.cause, ...(error?.errors ?? [])].find(({ name } = {}) => name === 'InvalidDatasetError');
  console.error(invalid?.message ?? error);
  process.exitCode = 1;
}

// `npm run build -- [--data FILE]`: the site of a dataset, in dist/.
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { build, runnerImport } from 'vite';

try {
  const { values } = parseArgs({ options: { data: { type: 'string' } } });
  if (values.data !== undefined) process.env.ATLAS_DATA = values.data;
  await build();
  const { module } = await runnerImport(fileURLToPath(new URL('./finishSite.ts', import.meta.url)), { logLevel: 'error' });
  await module.finishSite('dist');
} catch (error) {
  // An author wants the issues of the dataset, not the stack of the program that found them.
  const invalid = [error, error?.cause, ...(error?.errors ?? [])].find(({ name } = {}) => name === 'InvalidDatasetError');
  console.error(invalid?.message ?? error);
  process.exitCode = 1;
}

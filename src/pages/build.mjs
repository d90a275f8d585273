// `npm run build -- [--data FILE]`: the site of a dataset, in dist/.
import { parseArgs } from 'node:util';
import { build } from 'vite';

try {
  const { values } = parseArgs({ options: { data: { type: 'string' } } });
  if (values.data !== undefined) process.env.ATLAS_DATA = values.data;
  await build();
  // Apart, so that the atlas' page loads nothing of the studio.
  await build({ mode: 'studio' });
} catch (error) {
  // An author wants the issues of the dataset, not the stack of the program that found them.
  const invalid = [error, error?.cause, ...(error?.errors ?? [])].find(({ name } = {}) => name === 'InvalidDatasetError');
  console.error(invalid?.message ?? error);
  process.exitCode = 1;
}

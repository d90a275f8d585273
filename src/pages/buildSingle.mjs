// `npm run build:single -- [--data FILE] [--fonts] [--out FILE]`: the atlas as one HTML that opens from a memory stick.
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { build, runnerImport } from 'vite';

const folder = await mkdtemp(join(tmpdir(), 'atlas-single-'));
try {
  const { values } = parseArgs({
    options: { data: { type: 'string' }, fonts: { type: 'boolean', default: false }, out: { type: 'string', default: 'dist/atlas.html' } },
  });
  if (values.data !== undefined) process.env.ATLAS_DATA = values.data;
  await build({ logLevel: 'warn', build: { outDir: folder, emptyOutDir: true } });
  const { module } = await runnerImport(fileURLToPath(new URL('./single/writeSingleFile.ts', import.meta.url)), { logLevel: 'error' });
  await module.writeSingleFile(folder, values.out, { fonts: values.fonts });
  console.log(`${values.out}: ${Math.round((await stat(values.out)).size / 1000)} KB`);
} catch (error) {
  const invalid = [error, error?.cause, ...(error?.errors ?? [])].find(({ name } = {}) => name === 'InvalidDatasetError');
  console.error(invalid?.message ?? error);
  process.exitCode = 1;
} finally {
  await rm(folder, { recursive: true, force: true });
}

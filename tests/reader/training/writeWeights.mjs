// `npm run reader:train`: writes data/reader-weights.json from the labelled communiqués of tests/reader/.
import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const { module } = await runnerImport(fileURLToPath(new URL('./trainReader.ts', import.meta.url)), { logLevel: 'error' });
await writeFile(new URL('../../../data/reader-weights.json', import.meta.url), module.weightsFile());

// Writes data/dataset.schema.json from the definition in code.
import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const source = fileURLToPath(new URL('./jsonSchema.ts', import.meta.url));
const { module } = await runnerImport(source, { logLevel: 'error' });
await writeFile(new URL('../../data/dataset.schema.json', import.meta.url), module.datasetSchemaFile());

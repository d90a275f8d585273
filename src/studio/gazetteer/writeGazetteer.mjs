// Writes data/gazetteer.json from CLDR and data/country-names.txt.
import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const source = fileURLToPath(new URL('./gazetteerFile.ts', import.meta.url));
const { module } = await runnerImport(source, { logLevel: 'error' });
await writeFile(new URL('../../../data/gazetteer.json', import.meta.url), await module.gazetteerFile());

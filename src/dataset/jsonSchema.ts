import { toJsonSchema } from '@valibot/to-json-schema';
import { citation, datasetSchema } from './datasetSchema.ts';
import { coordinates, country, day, dayMonthOrYear, dayOrMonth, id, language, link } from './fieldSchemas.ts';

/**
 * The JSON Schema (draft 07, which every editor knows) of a dataset as authors write it, from the one definition in
 * `datasetSchema.ts`. What a schema cannot say (references, unsafe characters, real calendar days) is left to
 * `parseDataset`.
 */
export function datasetJsonSchema(): object {
  return toJsonSchema(datasetSchema, {
    target: 'draft-07',
    typeMode: 'input',
    // `check` actions are functions; a schema cannot carry them.
    ignoreActions: ['check'],
    definitions: { country, id, day, dayMonthOrYear, dayOrMonth, coordinates, language, link, citation },
  });
}

/** The text of `data/dataset.schema.json`. */
export function datasetSchemaFile(): string {
  return `${JSON.stringify(datasetJsonSchema(), null, 2)}\n`;
}

import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { datasetJsonSchema, datasetSchemaFile } from '../../src/dataset/jsonSchema.ts';

const schemaPath = new URL('../../data/dataset.schema.json', import.meta.url);

function objectsIn(value: unknown): object[] {
  if (typeof value !== 'object' || value === null) return [];
  return [value, ...Object.values(value).flatMap(objectsIn)];
}

test('data/dataset.schema.json is current (else: npm run schema)', () => {
  expect(readFileSync(schemaPath, 'utf8')).toBe(datasetSchemaFile());
});

test('it knows every key and lets no other pass', () => {
  const objects = objectsIn(datasetJsonSchema()).filter((s) => 'type' in s && s.type === 'object');
  expect(objects.length).toBeGreaterThan(20);
  for (const schema of objects) expect(schema).toHaveProperty('additionalProperties', false);
});

test('it carries limits, patterns and choices for editors', () => {
  const schema = datasetJsonSchema();
  expect(schema).toMatchObject({
    $schema: 'http://json-schema.org/draft-07/schema#',
    required: expect.arrayContaining(['format', 'partners', 'engagements', 'sources']),
    properties: { outcomes: { minItems: 1, maxItems: 5 }, format: { const: 1 } },
  });
  const text = JSON.stringify(schema);
  for (const part of ['"POL"', '"XKX"', '"natural-earth"', '"pattern"', '"maxLength":2000', '"description"']) {
    expect(text).toContain(part);
  }
});

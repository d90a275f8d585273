import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { GeometryCollection, Topology } from 'topojson-specification';

export type WorldTopology = Topology<{ countries: GeometryCollection<{ name: string }> }>;

/** The 1:50m countries of world-atlas (Natural Earth), as they stand in the package. Node only: used by the build. */
export async function readWorldAtlas(): Promise<WorldTopology> {
  const file = createRequire(import.meta.url).resolve('world-atlas/countries-50m.json');
  return JSON.parse(await readFile(file, 'utf8')) as WorldTopology;
}

import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { GeometryCollection, Topology } from 'topojson-specification';

export type WorldTopology = Topology<{ countries: GeometryCollection<{ name: string }> }>;

/**
 * The countries of world-atlas (Natural Earth, public domain) at a scale, as they stand in the package: 1:50m, or 1:10m,
 * which has the smallest states larger than life. Node only: used by the build.
 */
export async function readWorldAtlas(scale: '110m' | '50m' | '10m'): Promise<WorldTopology> {
  const file = createRequire(import.meta.url).resolve(`world-atlas/countries-${scale}.json`);
  return JSON.parse(await readFile(file, 'utf8')) as WorldTopology;
}

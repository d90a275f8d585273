import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import polylabel from 'polylabel';
import { feature } from 'topojson-client';

/** Where to aim at a place that a library paints on a canvas: the middle of its largest part. Degrees, by alpha-3. */
export async function centresOf({ partners }) {
  const file = createRequire(import.meta.url).resolve('world-atlas/countries-50m.json');
  const world = JSON.parse(await readFile(file, 'utf8'));
  const byNumeric = new Map(feature(world, world.objects.countries).features.map((country) => [country.id, country]));
  return Object.fromEntries(
    partners.map(({ id, numeric }) => {
      const { geometry } = byNumeric.get(numeric);
      const parts = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
      const largest = parts.reduce((one, other) => (area(other[0]) > area(one[0]) ? other : one));
      return [id, [...polylabel(largest, 0.01)]];
    }),
  );
}

/** In square degrees, whatever the direction: enough to tell a mainland from its islands. */
function area(ring) {
  const doubled = ring.reduce((sum, [x, y], index) => {
    const [nextX, nextY] = ring[(index + 1) % ring.length];
    return sum + x * nextY - nextX * y;
  }, 0);
  return Math.abs(doubled) / 2;
}

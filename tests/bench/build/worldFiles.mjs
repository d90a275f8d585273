import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { geoEquirectangular } from 'd3-geo';
import { geoProject } from 'd3-geo-projection';
import { feature } from 'topojson-client';
import { topology } from 'topojson-server';

const require = createRequire(import.meta.url);

/** Writes the geometry that the rivals' pages fetch: of the same world-atlas where they take it, else their own. */
export async function writeWorldFiles(folder) {
  await mkdir(folder, { recursive: true });
  const detailed = require.resolve('world-atlas/countries-50m.json');
  await copyFile(detailed, `${folder}/world-50m.json`);
  await copyFile(require.resolve('world-atlas/countries-110m.json'), `${folder}/world-110m.json`);
  await copyFile(require.resolve('@highcharts/map-collection/custom/world.topo.json'), `${folder}/highcharts-world.json`);
  await writeFile(`${folder}/world-50m-flat.json`, JSON.stringify(flatWorld(JSON.parse(await readFile(detailed, 'utf8')))));
  await writeFile(`${folder}/world_50m.json`, JSON.stringify(plotlyWorld()));
}

/**
 * ECharts and MapLibre draw degrees as a plane: what crosses the 180th meridian would run across their whole map. They
 * get the same world with these shapes cut there.
 */
function flatWorld(world) {
  const round = feature(world, world.objects.countries);
  const degrees = geoEquirectangular().scale(180 / Math.PI).translate([0, 0]).precision(0).reflectY(true);
  const flat = geoProject(round, degrees);
  const features = flat.features.map((country, index) => ({
    ...country,
    id: round.features[index].id,
    properties: round.features[index].properties,
  }));
  return topology({ countries: { ...flat, features } }, 1e5);
}

/** Plotly asks for `world_50m.json` beside the page; its package holds the file within a script. */
function plotlyWorld() {
  globalThis.window ??= globalThis;
  const assets = require('plotly.js/dist/plotly-geo-assets.js');
  return (assets?.topojson ?? globalThis.PlotlyGeoAssets.topojson).world_50m;
}

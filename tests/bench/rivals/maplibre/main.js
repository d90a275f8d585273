import { Map as MapLibre, setWorkerUrl } from 'maplibre-gl';
import 'maplibre-gl/dist/maplibre-gl.css';
import worker from 'maplibre-gl/dist/maplibre-gl-worker.mjs?url';
import { feature } from 'topojson-client';
import { byNumeric, drawn, fillOf, findPoints, listen, places, select } from '../shell.js';
import { colours } from '../colours.js';

setWorkerUrl(worker);
const world = await (await fetch('/world/world-50m-flat.json')).json();
const data = feature(world, world.objects.countries);
// It keeps the state of a shape by a number, and forgets an id that is none.
for (const country of data.features) {
  country.properties = { numeric: country.id ?? '' };
  country.id = Number(country.id ?? 0);
}

const map = new MapLibre({
  container: 'map',
  attributionControl: false,
  renderWorldCopies: false,
  fadeDuration: 0,
  bounds: [[-170, -56], [180, 78]],
  style: {
    version: 8,
    sources: { world: { type: 'geojson', data } },
    layers: [
      {
        id: 'land',
        type: 'fill',
        source: 'world',
        paint: { 'fill-color': ['to-color', ['coalesce', ['feature-state', 'fill'], colours.none]] },
      },
      { id: 'borders', type: 'line', source: 'world', paint: { 'line-color': '#fff', 'line-width': 0.5 } },
    ],
  },
});
const paint = () => {
  for (const place of places) map.setFeatureState({ source: 'world', id: Number(place.numeric) }, { fill: fillOf(place) });
};
map.on('style.load', paint);
map.on('render', () => {
  if (map.isSourceLoaded('world') && map.areTilesLoaded()) drawn();
});
map.on('click', 'land', ({ features: [{ properties }] }) => select(byNumeric.get(properties.numeric)));
listen(paint);
findPoints((longitude, latitude) => {
  const { x, y } = map.project([longitude, latitude]);
  return [x, y];
});

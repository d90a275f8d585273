/** No library but d3-geo: a path a country, a transform to zoom. What a careful developer writes in an afternoon. */
import { geoEqualEarth, geoPath } from 'd3-geo';
import { feature } from 'topojson-client';
import { byNumeric, drawn, fillOf, findShapes, listen, select } from '../shell.js';

const box = document.getElementById('map');
const element = (name) => document.createElementNS('http://www.w3.org/2000/svg', name);
const { clientWidth: width, clientHeight: height } = box;
const extent = [[2, 2], [width - 2, height - 2]];
const path = geoPath(geoEqualEarth().fitExtent(extent, { type: 'Sphere' })).digits(1);

const svg = element('svg');
const shapes = element('g');
const painted = new Map();
svg.setAttribute('viewBox', `0 0 ${width} ${height}`);
svg.append(shapes);

/** A function of its own, so that the topology is let go as soon as it is drawn. */
async function drawWorld() {
  const world = await (await fetch('/world/world-50m.json')).json();
  for (const country of feature(world, world.objects.countries).features) {
    const shape = element('path');
    const place = byNumeric.get(country.id);
    shape.setAttribute('d', path(country) ?? '');
    shape.setAttribute('fill', fillOf(place));
    shape.setAttribute('stroke', '#fff');
    shape.setAttribute('stroke-width', '0.5');
    if (place) painted.set(place, shape);
    shape.addEventListener('click', () => select(place));
    shapes.append(shape);
  }
}

let camera = { scale: 1, x: 0, y: 0 };
svg.addEventListener(
  'wheel',
  (event) => {
    event.preventDefault();
    const { left, top } = svg.getBoundingClientRect();
    const [x, y] = [event.clientX - left, event.clientY - top];
    const scale = Math.min(12, Math.max(1, camera.scale * 2 ** (-event.deltaY / 500)));
    const by = scale / camera.scale;
    camera = { scale, x: x - (x - camera.x) * by, y: y - (y - camera.y) * by };
    shapes.setAttribute('transform', `translate(${camera.x} ${camera.y}) scale(${scale})`);
  },
  { passive: false },
);

await drawWorld();
box.append(svg);
findShapes((place) => painted.get(place));
listen(() => {
  for (const [place, shape] of painted) shape.setAttribute('fill', fillOf(place));
  drawn();
});
drawn();

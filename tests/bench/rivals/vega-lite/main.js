import embed, { vega } from 'vega-embed';
import { geoEqualEarth } from 'd3-geo';
import { byNumeric, drawn, fillOf, findPoints, listen, places, select } from '../shell.js';
import { colours } from '../colours.js';

const box = document.getElementById('map');
const { clientWidth: width, clientHeight: height } = box;
const projection = geoEqualEarth().fitExtent([[2, 2], [width - 2, height - 2]], { type: 'Sphere' });
const data = () => places.map((place) => ({ numeric: place.numeric, fill: fillOf(place) }));

const { view } = await embed(
  box,
  {
    width,
    height,
    padding: 0,
    autosize: 'none',
    config: { view: { stroke: null } },
    datasets: { places: data() },
    data: { url: '/world/world-50m.json', format: { type: 'topojson', feature: 'countries' } },
    transform: [
      { lookup: 'id', from: { data: { name: 'places' }, key: 'numeric', fields: ['fill'] }, default: colours.none },
    ],
    projection: { type: 'equalEarth', scale: projection.scale(), translate: projection.translate() },
    mark: { type: 'geoshape', stroke: '#fff', strokeWidth: 0.5 },
    encoding: { color: { field: 'fill', type: 'nominal', scale: null, legend: null } },
  },
  { actions: false },
);
view.addEventListener('click', (_event, item) => select(byNumeric.get(item?.datum?.id)));
listen(async () => {
  await view.change('places', vega.changeset().remove(() => true).insert(data())).runAsync();
  drawn();
});
findPoints((longitude, latitude) => projection([longitude, latitude]));
drawn();

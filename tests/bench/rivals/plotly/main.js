import Plotly from 'plotly.js/dist/plotly-geo.min.js';
import { drawn, fillOf, findShapes, listen, places, select } from '../shell.js';
import { colours } from '../colours.js';

const box = document.getElementById('map');
// Plotly colours by number: each fill is a step of a scale.
const fills = Object.values(colours).flat();
const scale = fills.flatMap((fill, step) => [step, step + 1].map((edge) => [edge / fills.length, fill]));
const steps = () => places.map((place) => fills.indexOf(fillOf(place)));

await Plotly.newPlot(
  box,
  [
    {
      type: 'choropleth',
      locations: places.map(({ id }) => id),
      z: steps(),
      zmin: -0.5,
      zmax: fills.length - 0.5,
      colorscale: scale,
      showscale: false,
      hoverinfo: 'none',
      marker: { line: { color: '#fff', width: 0.5 } },
    },
  ],
  {
    width: box.clientWidth,
    height: box.clientHeight,
    margin: { l: 0, r: 0, t: 0, b: 0 },
    geo: {
      resolution: 50,
      projection: { type: 'equal earth' },
      showland: true,
      landcolor: colours.none,
      showcountries: true,
      countrycolor: '#fff',
      showcoastlines: false,
      showframe: false,
    },
  },
  { topojsonURL: '/world/', scrollZoom: true, displayModeBar: false },
);
box.on('plotly_click', ({ points: [{ location }] }) => select(places.find(({ id }) => id === location)));
listen(() => Plotly.restyle(box, { z: [steps()] }, [0]).then(drawn));
findShapes(({ id }) => [...box.querySelectorAll('.choroplethlocation')].find((shape) => shape.__data__?.loc === id));
drawn();

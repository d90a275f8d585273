import Highcharts from 'highcharts/esm/highcharts.js';
import 'highcharts/esm/modules/map.js';
import { byAlpha2, drawn, fillOf, findShapes, listen, places, select } from '../shell.js';
import { colours } from '../colours.js';

const map = await (await fetch('/world/highcharts-world.json')).json();
const key = ({ alpha2 }) => alpha2.toLowerCase();
const data = () => places.map((place) => ({ 'hc-key': key(place), color: fillOf(place) }));
const chart = Highcharts.mapChart('map', {
  chart: { map, animation: false, margin: 0 },
  title: { text: '' },
  credits: { enabled: false },
  legend: { enabled: false },
  tooltip: { enabled: false },
  mapNavigation: { enabled: true, enableButtons: false },
  plotOptions: {
    series: {
      animation: false,
      point: {
        events: {
          click() {
            select(byAlpha2.get(String(this['hc-key'] ?? this.properties?.['hc-key']).toUpperCase()));
          },
        },
      },
    },
  },
  series: [
    { type: 'map', joinBy: 'hc-key', allAreas: true, nullColor: colours.none, nullInteraction: true, data: data() },
  ],
});
const [series] = chart.series;
findShapes((place) => series.points.find((point) => point['hc-key'] === key(place))?.graphic?.element);
listen(() => {
  series.setData(data(), true, false);
  drawn();
});
drawn();

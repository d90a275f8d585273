import { MapChart } from 'echarts/charts';
import { init, registerMap, use } from 'echarts/core';
import { CanvasRenderer } from 'echarts/renderers';
import { feature } from 'topojson-client';
import { byNumeric, drawn, fillOf, findPoints, listen, places, select } from '../shell.js';
import { colours } from '../colours.js';

use([MapChart, CanvasRenderer]);
const world = await (await fetch('/world/world-50m-flat.json')).json();
const countries = feature(world, world.objects.countries);
// ECharts joins by name, so each shape is named by its code; some have none.
for (const [index, { id, properties }] of countries.features.entries()) properties.name = id ?? `shape ${index}`;
registerMap('world', countries);

const chart = init(document.getElementById('map'));
const data = () => places.map((place) => ({ name: place.numeric, itemStyle: { areaColor: fillOf(place) } }));
chart.on('rendered', drawn);
chart.setOption({
  animation: false,
  series: {
    type: 'map',
    map: 'world',
    roam: true,
    left: 2,
    top: 2,
    right: 2,
    bottom: 2,
    selectedMode: false,
    itemStyle: { areaColor: colours.none, borderColor: '#fff', borderWidth: 0.5 },
    label: { show: false },
    emphasis: { label: { show: false } },
    data: data(),
  },
});
chart.on('click', ({ name }) => select(byNumeric.get(name)));
listen(() => chart.setOption({ series: { data: data() } }));
findPoints((longitude, latitude) => chart.convertToPixel({ seriesIndex: 0 }, [longitude, latitude]));

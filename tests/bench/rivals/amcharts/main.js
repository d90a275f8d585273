import { color, Root } from '@amcharts/amcharts5';
import { geoEqualEarth, MapChart, MapPolygonSeries } from '@amcharts/amcharts5/map';
import world from '@amcharts/amcharts5-geodata/worldLow';
import { byAlpha2, drawn, fillOf, findPoints, listen, places, select } from '../shell.js';
import { colours } from '../colours.js';

const root = Root.new('map');
const chart = root.container.children.push(
  MapChart.new(root, {
    projection: geoEqualEarth(),
    panX: 'translateX',
    panY: 'translateY',
    wheelY: 'zoom',
    animationDuration: 0,
  }),
);
const series = chart.series.push(MapPolygonSeries.new(root, { geoJSON: world }));
const { template } = series.mapPolygons;
template.setAll({ fill: color(colours.none), stroke: color('#fff'), strokeWidth: 0.5, interactive: true });
template.events.on('click', ({ target }) => select(byAlpha2.get(target.dataItem.get('id'))));
const paint = () => {
  for (const place of places) {
    series.getDataItemById(place.alpha2)?.get('mapPolygon')?.set('fill', color(fillOf(place)));
  }
};
let ready = false;
series.events.once('datavalidated', () => {
  paint();
  ready = true;
});
root.events.on('frameended', () => {
  if (ready) drawn();
});
listen(paint);
findPoints((longitude, latitude) => {
  const { x, y } = chart.toGlobal(chart.convert({ longitude, latitude }));
  return [x, y];
});

import SvgMap from 'svgmap';
import 'svgmap/style.min';
import { byAlpha2, drawn, fillOf, findShapes, listen, places, select } from '../shell.js';
import { colours } from '../colours.js';

const data = () => ({
  data: { outcome: { name: 'Outcome' } },
  applyData: 'outcome',
  values: Object.fromEntries(places.map((place) => [place.alpha2, { outcome: 1, color: fillOf(place) }])),
});
const map = new SvgMap({
  targetElementID: 'map',
  colorNoData: colours.none,
  showTooltips: false,
  hideFlag: true,
  flagType: 'emoji',
  initialZoom: 1,
  data: data(),
  onCountryClick: (alpha2) => select(byAlpha2.get(alpha2)),
});
findShapes(({ alpha2 }) => document.querySelector(`.svgMap-country[data-id="${alpha2}"]`));
listen(() => {
  map.applyData(data());
  drawn();
});
drawn();

/**
 * Who is measured: the atlas, the floor, and its rivals. A rival is a page in `rivals/`, built by Vite.
 *
 * @typedef {object} Contestant
 * @property {string} id
 * @property {string} title
 * @property {'atlas' | 'floor' | 'rival'} kind
 * @property {string} path where the page is, below the site's root
 * @property {string} [folder] the rival's folder, where it is not called as the id
 * @property {string} [world] what the page is told to fetch at once
 * @property {boolean} [zooms] whether a wheel zooms the map
 * @property {string} [missing] why it cannot take part
 */

/** @type {readonly Contestant[]} */
export const contestants = [
  { id: 'atlas', title: 'Partner Atlas', kind: 'atlas', path: '/atlas/en/', zooms: true },
  { id: 'floor', title: 'Floor: nothing but the finished SVG', kind: 'floor', path: '/floor/' },
  { id: 'd3', title: 'd3-geo by hand, 50m', kind: 'rival', world: 'world-50m.json', zooms: true },
  { id: 'react-simple-maps', title: 'react-simple-maps 5, 50m', kind: 'rival', world: 'world-50m.json', zooms: true },
  {
    id: 'react-simple-maps-110m',
    title: 'react-simple-maps 5, 110m (no Bahrain)',
    kind: 'rival',
    folder: 'react-simple-maps',
    world: 'world-110m.json',
    zooms: true,
  },
  { id: 'echarts', title: 'ECharts 6', kind: 'rival', world: 'world-50m-flat.json', zooms: true },
  { id: 'highcharts', title: 'Highcharts Maps 13', kind: 'rival', world: 'highcharts-world.json', zooms: true },
  { id: 'plotly', title: 'Plotly geo 4', kind: 'rival', world: 'world_50m.json', zooms: true },
  { id: 'vega-lite', title: 'Vega-Lite 6', kind: 'rival', world: 'world-50m.json' },
  { id: 'svgmap', title: 'svgMap 2', kind: 'rival', zooms: true },
  { id: 'maplibre', title: 'MapLibre GL 6, software rendering', kind: 'rival', world: 'world-50m-flat.json', zooms: true },
  { id: 'amcharts', title: 'amCharts 5', kind: 'rival', zooms: true },
  {
    id: 'apexmaps',
    title: 'ApexMaps',
    kind: 'rival',
    missing: 'its documentation says `npm install apexmaps`; npm answers 404 Not Found (23 November 2026)',
  },
].map((contestant) => ({ path: `/${contestant.id}/`, ...contestant }));

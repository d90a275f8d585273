/** What all rivals' pages have in common: filter, counts, panel and buttons. The map is each library's own. */
import { host, partners } from 'virtual:cast';
import { colours } from './colours.js';
import { generateRows } from './generateRows.js';

export const places = [...partners, { ...host, outcome: 'host', region: '' }];
const byId = new Map(places.map((place) => [place.id, place]));
export const byNumeric = new Map(places.map((place) => [place.numeric, place]));
export const byAlpha2 = new Map(places.map((place) => [place.alpha2, place]));

/** What the buttons ask for: a region, and which half of the rows is counted (-1: none, outcomes are painted). */
const asked = { region: '', half: -1 };
let shown = { ...asked };
let classes = new Map();
let rows = [];

/** The fill of a place as the filter stands; of a shape that is no partner, too. */
export function fillOf(place) {
  if (!place) return colours.none;
  if (asked.region !== '' && place.region !== asked.region) return colours.muted;
  return asked.half < 0 ? colours[place.outcome] : (classes.get(place.id) ?? colours.none);
}

/** Counts the rows of a half for each country, in five classes of equal width. */
function count(half) {
  const counts = new Map();
  for (const row of rows) if (row.half === half) counts.set(row.id, (counts.get(row.id) ?? 0) + 1);
  const most = Math.max(...counts.values());
  classes = new Map([...counts].map(([id, n]) => [id, colours.classes[Math.min(4, Math.floor((5 * n) / most))]]));
}

/** Answers a click on a shape: the place, or `undefined` where none is known. */
export function select(place) {
  document.getElementById('card').textContent = cardOf(place);
}

/** The panel's text: a name first, so that it can be read who answers. */
function cardOf(place) {
  return place ? `${place.name}: ${place.outcome}` : 'No partner';
}

/** A page calls this as soon as its map is drawn, the first time and each time after. */
export function drawn() {
  shown = { ...asked };
  window.probe?.mapDrawn();
}

/** Brings the buttons to life; `repaint` fills the map anew, and sees to it that `drawn` is called. */
export function listen(repaint) {
  document.getElementById('controls').addEventListener('click', (event) => {
    const button = event.target.closest('button');
    if (!button) return;
    if (button.dataset.region !== undefined) asked.region = button.dataset.region;
    else count((asked.half = asked.half === 0 ? 1 : 0));
    repaint();
  });
}

/** What the bench asks of every page; a page adds `shape` or `project`, whichever its library has. */
window.bench = {
  shows: (id) => document.getElementById('card')?.textContent.startsWith(`${byId.get(id).name}:`) ?? false,
  filtered: (region) => shown.region === region,
  counted: (time) => shown.half === time % 2,
  prepareRows: () => {
    rows = generateRows(partners.map(({ id }) => id));
  },
  answered: () => document.getElementById('card').textContent !== '',
  reset: () => document.getElementById('card').replaceChildren(),
};

/** Where a shape of the page stands. */
export function findShapes(shape) {
  window.bench.shape = (id) => shape(byId.get(id));
}

/** Where a place stands on a canvas: `project` turns degrees into pixels of the map's box. */
export function findPoints(project) {
  window.bench.project = (longitude, latitude) => {
    const { left, top } = document.getElementById('map').getBoundingClientRect();
    const [x, y] = project(longitude, latitude);
    return [left + x, top + y];
  };
}

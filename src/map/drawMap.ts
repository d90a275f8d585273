import type { CountryCode } from '../dataset/Dataset.ts';
import type { CountryShape, Geometry } from '../geo/Geometry.ts';
import type { AtlasData } from '../views/AtlasData.ts';
import type { AtlasView } from '../views/atlasView.ts';
import { mapNode } from './MapNode.ts';
import type { MapNode } from './MapNode.ts';
import type { MapText } from './MapText.ts';
import { colourAttributes, markAttributes } from './markAttributes.ts';
import { markerNeeds, spot } from './markers.ts';
import { patterns } from './patterns.ts';
import { startingPlace } from './startingPlace.ts';

export interface Drawing {
  readonly geometry: Geometry;
  readonly data: AtlasData;
  readonly view: AtlasView;
  readonly text: MapText;
}

/**
 * The map as a description: the one drawing function. Every country is a link to its entry, so that a click is answered
 * before any script runs. Partners are drawn over the others and the smallest last, so that nothing covers Bahrain.
 */
export function drawMap(drawing: Drawing): MapNode {
  const { geometry, data, view, text } = drawing;
  const { width, height } = geometry.frame;
  // What another worldview would draw has its node, though there be nothing in it here.
  const redrawn = data.redrawn[data.dataset.worldview].shapes;
  const named = ([code]: readonly [CountryCode, CountryShape]) => view.marks.has(code) || isHost(data, code);
  const drawn = [...geometry.shapes].filter((entry) => entry[1].path !== '' || named(entry) || entry[0] in redrawn);
  const others = drawn.filter((entry) => !named(entry));
  const partners = drawn.filter(named).sort(([, a], [, b]) => b.path.length - a.path.length);
  // Riyadh's seat must not cover Bahrain, nor Switzerland the seat in Cologny.
  const tiny = ([, shape]: readonly [CountryCode, CountryShape]) => (markerNeeds(shape, width).reachBelow ?? 0) >= TINY;
  const seats = Object.keys(data.seats);
  return mapNode(
    'svg',
    {
      class: 'map',
      viewBox: `0 0 ${width} ${height}`,
      role: 'group',
      'aria-label': text.label,
      ...colourAttributes(view),
      'data-edged': geometry.borders.length === 0 ? '' : undefined,
      'aria-describedby': 'atlas:map-keys atlas:projection atlas:worldview',
    },
    [
      patterns(data.dataset.outcomes.length, data.dataset.measure !== undefined),
      mapNode('g', { class: 'world' }, [
        mapNode('path', { class: 'sphere', d: geometry.sphere }),
        mapNode('path', { class: 'graticule', d: geometry.graticule }),
        // Under every shape: what is under the pointer wins over a neighbour's reach.
        mapNode('g', { 'aria-hidden': 'true' }, reaches(partners, drawing)),
        mapNode('path', { class: 'land unassigned', d: geometry.unassigned }),
        mapNode('g', {}, others.map(([code, shape]) => country(code, shape, drawing))),
        mapNode('g', {}, partners.filter((entry) => !tiny(entry)).map(([code, shape]) => country(code, shape, drawing))),
        ...geometry.borders.map((d) => mapNode('path', { class: 'borders', d })),
        mapNode('path', { class: 'disputed', d: geometry.disputed }),
        // Over the lands and under the markers, so that no line covers Bahrain.
        ...(data.host ? [mapNode('g', { class: 'overlay connections', 'aria-hidden': 'true' })] : []),
        mapNode('g', {}, seats.map((id) => seat(id, drawing))),
        mapNode('g', {}, partners.filter(tiny).map(([code, shape]) => country(code, shape, drawing))),
        mapNode('g', { class: 'overlay selection', 'aria-hidden': 'true' }),
        mapNode('g', { class: 'overlay focused', 'aria-hidden': 'true' }),
      ]),
      mapNode('g', { class: 'labels', 'aria-hidden': 'true' }),
    ],
  );
}

/** A shape that a finger misses even on a map this wide (CSS pixels) lies over the seats; larger ones lie under them. */
const TINY = 4000;

function isHost(data: AtlasData, code: CountryCode): boolean {
  return data.dataset.host?.country === code;
}

function country(code: CountryCode, shape: CountryShape, { geometry, data, view, text }: Drawing): MapNode {
  const partner = view.marks.has(code);
  const { dotBelow } = markerNeeds(shape, geometry.frame.width);
  const marked = partner && dotBelow !== undefined;
  const point = (isHost(data, code) ? data.host : undefined) ?? shape.point;
  return mapNode(
    'a',
    {
      href: `#${code}`,
      'data-country': code,
      'data-dot': marked ? dotBelow : undefined,
      tabindex: startingPlace(data) === code ? 0 : -1, // one tab stop: the page moves it with the arrow keys
      ...markAttributes(code, data, view, text),
    },
    [
      mapNode('path', { class: 'land', d: shape.path }), // empty for Tuvalu, whose islands come with the detail
      ...(marked || isHost(data, code) ? [spot(point, 'rim'), spot(point, 'dot')] : []),
    ],
  );
}

/** What a fingertip hits round a small partner and round a seat: links of their own, for the time before scripts run. */
function reaches(partners: readonly (readonly [CountryCode, CountryShape])[], { geometry, data, view }: Drawing) {
  const small = partners.flatMap(([code, shape]) => {
    const { reachBelow } = markerNeeds(shape, geometry.frame.width);
    return view.marks.has(code) && reachBelow !== undefined ? [{ id: code, point: shape.point, reachBelow }] : [];
  });
  const seats = Object.entries(data.seats).map(([id, point]) => ({ id, point, reachBelow: undefined }));
  return [...small, ...seats].map(({ id, point, reachBelow }) =>
    mapNode('a', { href: `#${id}`, 'data-reach': reachBelow, tabindex: -1 }, [spot(point, 'reach')]),
  );
}

/** The seat of an organisation: a square, where a small state has a round dot. */
function seat(id: string, { data, view, text }: Drawing): MapNode {
  const point = data.seats[id] ?? [0, 0];
  return mapNode(
    'a',
    { href: `#${id}`, 'data-seat': id, tabindex: startingPlace(data) === id ? 0 : -1, ...markAttributes(id, data, view, text) },
    [spot(point, 'rim'), spot(point, 'dot')],
  );
}

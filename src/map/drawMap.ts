import type { CountryCode } from '../dataset/Dataset.ts';
import type { CountryShape, Geometry } from '../geo/Geometry.ts';
import type { AtlasData } from '../views/AtlasData.ts';
import type { AtlasView } from '../views/atlasView.ts';
import { mapNode } from './MapNode.ts';
import type { MapNode } from './MapNode.ts';
import type { MapText } from './MapText.ts';
import { markAttributes } from './markAttributes.ts';
import { markerNeeds, spot } from './markers.ts';
import { outcomePatterns } from './patterns.ts';

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
  const drawn = [...geometry.shapes].filter(([code, { path }]) => path !== '' || view.marks.has(code));
  const named = ([code]: readonly [CountryCode, CountryShape]) => view.marks.has(code) || isHost(data, code);
  const others = drawn.filter((entry) => !named(entry));
  const partners = drawn.filter(named).sort(([, a], [, b]) => b.path.length - a.path.length);
  const seats = Object.keys(data.seats);
  return mapNode(
    'svg',
    {
      class: 'map',
      viewBox: `0 0 ${width} ${height}`,
      role: 'group',
      'aria-label': text.label,
      'aria-describedby': 'atlas:map-keys',
    },
    [
      outcomePatterns(data.dataset.outcomes.length),
      mapNode('g', { class: 'world' }, [
        mapNode('path', { class: 'sphere', d: geometry.sphere }),
        mapNode('path', { class: 'graticule', d: geometry.graticule }),
        mapNode('path', { class: 'land unassigned', d: geometry.unassigned }),
        mapNode('g', {}, others.map(([code, shape]) => country(code, shape, drawing))),
        mapNode('g', {}, partners.map(([code, shape]) => country(code, shape, drawing))),
        mapNode('g', {}, seats.map((id) => seat(id, drawing))),
        mapNode('g', { class: 'overlay selection', 'aria-hidden': 'true' }),
        mapNode('g', { class: 'overlay focused', 'aria-hidden': 'true' }),
      ]),
    ],
  );
}

function isHost(data: AtlasData, code: CountryCode): boolean {
  return data.dataset.host.country === code;
}

function country(code: CountryCode, shape: CountryShape, { geometry, data, view, text }: Drawing): MapNode {
  const partner = view.marks.has(code);
  const { dotBelow, reachBelow } = markerNeeds(shape, geometry.frame.width);
  const marked = partner && dotBelow !== undefined;
  const point = isHost(data, code) ? data.host : shape.point;
  return mapNode(
    'a',
    {
      href: `#${code}`,
      'data-country': code,
      'data-dot': marked ? dotBelow : undefined,
      'data-reach': partner ? reachBelow : undefined,
      tabindex: isHost(data, code) ? 0 : -1, // one tab stop: the page moves it with the arrow keys
      ...markAttributes(code, data, view, text),
    },
    [
      ...(partner && reachBelow !== undefined ? [spot(point, 'reach')] : []),
      ...(shape.path === '' ? [] : [mapNode('path', { class: 'land', d: shape.path })]),
      ...(marked || isHost(data, code) ? [spot(point, 'rim'), spot(point, 'dot')] : []),
    ],
  );
}

/** The seat of an organisation: a square, where a small state has a round dot. */
function seat(id: string, { data, view, text }: Drawing): MapNode {
  const point = data.seats[id] ?? [0, 0];
  return mapNode(
    'a',
    { href: `#${id}`, 'data-seat': id, tabindex: -1, ...markAttributes(id, data, view, text) },
    [spot(point, 'reach'), spot(point, 'rim'), spot(point, 'dot')],
  );
}

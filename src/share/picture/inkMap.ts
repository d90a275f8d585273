import { mapNode } from '../../map/MapNode.ts';
import type { MapNode } from '../../map/MapNode.ts';
import { dotInk, landFill, rankInk } from './inks.ts';
import type { Density, Painted } from './inks.ts';
import { palette } from './palette.ts';

export interface Inking {
  /** Map units to a pixel of the picture. */
  readonly unit: number;
  readonly density: Density;
  readonly byNumber: boolean;
  /** Whether a country's dot is drawn at this size. @param below the map's width that `drawMap` gave it, in pixels */
  showsDot(code: string, below: number): boolean;
}

/**
 * The drawing of `drawMap` with every ink and width in it as an attribute, for programs that know no style sheet of ours,
 * no variables and no strokes that keep their size. Links become groups, named by their place and with its title.
 */
export function inkMap(drawing: MapNode, inking: Inking): readonly MapNode[] {
  return inkAll(drawing.children, { byNumber: inking.byNumber }, inking);
}

interface Around extends Painted {
  readonly isSeat?: boolean;
  /** Whether dots here are drawn. */
  readonly dotted?: boolean;
  /** A line's thickness, in pixels. */
  readonly thickness?: number;
}

function inkAll(children: MapNode['children'], around: Around, inking: Inking): readonly MapNode[] {
  return children.flatMap((child) => (typeof child === 'string' ? [] : ink(child, around, inking)));
}

function ink(node: MapNode, around: Around, inking: Inking): readonly MapNode[] {
  const { name, attributes, children } = node;
  if (name === 'path') return inkPath(node, around, inking);
  if (name === 'pattern') return String(attributes['id']).endsWith(`-${inking.density}`) ? [inkPattern(node)] : [];
  if (name === 'defs') return wrap(mapNode('defs', {}, inkAll(children, around, inking)));
  const place = attributes['data-country'] ?? attributes['data-seat'];
  const own: Around = {
    ...around,
    status: text(attributes['data-status']) ?? around.status,
    rank: number(attributes['data-rank']) ?? around.rank,
    step: number(attributes['data-step']) ?? around.step,
    muted: attributes['data-muted'] !== undefined || (around.muted ?? false),
    isSeat: attributes['data-seat'] !== undefined,
    dotted: attributes['data-dot'] === undefined || inking.showsDot(String(place), Number(attributes['data-dot'])),
    thickness: thicknesses[number(attributes['data-width']) ?? 1] ?? 1,
  };
  const content = inkAll(children, own, inking);
  const title = attributes['aria-label'];
  return wrap(
    mapNode('g', { id: place === undefined ? undefined : `place-${place}` }, [
      ...(title === undefined || content.length === 0 ? [] : [mapNode('title', {}, [String(title)])]),
      ...content,
    ]),
  );
}

/** What has nothing in it is left out. */
function wrap(node: MapNode): readonly MapNode[] {
  return node.children.length === 0 ? [] : [node];
}

/** As `map.css` has them. Pixels, by `data-width`. */
const thicknesses: Readonly<Record<number, number>> = { 1: 1.25, 2: 2.5, 3: 4, 4: 6 };
const dashes: readonly (readonly number[] | undefined)[] = [undefined, undefined, [7, 3], [3, 3], [12, 3, 3, 3], [12, 3, 3, 3, 3, 3]];

function inkPath({ attributes }: MapNode, around: Around, { unit, density }: Inking): readonly MapNode[] {
  const d = String(attributes['d']);
  if (d === '') return [];
  const pixels = (width: number) => round(width * unit);
  const line = (stroke: string, width: number, dash?: readonly number[]) =>
    mapNode('path', {
      d,
      fill: 'none',
      stroke,
      'stroke-width': pixels(width),
      'stroke-dasharray': dash?.map(pixels).join(' '),
    });
  const area = (fill: string) => mapNode('path', { d, fill });
  const { byNumber = false, rank = 0, thickness = 1 } = around;
  switch (attributes['class']) {
    case 'sphere':
      return [area(palette.sea)];
    case 'graticule':
      return [line(palette.graticule, 1)];
    case 'disputed':
      return [line(palette.ink, 1, [3, 2.5])];
    case 'land':
    case 'land unassigned':
      return [mapNode('path', { d, fill: landFill(around, density), stroke: palette.border, 'stroke-width': pixels(0.6), 'stroke-linejoin': 'round' })];
    case 'rim':
    case 'dot':
      return around.dotted ? [spot(d, attributes['class'], around, unit)] : [];
    case 'link-rim':
      return [line(palette.border, thickness + 1.25)];
    case 'link':
      return [line(byNumber ? palette.inkSoft : rankInk(rank), thickness, byNumber ? undefined : dashes[rank])];
    default:
      return []; // targets of fingers, and whatever else is not seen
  }
}

/** Sizes in pixels: a round dot for a country, a square for a seat. A line of no length is not drawn everywhere. */
function spot(d: string, part: 'rim' | 'dot', around: Around, unit: number): MapNode {
  const [x = 0, y = 0] = d.slice(1).split(/[ h]/).map(Number);
  const isHost = around.status === 'host';
  const fill = part === 'dot' ? dotInk(around) : isHost ? palette.landHost : palette.border;
  const size = (part === 'rim' ? (around.isSeat ? 9 : 10) : around.isSeat ? 6 : isHost ? 5 : 7) * unit;
  return around.isSeat
    ? mapNode('rect', { x: round(x - size / 2), y: round(y - size / 2), width: round(size), height: round(size), fill })
    : mapNode('circle', { cx: x, cy: y, r: round(size / 2), fill });
}

function inkPattern({ attributes, children }: MapNode): MapNode {
  const { class: classes, ...kept } = attributes;
  const zero = String(classes).includes('zero');
  const rank = Number(/rank-(\d)/.exec(String(classes))?.[1] ?? 0);
  const paths = children.flatMap((child) => (typeof child === 'string' ? [] : [child]));
  return mapNode(
    'pattern',
    kept,
    paths.map(({ attributes: own }) =>
      own['class'] === 'ground'
        ? mapNode('path', { d: own['d'], fill: zero ? palette.zero : rankInk(rank) })
        : mapNode('path', {
            d: own['d'],
            fill: 'none',
            stroke: zero ? palette.zeroStroke : palette.patternLight,
            'stroke-width': zero ? 1.4 : rank === 3 ? 3.6 : 2.4,
            'stroke-linecap': rank === 3 ? 'round' : undefined,
          }),
    ),
  );
}

function text(value: string | number | undefined): string | undefined {
  return value === undefined ? undefined : String(value);
}

function number(value: string | number | undefined): number | undefined {
  return value === undefined ? undefined : Number(value);
}

function round(value: number): number {
  return Number(value.toFixed(2));
}

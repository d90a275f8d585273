import { pathNumbers } from '../../geo/pathLines.ts';
import { LandRows } from '../../map/LandRows.ts';
import type { DrawnShape } from '../../map/LandRows.ts';
import { layLabels } from '../../map/layLabels.ts';
import type { NamedPlace } from '../../map/layLabels.ts';
import { mapNode } from '../../map/MapNode.ts';
import type { MapNode } from '../../map/MapNode.ts';
import type { PlacedLabel } from '../../map/placeLabels.ts';
import type { Geometry } from '../../geo/Geometry.ts';
import type { Takeaway } from '../Takeaway.ts';
import type { MapSheet } from './MapSheet.ts';
import { palette } from './palette.ts';
import type { Measure } from './pictureText.ts';

const TYPE = { size: 12, weight: 500 } as const;

/**
 * The names that there is room for, as the page's map has them.
 * @param isMarked whether a country is drawn as a marker at this size
 */
export function drawPictureLabels(
  takeaway: Takeaway,
  geometry: Geometry,
  sheet: MapSheet,
  measure: Measure,
  isMarked: (code: string) => boolean,
): readonly MapNode[] {
  const { data, view, locale } = takeaway;
  const { shapes } = geometry;
  const { width, height, scale, perUnit } = sheet;
  const named = (id: string): readonly NamedPlace[] => {
    const seat = data.seats[id];
    const text = data.names[locale][id] ?? id;
    if (seat) return [{ id, text, point: seat, bounds: undefined, isMarked: true }];
    const shape = shapes.get(id);
    return shape ? [{ id, text, point: shape.point, bounds: shape.bounds, isMarked: isMarked(id) }] : [];
  };
  const left = [...view.marks].flatMap(([id, { muted }]) => (muted ? [] : [id]));
  const own = new Set([...left, ...(data.dataset.host ? [data.dataset.host.country] : [])]);
  const land = new LandRows(sheet, [width, height]);
  for (const shape of drawnLand(geometry, sheet)) land.add(shape);
  const placed = layLabels(
    [...own].flatMap(named),
    () => [...shapes.keys()].filter((id) => !own.has(id)).flatMap(named),
    { width, height, scale, pixelsPerUnit: perUnit, place: sheet.place, land },
    (text) => measure(text, TYPE),
  );
  const labels = [...placed].flatMap((label) => label ?? []);
  return [...labels.flatMap(leader), ...labels.flatMap(letters)];
}

/** The land as the sheet has it. */
function* drawnLand({ shapes, unassigned }: Geometry, sheet: MapSheet): Iterable<DrawnShape> {
  const lines = (d: string, kind: string) => pathNumbers(String(sheet.draw(mapNode('path', { class: kind, d })).attributes['d']));
  for (const [id, { path }] of shapes) if (path !== '') yield { id, lines: lines(path, 'land') };
  yield { id: '', lines: lines(unassigned, 'land unassigned') };
}

/** From a small place to its name, over a halo as the letters have it. */
function leader({ line }: PlacedLabel): readonly MapNode[] {
  if (!line) return [];
  const [[x1, y1], [x2, y2]] = line.map((point) => point.map((value) => Number(value.toFixed(1)))) as [[number, number], [number, number]];
  const drawn = (stroke: string, width: number) => mapNode('line', { x1, y1, x2, y2, stroke, 'stroke-width': width });
  return [drawn(palette.paper, 3), drawn(palette.ink, 1)];
}

/** Letters over their halo: programs that do not know `paint-order` would draw it over them. */
function letters({ text, x, y }: PlacedLabel): readonly MapNode[] {
  // A third of the size below the middle stands the base line, in every program.
  const at = { x: Number(x.toFixed(1)), y: Number((y + TYPE.size * 0.34).toFixed(1)), 'text-anchor': 'middle', 'font-size': TYPE.size, 'font-weight': TYPE.weight };
  return [
    mapNode('text', { ...at, fill: 'none', stroke: palette.paper, 'stroke-width': 3, 'stroke-linejoin': 'round', 'aria-hidden': 'true' }, [text]),
    mapNode('text', { ...at, fill: palette.ink }, [text]),
  ];
}

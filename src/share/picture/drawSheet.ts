import type { Geometry } from '../../geo/Geometry.ts';
import { greatCirclePath } from '../../geo/greatCircle.ts';
import { drawConnection } from '../../map/drawConnection.ts';
import { drawMap } from '../../map/drawMap.ts';
import { mapNode } from '../../map/MapNode.ts';
import type { MapNode } from '../../map/MapNode.ts';
import { mapText } from '../../map/MapText.ts';
import { markerNeeds, needsDot } from '../../map/markers.ts';
import { connections } from '../../views/connections.ts';
import type { Takeaway } from '../Takeaway.ts';
import { inkMap } from './inkMap.ts';
import type { MapSheet } from './MapSheet.ts';
import { drawPictureLabels } from './pictureLabels.ts';
import type { Measure } from './pictureText.ts';

/** From this zoom on the patterns of the flat map are closer. As `LiveMap` has it. */
const CLOSE = 2.5;

export interface Scene {
  readonly geometry: Geometry;
  /** What of the map is shown, and how. @param width the room that it has, in pixels */
  sheet(width: number): MapSheet;
  /** Whether lines lead from the host to what the filter leaves. */
  readonly lines?: boolean;
}

/** The map of a picture, with its names. @param at where the sheet's corner is, in pixels */
export function drawSheet(takeaway: Takeaway, { geometry, lines = false }: Scene, sheet: MapSheet, at: readonly [left: number, top: number], measure: Measure): readonly MapNode[] {
  const { data, view, locale, t } = takeaway;
  const { frame } = geometry;
  const [left, top] = at;
  const { width, height, origin, perStep } = sheet;
  const isClose = sheet.projection === 'flat' && sheet.scale >= CLOSE;
  const pixels = sheet.perUnit * frame.width;
  const drawing = drawMap({ geometry, data, view, text: mapText(t, locale, data, view) });
  const showsDot = (code: string, below: number) => {
    const own = geometry.shapes.get(code);
    return pixels > width * 1.01 && own ? needsDot(own, frame.width, pixels) : width < below;
  };
  const isMarked = (code: string) => {
    const own = geometry.shapes.get(code);
    return own !== undefined && view.marks.has(code) && showsDot(code, markerNeeds(own, frame.width).dotBelow ?? 0);
  };
  const inked = inkMap(sheet.draw(lines ? withLines(drawing, takeaway, geometry) : drawing), {
    unit: 1 / perStep,
    density: isClose ? 'close' : 'middle',
    byNumber: view.colouring === 'number',
    showsDot,
  });
  // The legend's samples are drawn with the wider pattern, whatever the map's.
  const forLegend = inkMap(mapNode('svg', {}, drawing.children.slice(0, 1)), { unit: 1, density: 'middle', byNumber: false, showsDot: () => false });
  const round = (value: number) => Number(value.toFixed(4));
  const placed = `translate(${round(left + origin[0])} ${round(top + origin[1])}) scale(${perStep.toFixed(6)})`;
  return [
    mapNode('clipPath', { id: 'window' }, [mapNode('rect', { x: left, y: round(top), width, height: round(height) })]),
    ...(isClose ? forLegend : []),
    mapNode('g', { 'clip-path': 'url(#window)' }, [
      // Which way a ring winds that was cut at the horizon is not known.
      mapNode('g', { id: 'map', transform: placed, 'fill-rule': sheet.projection === 'globe' ? 'evenodd' : undefined }, inked),
      mapNode('g', { id: 'names', transform: `translate(${left} ${round(top)})` }, drawPictureLabels(takeaway, geometry, sheet, measure, isMarked)),
    ]),
  ];
}

/** The drawing with the lines from the host in the group that it has for them. */
function withLines(drawing: MapNode, { data, view }: Takeaway, { frame, shapes }: Geometry): MapNode {
  const { host } = data;
  if (!host) return drawing;
  const lines = connections(data, view).flatMap((connection) => {
    const point = data.seats[connection.id] ?? shapes.get(connection.id)?.point;
    return point ? [drawConnection(connection, greatCirclePath(frame, host, point))] : [];
  });
  const fill = (node: MapNode): MapNode =>
    node.attributes['class'] === 'overlay connections'
      ? { ...node, children: lines }
      : { ...node, children: node.children.map((child) => (typeof child === 'string' ? child : fill(child))) };
  return fill(drawing);
}

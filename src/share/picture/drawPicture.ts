import type { Camera } from '../../geo/frameAround.ts';
import { wholeWorld } from '../../geo/frameAround.ts';
import type { Geometry, MapPoint } from '../../geo/Geometry.ts';
import { greatCirclePath } from '../../geo/greatCircle.ts';
import { formatPeriod } from '../../i18n/format.ts';
import { direction } from '../../i18n/locale.ts';
import { drawConnection } from '../../map/drawConnection.ts';
import { drawMap } from '../../map/drawMap.ts';
import { mapNode } from '../../map/MapNode.ts';
import type { MapNode } from '../../map/MapNode.ts';
import { mapText } from '../../map/MapText.ts';
import { needsDot } from '../../map/markers.ts';
import { connections } from '../../views/connections.ts';
import { isFiltering } from '../../views/Filter.ts';
import { filterSentence } from '../filterWords.ts';
import type { Takeaway } from '../Takeaway.ts';
import { inkMap } from './inkMap.ts';
import { palette } from './palette.ts';
import { citedSources, figureSentence } from './pictureWords.ts';
import { drawPictureLabels } from './pictureLabels.ts';
import { drawLegend } from './pictureLegend.ts';
import { fontFamily, TextColumn } from './pictureText.ts';
import type { Measure } from './pictureText.ts';

/** Pixels at 1×. */
export const WIDTH = 1200;
const MARGIN = 40;
const ROOM = WIDTH - 2 * MARGIN;
/** From this zoom on the patterns are closer. As `LiveMap` has it. */
const CLOSE = 2.5;

export interface Scene {
  readonly geometry: Geometry;
  /** What of the map is shown; the whole world where it is not given. */
  readonly camera?: Camera | undefined;
  /** Whether lines lead from the host to what the filter leaves. */
  readonly lines?: boolean;
}

/** A finished picture: a standalone SVG, as a description. Pixels at 1×. */
export interface Picture {
  readonly svg: MapNode;
  readonly width: number;
  readonly height: number;
}

/**
 * The map of a view as a picture that speaks for itself: title, place and days, filter, figures, map, legend, sources,
 * borders and address. Everything is said in attributes, in units that every program knows.
 */
export function drawPicture(takeaway: Takeaway, scene: Scene, measure: Measure): Picture {
  const { data, view, locale, t, say, worldview, address } = takeaway;
  const { dataset } = data;
  const title = dataset.title[locale];
  const worldviewText = t(`map.worldview.${worldview}`);
  const soft = { size: 13, fill: palette.inkSoft };
  const body = { size: 16, fill: palette.ink };

  const head = new TextColumn(locale, MARGIN, ROOM, MARGIN - 12, measure);
  head.write(title, { size: 30, weight: 500, fill: palette.ink });
  head.write(dateline(takeaway), { ...body, fill: palette.inkSoft });
  if (isFiltering(view.filter)) head.write(filterSentence(takeaway), { ...body, weight: 500 });
  head.write(figureSentence(takeaway), body);
  head.skip(14);

  const map = picturedMap(takeaway, scene, head.y, measure);
  const legend = drawLegend(takeaway, { left: MARGIN, width: ROOM, y: Math.round(head.y + map.height + 18) }, { size: 14, fill: palette.ink }, measure);

  const foot = new TextColumn(locale, MARGIN, ROOM, legend.y + 2, measure);
  foot.write(`${say('caption.sources')}: ${citedSources(takeaway)}`, soft);
  foot.write(`${t('map.caption.flat')} ${worldviewText}`, soft);
  foot.write(say('caption.made'), soft);
  foot.write(address, soft, true);
  const height = Math.round(foot.y + MARGIN - 14);

  const description = say('picture.description', { title, figures: figureSentence(takeaway), filter: filterSentence(takeaway), worldview: worldviewText });
  const svg = mapNode(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width: WIDTH,
      height,
      viewBox: `0 0 ${WIDTH} ${height}`,
      role: 'img',
      'aria-labelledby': 'picture-title picture-description',
      'xml:lang': locale,
      lang: locale,
      direction: direction[locale],
      'font-family': fontFamily,
    },
    [
      mapNode('title', { id: 'picture-title' }, [title]),
      mapNode('desc', { id: 'picture-description' }, [description]),
      mapNode('rect', { width: WIDTH, height, fill: palette.paper }),
      ...head.nodes,
      ...map.nodes,
      mapNode('g', { id: 'legend' }, legend.nodes),
      mapNode('g', { id: 'caption' }, foot.nodes),
    ],
  );
  return { svg, width: WIDTH, height };
}

function dateline({ data, locale, t }: Takeaway): string {
  const { dates, host } = data.dataset;
  const place = host && t('event.place', { place: host.place[locale], country: data.names[locale][host.country] ?? host.country });
  const days = formatPeriod(locale, dates.start, dates.end);
  return place === undefined ? days : `${place} · ${days}`;
}

/** The map, with its names, below `top`. */
function picturedMap(takeaway: Takeaway, { geometry, camera = wholeWorld(geometry.frame), lines = false }: Scene, top: number, measure: Measure) {
  const { data, view, locale, t } = takeaway;
  const { frame } = geometry;
  const height = (ROOM * frame.height) / frame.width;
  const perUnit = (ROOM * camera.scale) / frame.width;
  const [west, north] = [camera.x - frame.width / camera.scale / 2, camera.y - frame.height / camera.scale / 2];
  const place = ([x, y]: MapPoint): MapPoint => [(x - west) * perUnit, (y - north) * perUnit];
  const isZoomed = camera.scale > 1.01;
  const drawing = drawMap({ geometry, data, view, text: mapText(t, locale, data, view) });
  const inked = inkMap(lines ? withLines(drawing, takeaway, geometry) : drawing, {
    unit: 1 / perUnit,
    density: camera.scale >= CLOSE ? 'close' : 'middle',
    byNumber: view.colouring === 'number',
    showsDot: (code, below) => {
      const own = geometry.shapes.get(code);
      return isZoomed && own ? needsDot(own, frame.width, ROOM * camera.scale) : ROOM < below;
    },
  });
  // The legend's samples are drawn with the wider pattern, whatever the map's.
  const forLegend = inkMap(mapNode('svg', {}, drawing.children.slice(0, 1)), { unit: 1, density: 'middle', byNumber: false, showsDot: () => false });
  const round = (value: number) => Number(value.toFixed(4));
  const nodes: readonly MapNode[] = [
    mapNode('clipPath', { id: 'window' }, [mapNode('rect', { x: MARGIN, y: round(top), width: ROOM, height: round(height) })]),
    ...(camera.scale >= CLOSE ? forLegend : []),
    mapNode('g', { 'clip-path': 'url(#window)' }, [
      mapNode('g', { id: 'map', transform: `translate(${round(MARGIN - west * perUnit)} ${round(top - north * perUnit)}) scale(${perUnit.toFixed(6)})` }, inked),
      mapNode('g', { id: 'names', transform: `translate(${MARGIN} ${round(top)})` }, drawPictureLabels(takeaway, geometry, { camera, size: [ROOM, height], place }, measure)),
    ]),
  ];
  return { nodes, height };
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

import { direction } from '../../i18n/locale.ts';
import { mapNode } from '../../map/MapNode.ts';
import type { MapNode } from '../../map/MapNode.ts';
import { isFiltering } from '../../views/Filter.ts';
import { dateline } from '../dateline.ts';
import { filterSentence } from '../filterWords.ts';
import type { Takeaway } from '../Takeaway.ts';
import { drawSheet } from './drawSheet.ts';
import type { Scene } from './drawSheet.ts';
import { palette } from './palette.ts';
import { citedSources, figureSentence } from './pictureWords.ts';
import { drawLegend } from './pictureLegend.ts';
import { WIDTH } from './pictureWidth.ts';
import { fontFamily, TextColumn } from './pictureText.ts';
import type { Measure } from './pictureText.ts';

/** Pixels at 1×. */
const MARGIN = 40;
const ROOM = WIDTH - 2 * MARGIN;
/** Where our typeface is not, others are set that are up to so much wider: DejaVu Sans is what Linux has. */
const WIDER = 1.16;

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

  const roomy: Measure = (text, type) => measure(text, type) * WIDER;

  const head = new TextColumn(locale, MARGIN, ROOM, MARGIN - 12, roomy);
  head.write(title, { size: 30, weight: 500, fill: palette.ink });
  head.write(dateline(locale, data, t), { ...body, fill: palette.inkSoft });
  if (isFiltering(view.filter)) head.write(filterSentence(takeaway), { ...body, weight: 500 });
  head.write(figureSentence(takeaway), body);
  head.skip(14);

  const sheet = scene.sheet(ROOM);
  const { projection } = sheet;
  const map = drawSheet(takeaway, scene, sheet, [MARGIN, head.y], measure);
  const legend = drawLegend(takeaway, { left: MARGIN, width: ROOM, y: Math.round(head.y + sheet.height + 18) }, { size: 14, fill: palette.ink }, roomy);

  const foot = new TextColumn(locale, MARGIN, ROOM, legend.y + 2, roomy);
  foot.write(`${say('caption.sources')}: ${citedSources(takeaway)}`, soft);
  foot.write(`${t(`map.caption.${projection}`)} ${worldviewText}`, soft);
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
      ...map,
      mapNode('g', { id: 'legend' }, legend.nodes),
      mapNode('g', { id: 'caption' }, foot.nodes),
    ],
  );
  return { svg, width: WIDTH, height };
}


import { wholeWorld } from '../../geo/frameAround.ts';
import type { Geometry } from '../../geo/Geometry.ts';
import { direction } from '../../i18n/locale.ts';
import type { Locale } from '../../i18n/locale.ts';
import { shareWords } from '../../i18n/shareWords.ts';
import { createTranslation } from '../../i18n/translation.ts';
import { drawMap } from '../../map/drawMap.ts';
import { mapNode } from '../../map/MapNode.ts';
import type { MapNode } from '../../map/MapNode.ts';
import { mapText } from '../../map/MapText.ts';
import { renderMarkup } from '../../map/renderMarkup.ts';
import { inkMap } from '../../share/picture/inkMap.ts';
import { palette } from '../../share/picture/palette.ts';
import { breakLines, TextColumn } from '../../share/picture/pictureText.ts';
import type { Measure, Type } from '../../share/picture/pictureText.ts';
import { figureSentence } from '../../share/picture/pictureWords.ts';
import type { AtlasData } from '../../views/AtlasData.ts';
import { createAtlasView } from '../../views/atlasView.ts';
import { noFilter } from '../../views/Filter.ts';
import { dateline } from '../../share/dateline.ts';

/** What networks ask for, in pixels. */
export const pictureSize = { width: 1200, height: 630 };
const MARGIN = 48;
/** Longer titles are set smaller. Characters. */
const LONG = 90;
/** How finely widths are tried, in pixels. */
const STEP = 60;
/** Room for the words about borders, in pixels. */
const CORNER = 230;

/** The picture that stands beside a shared link: title, figures and the map, as SVG without a style sheet. */
export function sharedPicture(locale: Locale, data: AtlasData, geometry: Geometry, measure: Measure): string {
  const { width, height } = pictureSize;
  const { t } = createTranslation(locale);
  const view = createAtlasView(data)(noFilter);
  const { title, worldview } = data.dataset;
  const takeaway = { data, view, locale, t, say: shareWords(locale), worldview, address: '' };

  const head = new TextColumn(locale, MARGIN, width - 2 * MARGIN, MARGIN - 20, measure);
  head.write(dateline(locale, data, t), { size: 22, fill: palette.inkSoft });
  const large = { size: title[locale].length > LONG ? 30 : 38, weight: 500, fill: palette.ink } as const;
  head.write(evenLines(title[locale], large, width - 2 * MARGIN, measure), large);
  head.write(figureSentence(takeaway), { size: 20, fill: palette.ink });

  const top = head.y + 16;
  const room = height - top - 12;
  const scale = Math.min(room / geometry.frame.height, (width - 2 * MARGIN) / geometry.frame.width);
  const left = (width - geometry.frame.width * scale) / 2;
  const drawn = geometry.frame.width * wholeWorld(geometry.frame).scale * scale;
  const map = inkMap(drawMap({ geometry, data, view, text: mapText(t, locale, data, view) }), {
    unit: 1 / scale,
    density: 'middle',
    byNumber: view.colouring === 'number',
    showsDot: (_code, below) => drawn < below,
  });

  // In the corner where a line begins; the edge of the world is round there.
  const corner = direction[locale] === 'ltr' ? MARGIN : width - MARGIN - CORNER;
  const foot = new TextColumn(locale, corner, CORNER, height - 44, measure);
  foot.write(`${t('map.borders')}: ${t(`map.worldviewName.${worldview}`)}`, { size: 16, fill: palette.inkSoft });

  const { frame } = geometry;
  return renderMarkup(
    mapNode('svg', { xmlns: 'http://www.w3.org/2000/svg', width, height, viewBox: `0 0 ${width} ${height}`, 'font-family': 'Readex Pro' }, [
      mapNode('rect', { width, height, fill: palette.paper }),
      mapNode('clipPath', { id: 'frame' }, [mapNode('rect', { width: frame.width, height: frame.height })]),
      mapNode('g', { transform: `translate(${left.toFixed(1)} ${top.toFixed(1)}) scale(${scale.toFixed(6)})`, 'clip-path': 'url(#frame)' }, map),
      ...[...head.nodes, ...foot.nodes].map((node) => isolated(node, locale)),
    ]),
  );
}

/** Lines as even as their number allows: no year alone in the last. A space that may not break keeps what is together. */
function evenLines(text: string, type: Type, room: number, measure: Measure): string {
  const lines = (width: number) => breakLines(text, type, width, measure);
  const count = lines(room).length;
  let best = lines(room);
  for (let width = room - STEP; width > room / 2 && lines(width).length === count; width -= STEP) best = lines(width);
  return best.map((line) => line.replaceAll(' ', '\u00A0')).join(' ');
}

/** resvg shapes and orders text by its letters, and knows no `direction`: an isolate says it, and the end is the right. */
function isolated({ name, attributes, children }: MapNode, locale: Locale): MapNode {
  if (direction[locale] === 'ltr') return { name, attributes, children };
  const { direction: _unknown, ...kept } = attributes;
  return { name, attributes: { ...kept, 'text-anchor': 'end' }, children: ['\u2067', ...children, '\u2069'] };
}

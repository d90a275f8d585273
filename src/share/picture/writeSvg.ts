import { mapNode } from '../../map/MapNode.ts';
import { renderMarkup } from '../../map/renderMarkup.ts';
import type { Picture } from './drawPicture.ts';

/**
 * A picture as the text of an SVG file.
 * @param fontFaces `@font-face` rules with their fonts in them, for a program that may fetch none
 */
export function writeSvg({ svg }: Picture, fontFaces = ''): string {
  const styled = fontFaces === '' ? svg : { ...svg, children: [mapNode('style', {}, [fontFaces]), ...svg.children] };
  return `<?xml version="1.0" encoding="UTF-8"?>\n${renderMarkup(styled)}\n`;
}

import { renderMarkup } from '../../map/renderMarkup.ts';
import type { Picture } from './drawPicture.ts';

/** A picture as the text of an SVG file. It names fonts and brings none. */
export function writeSvg({ svg }: Picture): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${renderMarkup(svg)}\n`;
}

import { fontFamily } from './pictureText.ts';
import type { Measure } from './pictureText.ts';

/** What most letters are wide, in shares of their size: where a browser keeps its canvas to itself. */
const USUAL = 0.56;

/** Measures text with the fonts of a page. */
export function measureOn(page: Document): Measure {
  const context = page.createElement('canvas').getContext('2d');
  return (text, { size, weight = 400 }) => {
    if (!context) return text.length * size * USUAL;
    context.font = `${weight} ${size}px ${fontFamily}`;
    return context.measureText(text).width;
  };
}

import { fontFamily } from './pictureText.ts';
import type { Measure } from './pictureText.ts';

/** What most letters are wide, in shares of their size: where a browser keeps its canvas to itself. */
const USUAL = 0.56;

/** Measures text as a canvas of the page writes it. @param families what `pictureFonts` gives */
export function measureOn(page: Document, families: string): Measure {
  const context = page.createElement('canvas').getContext('2d');
  return (text, { size, weight = 400 }) => {
    if (!context) return text.length * size * USUAL;
    context.font = `${weight} ${size}px ${families}${fontFamily}`;
    return context.measureText(text).width;
  };
}

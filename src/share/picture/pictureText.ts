import { direction } from '../../i18n/locale.ts';
import type { Locale } from '../../i18n/locale.ts';
import { mapNode } from '../../map/MapNode.ts';
import type { MapNode } from '../../map/MapNode.ts';

/** Both scripts have a font that the page brings; the others are what machines have. */
export const fontFamily = "'Readex Arabic', 'Readex Latin', 'Readex Pro', 'Noto Sans Arabic', 'Segoe UI', 'Geeza Pro', Tahoma, 'DejaVu Sans', sans-serif";

export interface Type {
  /** Pixels. */
  readonly size: number;
  readonly weight?: 400 | 500;
  readonly fill: string;
}

/** How wide a text is. Pixels. */
export type Measure = (text: string, type: Pick<Type, 'size' | 'weight'>) => number;

/** Breaks a text into lines, at spaces; a word that fits no line is broken as well. @param width pixels */
export function breakLines(text: string, type: Type, width: number, measure: Measure): readonly string[] {
  const lines: string[] = [];
  let line = '';
  const take = (piece: string, glue: string) => {
    const longer = line === '' ? piece : line + glue + piece;
    if (measure(longer, type) <= width) {
      line = longer;
      return;
    }
    if (line !== '') lines.push(line);
    line = '';
    if (measure(piece, type) <= width) line = piece;
    else for (const letter of piece) take(letter, '');
  };
  for (const word of text.split(' ')) take(word, ' ');
  if (line !== '') lines.push(line);
  return lines;
}

/** A column of lines, from the side where the language begins. */
export class TextColumn {
  readonly #locale: Locale;
  readonly #left: number;
  readonly #width: number;
  readonly #measure: Measure;
  readonly nodes: MapNode[] = [];
  /** The foot of what is written so far. */
  y: number;

  /** @param width of the column, in pixels, as are all numbers here */
  constructor(locale: Locale, left: number, width: number, y: number, measure: Measure) {
    this.#locale = locale;
    this.#left = left;
    this.#width = width;
    this.#measure = measure;
    this.y = y;
  }

  /** @param latin for what runs from left to right in either language: an address */
  write(text: string, type: Type, latin = false): void {
    const isRtl = direction[this.#locale] === 'rtl';
    const leading = type.size * (this.#locale === 'ar' ? 1.6 : 1.4);
    for (const line of breakLines(text, type, this.#width, this.#measure)) {
      this.y += leading;
      this.nodes.push(
        mapNode(
          'text',
          {
            x: isRtl ? this.#left + this.#width : this.#left,
            y: Math.round(this.y - leading * 0.28),
            'font-size': type.size,
            'font-weight': type.weight ?? 400,
            fill: type.fill,
            // Where the text begins: on the right of a text from right to left.
            'text-anchor': latin && isRtl ? 'end' : 'start',
            direction: latin ? 'ltr' : direction[this.#locale],
          },
          [line],
        ),
      );
    }
  }

  skip(pixels: number): void {
    this.y += pixels;
  }
}

import type { Picture } from './drawPicture.ts';
import { partLetters } from './letteredPicture.ts';
import type { Lettering } from './letteredPicture.ts';
import { fontFamily } from './pictureText.ts';
import { writeSvg } from './writeSvg.ts';

/**
 * A picture as PNG, `scale` pixels to one of the picture's.
 * @param families what `pictureFonts` gives
 * @throws where the browser cannot draw it, or has no canvas that is so large
 */
export async function paintPng(picture: Picture, scale: number, families: string, page: Document): Promise<Blob> {
  const [width, height] = [picture.width * scale, picture.height * scale];
  const { drawn, letters } = partLetters(picture);
  // Drawn at its full size, so that nothing is drawn small and made larger.
  const large = { ...drawn, svg: { ...drawn.svg, attributes: { ...drawn.svg.attributes, width, height } } };
  const address = URL.createObjectURL(new Blob([writeSvg(large)], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const canvas = page.createElement('canvas');
    canvas.width = width;
    canvas.height = height;
    const context = canvas.getContext('2d');
    if (!context) throw new Error('no canvas');
    context.drawImage(image, 0, 0, width, height);
    context.scale(scale, scale);
    for (const line of letters) write(context, line, families + fontFamily);
    return await new Promise((resolve, reject) => {
      canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error(`no picture of ${width} × ${height}`))), 'image/png');
    });
  } finally {
    URL.revokeObjectURL(address);
  }
}

/** What `text-anchor` says, for a canvas. Both mean start and end by the text's direction. */
const alignments: Readonly<Record<string, CanvasTextAlign>> = { start: 'start', middle: 'center', end: 'end' };

function write(context: CanvasRenderingContext2D, { text, attributes, offset }: Lettering, families: string): void {
  const { x = 0, y = 0, fill, stroke, direction } = attributes;
  const at = [Number(x) + offset[0], Number(y) + offset[1]] as const;
  context.font = `${attributes['font-weight'] ?? 400} ${attributes['font-size']}px ${families}`;
  context.textAlign = alignments[String(attributes['text-anchor'])] ?? 'start';
  context.direction = direction === 'rtl' ? 'rtl' : 'ltr';
  if (stroke !== undefined) {
    context.strokeStyle = String(stroke);
    context.lineWidth = Number(attributes['stroke-width']);
    context.lineJoin = 'round';
    context.strokeText(text, ...at);
  }
  if (fill !== undefined && fill !== 'none') {
    context.fillStyle = String(fill);
    context.fillText(text, ...at);
  }
}

import type { Picture } from './drawPicture.ts';
import { writeSvg } from './writeSvg.ts';

/**
 * A picture as PNG, `scale` pixels to one of the picture's.
 * @param fontFaces what `pictureFonts` gives
 * @throws where the browser cannot draw it, or has no canvas that is so large
 */
export async function paintPng(picture: Picture, scale: number, fontFaces: string, page: Document): Promise<Blob> {
  const { width, height } = picture;
  // Drawn at its full size, so that nothing is drawn small and made larger.
  const large = { ...picture, svg: { ...picture.svg, attributes: { ...picture.svg.attributes, width: width * scale, height: height * scale } } };
  const address = URL.createObjectURL(new Blob([writeSvg(large, fontFaces)], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const canvas = page.createElement('canvas');
    canvas.width = width * scale;
    canvas.height = height * scale;
    const context = canvas.getContext('2d');
    if (!context) throw new Error('no canvas');
    context.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((resolve, reject) => {
      canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error(`no picture of ${canvas.width} × ${canvas.height}`))), 'image/png');
    });
  } finally {
    URL.revokeObjectURL(address);
  }
}

import type { Camera } from '../../geo/frameAround.ts';
import type { LiveMap } from '../../map/LiveMap.ts';
import type { Takeaway } from '../Takeaway.ts';
import { drawPicture } from './drawPicture.ts';
import { measureOn } from './measureOn.ts';
import { paintPng } from './paintPng.ts';
import { pictureFonts } from './pictureFonts.ts';
import { readGeometry } from './readGeometry.ts';
import { writeSvg } from './writeSvg.ts';

interface Pictured {
  readonly map: LiveMap;
  readonly camera: Camera | undefined;
  readonly lines: boolean;
}

/** The page's map as a file: PNG at a scale, SVG without one. Both break their lines alike. */
export async function makePicture(takeaway: Takeaway, { map, ...scene }: Pictured, scale: number | undefined, page: Document): Promise<Blob> {
  const families = await pictureFonts(page);
  const picture = drawPicture(takeaway, { ...scene, geometry: readGeometry(map, takeaway.data) }, measureOn(page, families));
  if (scale !== undefined) return paintPng(picture, scale, families, page);
  return new Blob([writeSvg(picture)], { type: 'image/svg+xml' });
}

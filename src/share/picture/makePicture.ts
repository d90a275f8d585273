import type { Camera } from '../../geo/frameAround.ts';
import type { GlobeWindow } from '../../map/GlobeWindow.ts';
import type { LiveMap } from '../../map/LiveMap.ts';
import type { MapWindow } from '../../map/MapWindow.ts';
import type { Takeaway } from '../Takeaway.ts';
import { drawPicture } from './drawPicture.ts';
import { flatSheet } from './MapSheet.ts';
import { measureOn } from './measureOn.ts';
import { paintPng } from './paintPng.ts';
import { pictureFonts } from './pictureFonts.ts';
import { readGeometry } from './readGeometry.ts';
import { writeSvg } from './writeSvg.ts';

interface Pictured {
  readonly map: LiveMap;
  /** What of a flat map is shown: the whole world where it is not given. A globe is shown as it stands. */
  readonly camera: Camera | undefined;
  readonly lines: boolean;
}

/** The page's map as a file: PNG at a scale, SVG without one. Both break their lines alike. */
export async function makePicture(takeaway: Takeaway, { map, camera, lines }: Pictured, scale: number | undefined, page: Document): Promise<Blob> {
  const families = await pictureFonts(page);
  const geometry = readGeometry(map, takeaway.data);
  const sheetOf = map.isGlobe ? await onGlobe(map) : (width: number) => flatSheet(geometry.frame, width, camera);
  const picture = drawPicture(takeaway, { geometry, sheet: sheetOf, lines }, measureOn(page, families));
  if (scale !== undefined) return paintPng(picture, scale, families, page);
  return new Blob([writeSvg(picture)], { type: 'image/svg+xml' });

  /** Land of no country is taken from the globe that stands: it has more of it than the flat map. */
  async function onGlobe({ window }: LiveMap) {
    const { globeSheet } = await import('./globeSheet.ts');
    const { drawing } = window as MapWindow & Pick<GlobeWindow, 'drawing'>;
    const [, land = []] = [...drawing.lines()].find(([path]) => path.classList.contains('unassigned')) ?? [];
    return (width: number) => globeSheet(geometry.frame, width, window.camera, land);
  }
}

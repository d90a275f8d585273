import type { CountryShape, Geometry } from '../../geo/Geometry.ts';
import type { LiveMap } from '../../map/LiveMap.ts';
import type { AtlasData } from '../../views/AtlasData.ts';

/**
 * What the page's map is drawn with, read back from its nodes, in detail where the reader came close: the page has the
 * path data once, and a picture needs no second copy of them.
 */
export function readGeometry(map: LiveMap, data: AtlasData): Geometry {
  const path = (selector: string) => {
    const found = map.drawing.querySelector(selector);
    return found ? map.flatPath(found) : '';
  };
  const shapes = Object.keys(data.places).flatMap((code): (readonly [string, CountryShape])[] => {
    const place = map.place(code);
    const land = map.node(code)?.querySelector('.land');
    return place ? [[code, { point: place.point, radius: place.radius, bounds: place.bounds, path: land ? map.flatPath(land) : '' }]] : [];
  });
  return {
    frame: data.frame,
    shapes: new Map(shapes),
    unassigned: path('.unassigned'),
    disputed: path('.disputed'),
    rest: {},
    borders: [], // a picture has edges round its countries, as the page has where it draws in detail
    absorbed: data.redrawn[map.worldview].absorbed,
    sphere: path('.sphere'),
    graticule: path('.graticule'),
  };
}

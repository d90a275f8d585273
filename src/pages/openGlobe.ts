import { antarctica } from 'virtual:atlas-antarctica';
import { degreesLine } from '../geo/sphereLines.ts';
import type { AdoptedMap } from '../map/adoptMap.ts';
import { GlobeWindow } from '../map/GlobeWindow.ts';
import type { AtlasData } from '../views/AtlasData.ts';

/** Makes a globe of the map; a script of its own, with the land that only a globe shows. */
export function openGlobe(map: AdoptedMap, { frame, host }: AtlasData, onRest: () => void): GlobeWindow {
  const land = antarctica.map((ring) => degreesLine(ring, true));
  return new GlobeWindow(map, { frame, home: host, land }, onRest);
}

import { keepWithin, wholeWorld } from '../geo/frameAround.ts';
import type { Camera } from '../geo/frameAround.ts';
import type { MapPoint } from '../geo/Geometry.ts';
import { CLOSEST, cameraOf, viewOf } from '../geo/mapView.ts';
import type { LiveMap } from '../map/LiveMap.ts';
import { isSame } from '../map/MapWindow.ts';
import type { AtlasStore } from '../state/atlasStore.ts';
import type { AtlasData } from '../views/AtlasData.ts';
import { cameraFor } from '../views/cameraFor.ts';

export interface MapGuide {
  /** Notes where the reader left the map. */
  settle(camera: Camera): void;
  /** Nearer or farther by a factor, round a point of the map, else round the middle; 0: the whole world. */
  zoomBy(factor: number, round?: MapPoint): void;
  /** By shares of what is seen, east and south. */
  panBy(east: number, south: number): void;
  /** Brings a place into view, large enough to be told apart. */
  goTo(id: string): void;
  /** Brings a place into view that the keyboard came to, no larger than it is. */
  reach(id: string): void;
}

/**
 * Where the map looks: the state leads it, and the reader's own moves become state.
 * @param later when to set off for where a filter leads: its inks are seen first
 */
export function leadMap(map: LiveMap, store: AtlasStore, data: AtlasData, later: (task: () => void) => void): MapGuide {
  const { frame } = data;
  const led = () => {
    const { zoom, filter } = store.getState();
    return zoom ? cameraOf(frame, zoom) : cameraFor(data, filter);
  };
  const settle = (camera: Camera) => {
    // A gesture seldom ends at the world's very edge.
    if (camera.scale > 1 && camera.scale < 1.02) {
      map.window.show(wholeWorld(frame));
      settle(map.window.camera);
      return;
    }
    const byFilter = cameraFor(data, store.getState().filter);
    store.getState().look(isSame(camera, byFilter) ? undefined : viewOf(frame, camera));
  };
  const go = (camera: Camera) => {
    if (isSame(camera, map.window.camera)) return;
    map.window.fly(camera);
    settle(camera);
  };

  const follow = () => {
    const camera = led();
    if (!isSame(camera, map.window.camera)) map.window.fly(camera);
  };

  if (!isSame(led(), map.window.camera)) map.window.show(led());
  store.subscribe(({ filter, zoom }, before) => {
    if (filter.regions !== before.filter.regions) later(follow);
    else if (zoom !== before.zoom) follow();
  });

  return {
    settle,
    zoomBy: (factor, round) => {
      if (factor === 0) {
        go(wholeWorld(frame));
        return;
      }
      const { scale, x, y } = map.window.camera;
      const next = Math.min(Math.max(scale * factor, 1), CLOSEST);
      const [toX, toY] = round ?? [x, y];
      const part = scale / next;
      go(keepWithin(frame, { scale: next, x: toX + (x - toX) * part, y: toY + (y - toY) * part }));
    },
    panBy: (east, south) => {
      const { scale, x, y } = map.window.camera;
      go(keepWithin(frame, { scale, x: x + (east * frame.width) / scale, y: y + (south * frame.height) / scale }));
    },
    goTo: (id) => go(map.cameraToward(id)),
    reach: (id) => {
      const point = map.points.get(id);
      if (!point || map.isInView(point)) return;
      go(keepWithin(frame, { scale: map.window.camera.scale, x: point[0], y: point[1] }));
    },
  };
}

import { isSame, wholeWorld } from '../geo/frameAround.ts';
import type { Camera } from '../geo/frameAround.ts';
import type { MapPoint } from '../geo/Geometry.ts';
import { cameraOf, viewOf } from '../geo/mapView.ts';
import type { MapView } from '../geo/mapView.ts';
import type { LiveMap } from '../map/LiveMap.ts';
import type { AtlasStore } from '../state/atlasStore.ts';
import type { AtlasData } from '../views/AtlasData.ts';
import { cameraFor } from '../views/cameraFor.ts';

export interface MapGuide {
  /** Shows at once what the state leads to: the map may have been drawn in another projection. */
  lead(): void;
  /** Whether the map looks where an address leads, not where the reader went or the filter leads. */
  isAddressed(): boolean;
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
  const byFilter = () => map.window.framing(cameraFor(data, store.getState().filter));
  const led = () => {
    const { zoom } = store.getState();
    return zoom ? map.window.within(cameraOf(frame, zoom)) : byFilter();
  };
  /** Where the reader went last. */
  let own: MapView | undefined;
  const settle = (camera: Camera) => {
    const kept = map.window.within(camera);
    if (kept.scale !== camera.scale) map.window.show(kept);
    own = isSame(kept, byFilter()) ? undefined : viewOf(frame, kept);
    store.getState().look(own);
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
    lead: () => map.window.show(led()),
    isAddressed: () => {
      const { zoom } = store.getState();
      return zoom !== undefined && zoom !== own;
    },
    settle,
    zoomBy: (factor, round) => go(factor === 0 ? map.window.framing(wholeWorld(frame)) : map.window.zoomed(factor, round)),
    panBy: (east, south) => go(map.window.panned(east, south)),
    goTo: (id) => go(map.cameraToward(id)),
    reach: (id) => {
      const point = map.points.get(id);
      if (!point || map.window.isInView(point)) return;
      go(map.window.within({ scale: map.window.camera.scale, x: point[0], y: point[1] }));
    },
  };
}

import type { MapPoint } from '../geo/Geometry.ts';
import { greatCirclePath } from '../geo/greatCircle.ts';
import type { LiveMap } from '../map/LiveMap.ts';
import type { LiveConnections } from '../map/LiveConnections.ts';
import type { AtlasStore } from '../state/atlasStore.ts';
import type { AtlasData } from '../views/AtlasData.ts';
import type { AtlasView } from '../views/atlasView.ts';

/**
 * Draws the lines from the host while the state asks for them. What draws them is fetched when it first does; where that
 * fails, the map stays as it is, and the next change tries again. Subscribe the map's own painting before this.
 */
export function showConnections(map: LiveMap, store: AtlasStore, data: AtlasData, view: () => AtlasView): void {
  const { frame, host } = data;
  if (!host) return;
  const pathTo = (point: MapPoint) => greatCirclePath(frame, host, point);
  let live: Promise<LiveConnections> | undefined;
  const paint = async () => {
    if (!live && !store.getState().connections) return;
    live ??= import('../map/LiveConnections.ts').then((module) => new module.LiveConnections(map, data, pathTo));
    try {
      const lines = await live;
      lines.paint(store.getState().connections ? view() : undefined);
    } catch {
      live = undefined;
    }
  };
  void paint();
  store.subscribe(({ connections, filter, colour, worldview }, before) => {
    const same = filter === before.filter && colour === before.colour && worldview === before.worldview;
    if (!same || connections !== before.connections) void paint();
  });
}

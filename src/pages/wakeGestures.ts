import type { LiveMap } from '../map/LiveMap.ts';
import type { AtlasStore } from '../state/atlasStore.ts';
import type { AtlasData } from '../views/AtlasData.ts';
import { element } from './element.ts';
import { isEmbed } from './isEmbed.ts';
import type { MapGuide } from './leadMap.ts';

interface MovableMap {
  readonly map: LiveMap;
  readonly store: AtlasStore;
  readonly data: AtlasData;
  readonly guide: MapGuide;
  /** What to do when a gesture begins, and whenever the map has come to rest. */
  startMoving(): void;
  onRest(): void;
}

/** Fetches what only a reader needs who moves the map, and brings it to life: gestures, and shapes in detail. */
export async function wakeGestures(page: Window, { map, store, data, guide, startMoving, onRest }: MovableMap): Promise<void> {
  const [{ listenToGestures }, { MapDetail }, { showsLand }] = await Promise.all([
    import('../map/mapGestures.ts'),
    import('../map/MapDetail.ts'),
    import('../map/showsLand.ts'),
  ]);
  const detail = new MapDetail(map, data, () => import('./openDetail.ts'), page, () => map.select(store.getState().selected));
  const refresh = async () => {
    await detail.refresh();
    // An address may lead to the open sea, where only a reader who went there knows what he sees.
    const isLost = guide.isAddressed() && map.window.isAtRest && !showsLand(map, data.frame);
    if (isLost) store.getState().look(undefined);
  };
  map.onRest = () => {
    onRest();
    void refresh();
  };
  store.subscribe(({ worldview }, before) => {
    if (worldview !== before.worldview) void refresh();
  });
  void refresh();
  const frame = element(page.document, 'atlas:map');
  listenToGestures(frame.querySelector<HTMLElement>('.map-window') ?? frame, map, {
    sharesPage: isEmbed(page.document),
    onStart: startMoving,
    onEnd: guide.settle,
    onDouble: (x, y) => guide.zoomBy(2, map.window.pointAt(x, y)),
  });
}

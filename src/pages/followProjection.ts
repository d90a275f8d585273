import type { LiveMap } from '../map/LiveMap.ts';
import type { AtlasStore } from '../state/atlasStore.ts';
import type { MapGuide } from './leadMap.ts';

/**
 * Draws the map in the projection that the state says. The globe's script comes when it is first asked for; where it
 * cannot be had, the map stays flat.
 */
export function followProjection(map: LiveMap, store: AtlasStore, guide: MapGuide): void {
  const follow = async (isChosen: boolean) => {
    const globe = isWanted(store) && !map.isGlobe ? await load() : undefined;
    // The reader may have gone on while the script was on its way.
    if (isWanted(store) === map.isGlobe) return;
    if (isWanted(store) && !globe) {
      store.getState().project('flat');
      return;
    }
    // A globe is higher than the flat map on a narrow screen, but a page that has just opened must not jump.
    map.svg.parentElement?.toggleAttribute('data-high', globe !== undefined && isChosen);
    map.project(globe);
    map.select(store.getState().selected);
    guide.lead();
  };
  store.subscribe(({ projection }, before) => {
    if (projection !== before.projection) void follow(true);
  });
  void follow(false);
}

function isWanted(store: AtlasStore): boolean {
  return store.getState().projection === 'globe';
}

async function load() {
  try {
    return (await import('./openGlobe.ts')).openGlobe;
  } catch {
    return undefined; // off line
  }
}

import { useContext, useDeferredValue } from 'react';
import type { Worldview } from '../dataset/Dataset.ts';
import { useAtlasState } from '../state/useAtlasState.ts';
import type { AtlasView } from '../views/atlasView.ts';
import { AtlasContext } from './AtlasContext.ts';
import type { AtlasInPanel } from './AtlasContext.ts';

/** The atlas, in the page's language. @throws outside of an `AtlasContext` */
export function useAtlas(): AtlasInPanel {
  const atlas = useContext(AtlasContext);
  if (!atlas) throw new Error('a panel stands outside of the atlas');
  return atlas;
}

/** What the present filter shows, in the present colouring; the map is painted first, the panels follow in slices. */
export function useAtlasView(): AtlasView {
  const { store, viewOf } = useAtlas();
  const filter = useDeferredValue(useAtlasState(store, (state) => state.filter));
  return viewOf(filter, useAtlasState(store, ({ colour }) => colour));
}

/** Whose borders are drawn at present. */
export function useWorldview(): Worldview {
  const { store, data } = useAtlas();
  return useAtlasState(store, ({ worldview }) => worldview) ?? data.dataset.worldview;
}

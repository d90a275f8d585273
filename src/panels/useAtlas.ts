import { useContext } from 'react';
import type { Worldview } from '../dataset/Dataset.ts';
import { useAtlasState } from '../state/useAtlasState.ts';
import type { AtlasView } from '../views/atlasView.ts';
import { AtlasContext, ViewContext } from './AtlasContext.ts';
import type { AtlasInPanel } from './AtlasContext.ts';

/** The atlas, in the page's language. @throws outside of an `AtlasContext` */
export function useAtlas(): AtlasInPanel {
  return found(useContext(AtlasContext));
}

/** What the filter shows, in the colouring that was chosen, a moment after the map. @throws outside of a `ViewContext` */
export function useAtlasView(): AtlasView {
  return found(useContext(ViewContext));
}

/** Whose borders are drawn at present. */
export function useWorldview(): Worldview {
  const { store, data } = useAtlas();
  return useAtlasState(store, ({ worldview }) => worldview) ?? data.dataset.worldview;
}

function found<Value>(value: Value | undefined): Value {
  if (value === undefined) throw new Error('a panel stands outside of the atlas');
  return value;
}

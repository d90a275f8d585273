import { startTransition, useEffect, useState } from 'react';
import type { AtlasView } from '../views/atlasView.ts';
import type { Atlas } from './AtlasContext.ts';

/**
 * The view of the store's filter and colouring, once the map has been painted with it: what stands beside the map must not
 * hold it up. At first the view that pages are written with.
 */
export function useFollowedView({ store, viewOf, later }: Atlas): AtlasView {
  const [view, setView] = useState(() => {
    const { filter, colour } = store.getInitialState();
    return viewOf(filter, colour);
  });
  useEffect(() => {
    const follow = () => {
      const { filter, colour } = store.getState();
      startTransition(() => {
        setView(viewOf(filter, colour));
      });
    };
    follow();
    return store.subscribe((state, before) => {
      if (state.filter !== before.filter || state.colour !== before.colour) later(follow);
    });
  }, [store, viewOf, later]);
  return view;
}

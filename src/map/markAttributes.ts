import type { AtlasData } from '../views/AtlasData.ts';
import type { AtlasView } from '../views/atlasView.ts';
import { countryStatus } from '../views/atlasView.ts';
import type { MapNode } from './MapNode.ts';
import type { MapText } from './MapText.ts';

/**
 * Everything about a place's node that a view decides. The first drawing writes these attributes, painting another view
 * sets them again: by the same functions, so that both agree. `undefined`: the attribute is absent.
 */
export function markAttributes(id: string, data: AtlasData, view: AtlasView, text: MapText): MapNode['attributes'] {
  return { ...inkAttributes(id, data, view), ...wordAttributes(id, data, view, text) };
}

/** What of it is seen. */
export function inkAttributes(id: string, data: AtlasData, view: AtlasView): MapNode['attributes'] {
  const mark = view.marks.get(id);
  return {
    'data-status': countryStatus(data, view, id),
    'data-rank': mark?.rank,
    'data-step': mark?.step,
    'data-muted': mark?.muted ? '' : undefined,
  };
}

/** What of it is read out. */
export function wordAttributes(id: string, data: AtlasData, view: AtlasView, text: MapText): MapNode['attributes'] {
  const host = id === data.dataset.host?.country;
  const reachable = host || view.marks.get(id)?.muted === false;
  return {
    // Only what the filter leaves is read out and visited by key; the list names the rest.
    'aria-hidden': reachable ? undefined : 'true',
    'aria-label': reachable ? text.node(id) : undefined,
  };
}

/** What of the colouring stands on the map itself: each place carries both inks, and this says which one counts. */
export function colourAttributes({ colouring }: AtlasView): MapNode['attributes'] {
  return { 'data-colour': colouring === 'number' ? colouring : undefined };
}

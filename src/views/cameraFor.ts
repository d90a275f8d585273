import { dueOf, frameAround, wholeWorld } from '../geo/frameAround.ts';
import type { Camera } from '../geo/frameAround.ts';
import type { AtlasData } from './AtlasData.ts';
import type { Filter } from './Filter.ts';

/**
 * Where the map looks: at the partners of the chosen regions, and at the host where what they show comes near it,
 * so that its lines do not end in a sliver of it; else at the whole world.
 */
export function cameraFor({ dataset, places, frame }: AtlasData, { regions }: Filter): Camera {
  if (regions.length === 0) return wholeWorld(frame);
  const own = dataset.partners.flatMap((partner) => {
    const place = partner.kind === 'country' ? places[partner.country] : undefined;
    return place && partner.region !== undefined && regions.includes(partner.region) ? [place] : [];
  });
  const camera = frameAround(frame, own);
  const host = dataset.host && places[dataset.host.country];
  const due = host && dueOf(host, camera, frame);
  return due ? frameAround(frame, own, due) : camera;
}

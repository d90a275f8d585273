import type { AtlasData } from '../views/AtlasData.ts';

/** Where the keyboard enters the map: the host, or the first partner where there is no host. */
export function startingPlace({ dataset }: AtlasData): string | undefined {
  return dataset.host?.country ?? dataset.partners[0]?.id;
}

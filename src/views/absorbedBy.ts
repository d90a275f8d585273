import type { CountryCode, Worldview } from '../dataset/Dataset.ts';
import { worldviews } from '../geo/worldviews.ts';
import type { AtlasData } from './AtlasData.ts';

/** The country that a worldview draws a country's land as part of; `undefined` where the land is its own. */
export function absorbedBy({ redrawn }: Pick<AtlasData, 'redrawn'>, id: string, worldview: Worldview): CountryCode | undefined {
  return redrawn[worldview].absorbed.includes(id) ? worldviews[worldview].merges[id] : undefined;
}

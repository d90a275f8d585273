import type { Worldview } from '../dataset/Dataset.ts';
import type { Locale } from '../i18n/locale.ts';
import { idsInOrder } from './AtlasData.ts';
import type { AtlasData } from './AtlasData.ts';
import type { AtlasView } from './atlasView.ts';

/** A region's partners, in the alphabetical order of the language. */
export interface ListGroup {
  /** A region of the dataset; `organisations` and `other` gather those that have none. */
  readonly id: { readonly region: string } | 'organisations' | 'other';
  readonly partners: readonly string[];
}

/** The partners that the view leaves, by region in the dataset's order; organisations without a region come last. */
export function listGroups(data: AtlasData, view: AtlasView, locale: Locale): readonly ListGroup[] {
  const byId = new Map(data.dataset.partners.map((partner) => [partner.id, partner]));
  const ordered = idsInOrder(data, locale).flatMap((id) => {
    const partner = byId.get(id);
    return partner && view.marks.get(id)?.muted === false ? [partner] : [];
  });
  const groups: ListGroup[] = data.dataset.regions.map(({ id }) => ({
    id: { region: id },
    partners: ordered.filter(({ region }) => region === id).map((partner) => partner.id),
  }));
  const loose = ordered.filter(({ region }) => region === undefined);
  const ofKind = (kind: string) => loose.filter((partner) => partner.kind === kind).map(({ id }) => id);
  groups.push({ id: 'other', partners: ofKind('country') }, { id: 'organisations', partners: ofKind('organisation') });
  return groups.filter(({ partners }) => partners.length > 0);
}

/**
 * Countries and territories that no engagement names, in the alphabetical order of the language; not the host, nor what
 * the worldview draws as part of another country.
 */
export function countriesNotNamed(data: AtlasData, locale: Locale, worldview: Worldview): readonly string[] {
  return idsInOrder(data, locale).filter(notNamed(data, worldview));
}

/** How many of them the map draws: a territory without a shape of its own, Gibraltar, stands on it only where it is named. */
export function countDrawnNotNamed(data: AtlasData, worldview: Worldview): number {
  const { places, redrawn } = data;
  const hasShape = (id: string) => ((redrawn[worldview].shapes[id] ?? places[id])?.radius ?? 0) > 0;
  return Object.keys(places).filter(notNamed(data, worldview)).filter(hasShape).length;
}

function notNamed({ dataset, places, redrawn }: AtlasData, worldview: Worldview): (id: string) => boolean {
  const named = new Set([...dataset.partners.map(({ id }) => id), dataset.host?.country, ...redrawn[worldview].absorbed]);
  return (id) => id in places && !named.has(id);
}

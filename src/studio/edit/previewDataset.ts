import { countries } from '../../dataset/countryCodes.ts';
import type { CountryPartner, Dataset, OrganisationPartner, Partner, Place, Text, Worldview } from '../../dataset/Dataset.ts';
import { mostOutcomes } from '../../dataset/fieldSchemas.ts';
import { worldviewIds } from '../../geo/worldviews.ts';
import type { Draft, DraftPartner, DraftPlace, DraftText } from '../draft/Draft.ts';

/**
 * What of a draft can be drawn already: partners that have a place on the map, engagements of them, in outcomes that there
 * are. For the map beside the editor and nothing else: what is published goes through `parseDataset`.
 */
export function previewDataset(draft: Draft): Dataset {
  const hosts = draft.host?.country;
  const seen = new Set<string>();
  const partners = draft.partners.flatMap((partner) => {
    const drawn = drawnPartner(partner);
    if (!drawn || seen.has(drawn.id) || drawn.id === hosts) return [];
    seen.add(drawn.id);
    return [drawn];
  });
  const idOf = new Map(draft.partners.map(({ id, kind, country }) => [id, kind === 'country' ? country : id]));
  const outcomes = draft.outcomes.length > 0 ? draft.outcomes.slice(0, mostOutcomes) : [{ id: 'none' }];
  const ranks = new Set(outcomes.map(({ id }) => id));
  // Once each: a map shows who is engaged in what, not how often.
  const engaged = new Map<string, Set<string>>();
  for (const { partner = '', outcome = outcomes[0]?.id ?? '' } of draft.engagements) {
    const own = engaged.get(partner) ?? new Set<string>();
    engaged.set(partner, own.add(outcome));
  }
  const engagements = [...engaged].flatMap(([partner, own]) => {
    const id = idOf.get(partner) ?? partner;
    const drawn = seen.has(id) ? [...own].filter((outcome) => ranks.has(outcome)) : [];
    return drawn.map((outcome) => ({ id: `${id} ${outcome}`, partner: id, outcome, topics: [], sources: [] }));
  });
  const host = drawnPlace(draft.host);
  return {
    format: 1,
    id: 'preview',
    // Said beside the map: typing a title draws nothing anew.
    title: bothIn(undefined, ''),
    summary: bothIn(undefined, ''),
    dates: { start: '', end: '' },
    ...(host && { host }),
    worldview: worldviewIds.find((id) => id === draft.worldview) ?? ('un' satisfies Worldview),
    reported: [],
    regions: [],
    outcomes: outcomes.map((outcome) => ({ id: outcome.id, name: bothIn('name' in outcome ? outcome.name : undefined, outcome.id) })),
    topics: [],
    sources: [],
    partners,
    engagements,
    scenes: [],
  };
}

function drawnPartner({ id, kind, country, name, seat }: DraftPartner): Partner | undefined {
  if (kind === 'organisation') {
    const place = drawnPlace(seat);
    return place && ({ id, kind, name: bothIn(name, id), seat: place } satisfies OrganisationPartner);
  }
  if (country === undefined || !countries.has(country)) return undefined;
  return { id: country, kind, country, ...(name && { name: bothIn(name, country) }) } satisfies CountryPartner;
}

function drawnPlace(place: DraftPlace | undefined): Place | undefined {
  const [longitude, latitude] = place?.coordinates ?? [];
  if (place?.country === undefined || !countries.has(place.country)) return undefined;
  if (longitude === undefined || latitude === undefined || Math.abs(longitude) > 180 || Math.abs(latitude) > 90) return undefined;
  return { country: place.country, place: bothIn(place.place, ''), coordinates: [longitude, latitude] };
}

/** A text in both languages, though it be written in one. */
function bothIn(text: DraftText | undefined, fallback: string): Text {
  return { en: text?.en ?? text?.ar ?? fallback, ar: text?.ar ?? text?.en ?? fallback };
}

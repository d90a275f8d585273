import type { CountryPartner, Dataset, Measure, Partner, Region } from './Dataset.ts';
import { continents } from './continents.ts';
import { countries } from './countryCodes.ts';
import type { AuthoredDataset } from './datasetSchema.ts';

type AuthoredPartner = AuthoredDataset['partners'][number];

/** Turns an authored dataset without issues into the trusted one: defaults filled, countries known by their code. */
export function buildDataset(authored: AuthoredDataset): Dataset {
  const ids = new Map(authored.partners.map((partner) => [partner.id, trustedId(partner)]));
  const rename = (id: string): string => ids.get(id) ?? id;
  const hasRegions = authored.regions !== undefined;
  const partners = authored.partners.map((partner) => buildPartner(partner, hasRegions));
  const scenes = (authored.scenes ?? []).map(({ partners: named, ...scene }) =>
    named === undefined ? scene : { ...scene, partners: named.map(rename) },
  );
  return {
    format: authored.format,
    id: authored.id,
    title: authored.title,
    summary: authored.summary,
    dates: authored.dates,
    ...(authored.host && { host: authored.host }),
    worldview: authored.worldview ?? 'un',
    // `+ 0` makes 0 of -0, which would be shown with its sign.
    reported: (authored.reported ?? []).map((total) => ({ ...total, count: total.count + 0 })),
    regions: authored.regions ?? continentsOf([...partners, ...scenes]),
    outcomes: authored.outcomes,
    ...(authored.measure && { measure: buildMeasure(authored.measure, authored.outcomes.length) }),
    topics: authored.topics ?? [],
    sources: authored.sources,
    partners,
    engagements: authored.engagements.map((engagement) => ({
      ...engagement,
      partner: rename(engagement.partner),
      topics: engagement.topics ?? [],
    })),
    scenes,
  };
}

function trustedId(partner: AuthoredPartner): string {
  return partner.kind === 'country' ? partner.country : partner.id;
}

const classCount = 5;

/** With one outcome only, colouring by outcome says no more than that a partner is named: offered where asked for. */
function buildMeasure(measure: NonNullable<AuthoredDataset['measure']>, outcomes: number): Measure {
  const { classes } = measure;
  const first = measure.default ?? (outcomes > 1 ? 'outcome' : 'number');
  return {
    ...measure,
    classes: classes.method === 'thresholds' ? classes : { ...classes, count: classes.count ?? classCount },
    default: first,
    offers: outcomes > 1 || first === 'outcome' ? ['outcome', 'number'] : ['number'],
  };
}

function buildPartner(partner: AuthoredPartner, hasRegions: boolean): Partner {
  if (partner.kind === 'organisation') return partner;
  const converted: CountryPartner = { ...partner, id: partner.country };
  const continent = countries.get(partner.country)?.continent;
  // Without regions of its own the dataset is grouped by continent, unless the partner says which one.
  return hasRegions || partner.region !== undefined || continent === undefined
    ? converted
    : { ...converted, region: continent };
}

/** The continents that a partner lies in or a scene shows. */
function continentsOf(placed: readonly { readonly region?: string }[]): Region[] {
  const occurring = new Set(placed.map(({ region }) => region));
  return continents.filter(({ id }) => occurring.has(id));
}

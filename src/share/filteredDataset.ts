import type { Dataset, Engagement, Partner, Scene } from '../dataset/Dataset.ts';
import { locales } from '../i18n/locale.ts';
import type { Locale } from '../i18n/locale.ts';
import { engagementsLeft } from '../views/engagementsLeft.ts';
import { isFiltering } from '../views/Filter.ts';
import { filterSlug } from './fileName.ts';
import { filterSentence } from './filterWords.ts';
import type { Takeaway } from './Takeaway.ts';

/** The longest that an id, and a summary, may be. Characters. */
const LONGEST_ID = 64;
const LONGEST_SUMMARY = 2000;

/**
 * What the filter leaves, as a dataset that can be built again: engagements, their partners, and the regions, topics and
 * sources that these refer to. Outcomes all stay, since an ink means what it means among them; totals that sources report
 * stay as well, since no filter changes them. The summary says in both languages what was left out.
 * @param inLanguage the same takeaway in either language
 * @returns `undefined` where the filter leaves nothing: a dataset has at least one partner
 */
export function filteredDataset(inLanguage: Readonly<Record<Locale, Takeaway>>): Dataset | undefined {
  const { data, view } = inLanguage.en;
  const { dataset } = data;
  if (!isFiltering(view.filter)) return dataset;
  const engagements = engagementsLeft(data, view.filter);
  if (engagements.length === 0) return undefined;
  const partnerIds = new Set(engagements.map(({ partner }) => partner));
  const partners = dataset.partners.filter(({ id }) => partnerIds.has(id));
  const scenes = dataset.scenes.flatMap((scene) => sceneOf(scene, partners));
  const regionIds = new Set([...partners, ...scenes].map(({ region }) => region));
  const topicIds = new Set(engagements.flatMap(({ topics }) => topics));
  const sourceIds = new Set(
    [...engagements, ...dataset.reported].flatMap(({ sources }: Pick<Engagement, 'sources'>) => sources.map(({ source }) => source)),
  );
  const summary = Object.fromEntries(
    locales.map((locale) => [locale, cut(`${filterSentence(inLanguage[locale])}. ${dataset.summary[locale]}`, LONGEST_SUMMARY)]),
  ) as Record<Locale, string>;
  // Without a region that stands in it the continents would be filled in anew; a list must not be empty.
  const regions = dataset.regions.filter(({ id }) => regionIds.has(id));
  return {
    ...dataset,
    id: filteredId(dataset.id, view.filter),
    summary,
    regions: regions.length > 0 ? regions : dataset.regions,
    topics: dataset.topics.filter(({ id }) => topicIds.has(id)),
    sources: dataset.sources.filter(({ id }) => sourceIds.has(id)),
    partners,
    engagements,
    scenes,
  };
}

/** A dataset as its authors write it, to be read by `parseDataset` again: without what that adds and no author may. */
export function writeDataset({ measure, regions, ...rest }: Dataset): string {
  const { offers: _added, ...authored } = measure ?? {};
  const dataset = { ...rest, ...(regions.length > 0 && { regions }), ...(measure && { measure: authored }) };
  return `${JSON.stringify(dataset, null, 2)}\n`;
}

/** A scene with the partners that are left; none where it is about others alone. */
function sceneOf(scene: Scene, left: readonly Partner[]): Scene[] {
  if (scene.partners === undefined) {
    return scene.region === undefined || left.some(({ region }) => region === scene.region) ? [scene] : [];
  }
  const partners = scene.partners.filter((own) => left.some(({ id }) => id === own));
  return partners.length > 0 ? [{ ...scene, partners }] : [];
}

/**
 * The id with what the filter asks for at its end, since the part and the whole are not the same dataset. A long id is
 * shortened for that, never below half of what an id may have. Ids are made of Latin letters, digits, `-` and `_`.
 */
function filteredId(id: string, filter: Parameters<typeof filterSlug>[0]): string {
  const slug = filterSlug(filter).replace(/[^A-Za-z0-9]+/g, '-').replace(/^-|-$/g, '') || 'filtered';
  const whole = cut(id, Math.max(LONGEST_ID / 2, LONGEST_ID - slug.length - 1));
  return cut(`${whole}_${slug}`, LONGEST_ID);
}

function cut(text: string, longest: number): string {
  return text.length <= longest ? text : text.slice(0, longest).replace(/[\uD800-\uDBFF]$/, '');
}

import type { Dataset, Engagement, Scene } from '../dataset/Dataset.ts';
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
  const scenes = dataset.scenes.flatMap((scene) => sceneOf(scene, partnerIds));
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

/** A dataset as its authors write it, to be read by `parseDataset` again. */
export function writeDataset(dataset: Dataset): string {
  const { regions, ...rest } = dataset;
  return `${JSON.stringify(regions.length > 0 ? dataset : rest, null, 2)}\n`;
}

/** A scene with the partners that are left; none where it is about others alone. */
function sceneOf(scene: Scene, left: ReadonlySet<string>): Scene[] {
  if (scene.partners === undefined) return [scene];
  const partners = scene.partners.filter((id) => left.has(id));
  return partners.length > 0 ? [{ ...scene, partners }] : [];
}

/** Not the id of the whole: the two are not the same dataset. Ids are made of Latin letters, digits, `-` and `_`. */
function filteredId(id: string, filter: Parameters<typeof filterSlug>[0]): string {
  const slug = filterSlug(filter).replace(/[^A-Za-z0-9]+/g, '-').replace(/^-|-$/g, '');
  return cut(`${id}_${slug === '' ? 'filtered' : slug}`, LONGEST_ID);
}

function cut(text: string, longest: number): string {
  return text.length <= longest ? text : text.slice(0, longest).replace(/[\uD800-\uDBFF]$/, '');
}

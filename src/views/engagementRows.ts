import type { Engagement, Outcome, Partner, Period, Region, Source, Text, Topic } from '../dataset/Dataset.ts';
import type { Locale } from '../i18n/locale.ts';
import type { AtlasData } from './AtlasData.ts';
import type { AtlasView } from './atlasView.ts';
import { engagementsLeft } from './engagementsLeft.ts';
import { listGroups } from './listGroups.ts';
import type { ListGroup } from './listGroups.ts';
import { partnerFacts } from './partnerFacts.ts';

/** An engagement with all that it refers to. */
export interface EngagementRow {
  readonly engagement: Engagement;
  readonly partner: Partner;
  /** The partner's. */
  readonly name: Text;
  readonly region: Region | undefined;
  readonly outcome: Outcome;
  /** 1 is the weakest. */
  readonly rank: number;
  /** Its own days, a month or a year (`start` and `end` alike), or the event's where it has none. */
  readonly dates: Period;
  readonly isEventDate: boolean;
  readonly topics: readonly Topic[];
  readonly citations: readonly CitedSource[];
}

export interface CitedSource {
  readonly source: Source;
  /** The place in it. */
  readonly at: string | undefined;
}

/** The rows of a region's partners. */
export interface RowGroup {
  readonly id: ListGroup['id'];
  readonly rows: readonly EngagementRow[];
}

/**
 * What a view's filter leaves, one row an engagement: the one builder for whatever is a table, on the screen, on paper or
 * in a file, so that they cannot differ. Groups and partners stand in the order of the list, a partner's engagements with
 * the strongest first.
 * @param locale whose alphabet orders the partners of a group
 */
export function engagementRows(data: AtlasData, view: AtlasView, locale: Locale): readonly RowGroup[] {
  const left = new Set(engagementsLeft(data, view.filter));
  const rowOf = rowBuilder(data);
  const facts = partnerFacts(data);
  return listGroups(data, view, locale).map(({ id, partners }) => ({
    id,
    rows: partners.flatMap((partner) => {
      const own = facts.get(partner);
      return own ? own.engagements.filter((engagement) => left.has(engagement)).map((engagement) => rowOf(own.partner, engagement)) : [];
    }),
  }));
}

function rowBuilder({ dataset, names }: AtlasData): (partner: Partner, engagement: Engagement) => EngagementRow {
  const regions = new Map(dataset.regions.map((region) => [region.id, region]));
  const topics = new Map(dataset.topics.map((topic) => [topic.id, topic]));
  const sources = new Map(dataset.sources.map((source) => [source.id, source]));
  return (partner, engagement) => {
    const { date, dates } = engagement;
    const index = dataset.outcomes.findIndex(({ id }) => id === engagement.outcome);
    return {
      engagement,
      partner,
      name: { en: names.en[partner.id] ?? partner.id, ar: names.ar[partner.id] ?? partner.id },
      region: regions.get(partner.region ?? ''),
      outcome: dataset.outcomes[index] as Outcome,
      rank: index + 1,
      dates: date === undefined ? (dates ?? dataset.dates) : { start: date, end: date },
      isEventDate: date === undefined && dates === undefined,
      topics: engagement.topics.flatMap((id) => topics.get(id) ?? []),
      citations: engagement.sources.flatMap(({ source: id, at }) => {
        const source = sources.get(id);
        return source ? [{ source, at }] : [];
      }),
    };
  };
}

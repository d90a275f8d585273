import type { Citation, Engagement, Text } from '../dataset/Dataset.ts';
import { citationsOf } from './citations.ts';
import type { PartnerFacts } from './partnerFacts.ts';

/** A day, a month or a year; with an end, from one to the other. */
interface EventDays {
  readonly start: string;
  readonly end?: string;
}

/** What the list says of all engagements of a partner. No filter changes it. */
export interface PartnerSummary {
  readonly counterparts: readonly Text[];
  /** Days, months, years and periods in their order, each once. */
  readonly days: readonly EventDays[];
  readonly citations: readonly Citation[];
}

const known = new WeakMap<PartnerFacts, PartnerSummary>();

/** Worked out once for each partner, however often the list is shown anew. */
export function partnerSummary(facts: PartnerFacts): PartnerSummary {
  const summary = known.get(facts) ?? summarise(facts);
  known.set(facts, summary);
  return summary;
}

function summarise({ engagements }: PartnerFacts): PartnerSummary {
  return {
    counterparts: once(engagements.flatMap(({ counterpart }) => counterpart ?? []), ({ en, ar }) => `${en}\n${ar}`),
    days: once(engagements.flatMap(daysOf), daysKey).toSorted((a, b) => compare(daysKey(a), daysKey(b))),
    citations: citationsOf(engagements),
  };
}

function daysOf({ date, dates }: Engagement): EventDays | readonly [] {
  return date === undefined ? (dates ?? []) : { start: date };
}

export function daysKey({ start, end = '' }: EventDays): string {
  return `${start}/${end}`;
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

/** The first of all that have the same key. */
function once<Item>(items: readonly Item[], keyOf: (item: Item) => string): Item[] {
  return [...new Map(items.toReversed().map((item) => [keyOf(item), item])).values()].toReversed();
}

import type { Citation, Text } from '../dataset/Dataset.ts';
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
  const counterparts = engagements.flatMap(({ counterpart }) => counterpart ?? []);
  const days = engagements.flatMap(({ date, dates }): EventDays | readonly [] => (date === undefined ? (dates ?? []) : { start: date }));
  return {
    counterparts: [...new Map(counterparts.map((name) => [`${name.en}\n${name.ar}`, name])).values()],
    days: [...new Map(days.map((own) => [daysKey(own), own]))].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, own]) => own),
    citations: citationsOf(engagements),
  };
}

/** By what days are told apart, and in what order they stand. */
export function daysKey({ start, end = '' }: EventDays): string {
  return `${start}/${end}`;
}

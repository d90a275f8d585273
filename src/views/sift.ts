import type { Engagement } from '../dataset/Dataset.ts';
import { dimensions } from './Filter.ts';
import type { Dimension, Filter } from './Filter.ts';
import type { PartnerFacts } from './partnerFacts.ts';
import { matches } from './search.ts';

/** What a filter leaves of a dataset. */
export interface Sifted {
  /**
   * The engagements by which each partner meets the filter, strongest first; none where it does not. Outcome, topic and
   * source must meet in one and the same engagement: a meeting in one source is not a memorandum of another.
   */
  readonly left: ReadonlyMap<string, readonly Engagement[]>;
  /** Partners that each choice would leave, its own dimension aside. */
  readonly facets: Readonly<Record<Dimension, ReadonlyMap<string, number>>>;
}

/** The values of one dimension as numbers from 0, so that a hundred thousand engagements are counted within a frame or two. */
interface Codes {
  readonly values: readonly string[];
  readonly of: ReadonlyMap<string, number>;
}

/** An engagement by the codes of its values, in the order of `dimensions`. */
interface Coded {
  readonly engagement: Engagement;
  readonly values: readonly (readonly number[])[];
}

/**
 * Prepares a dataset to be sifted again and again. One pass counts everything: an engagement that meets the filter counts
 * in every dimension; one that fails a single dimension counts there, as what choosing it would leave.
 */
export function createSieve(facts: ReadonlyMap<string, PartnerFacts>): (filter: Filter) => Sifted {
  const codes = dimensions.map((dimension): Codes => {
    const values = [...new Set([...facts.values()].flatMap((own) => own.engagements.flatMap((each) => valuesOf(own, each, dimension))))];
    return { values, of: new Map(values.map((value, code) => [value, code])) };
  });
  const coded = new Map(
    [...facts].map(([id, own]) => [
      id,
      own.engagements.map(
        (engagement): Coded => ({
          engagement,
          values: dimensions.map((dimension, index) =>
            valuesOf(own, engagement, dimension).map((value) => codes[index]?.of.get(value) ?? 0),
          ),
        }),
      ),
    ]),
  );

  return (filter) => {
    const chosen = dimensions.map((dimension, index) => {
      const values: readonly string[] = filter[dimension];
      return values.length === 0 ? undefined : new Set(values.map((value) => codes[index]?.of.get(value) ?? -1));
    });
    const counts = codes.map(({ values }) => new Array<number>(values.length).fill(0));
    // The partner that counted last for a value: each counts once, however many engagements it has.
    const lastFor = codes.map(({ values }) => new Array<string>(values.length).fill(''));
    const countIn = (index: number, partner: string, values: readonly number[]) => {
      const [count, last] = [counts[index], lastFor[index]];
      if (!count || !last) return;
      for (const code of values) {
        if (last[code] === partner) continue;
        last[code] = partner;
        count[code] = (count[code] ?? 0) + 1;
      }
    };
    const left = new Map<string, readonly Engagement[]>();
    for (const [id, engagements] of coded) {
      const matching: Engagement[] = [];
      left.set(id, matching);
      const own = facts.get(id);
      if (!own || !matches(own.search, filter.query)) continue;
      for (const { engagement, values } of engagements) {
        const failed = failing(values, chosen);
        if (failed === MANY) continue;
        if (failed === NONE) matching.push(engagement);
        for (let index = 0; index < values.length; index += 1) {
          if (failed === NONE || failed === index) countIn(index, id, values[index] ?? []);
        }
      }
    }
    const facet = (dimension: Dimension) => {
      const index = dimensions.indexOf(dimension);
      const counted = codes[index]?.values.map((value, code): [string, number] => [value, counts[index]?.[code] ?? 0]);
      return new Map(counted?.filter(([, count]) => count > 0));
    };
    return {
      left,
      facets: {
        regions: facet('regions'),
        outcomes: facet('outcomes'),
        topics: facet('topics'),
        sources: facet('sources'),
        kinds: facet('kinds'),
      },
    };
  };
}

const NONE = -1;
const MANY = -2;

/** Which dimension an engagement fails: the index of the only one, `NONE`, or `MANY`. */
function failing(values: Coded['values'], chosen: readonly (ReadonlySet<number> | undefined)[]): number {
  let failed = NONE;
  for (let index = 0; index < chosen.length; index += 1) {
    const asked = chosen[index];
    if (!asked || values[index]?.some((code) => asked.has(code))) continue;
    if (failed !== NONE) return MANY;
    failed = index;
  }
  return failed;
}

/** The values of a dimension that an engagement of a partner falls under. */
function valuesOf({ partner }: PartnerFacts, engagement: Engagement, dimension: Dimension): readonly string[] {
  switch (dimension) {
    case 'kinds':
      return [partner.kind];
    case 'regions':
      return partner.region === undefined ? [] : [partner.region];
    case 'outcomes':
      return [engagement.outcome];
    case 'topics':
      return engagement.topics;
    case 'sources':
      return engagement.sources.map(({ source }) => source);
  }
}

import type { Colouring, CountryCode, Partner } from '../dataset/Dataset.ts';
import type { AtlasData } from './AtlasData.ts';
import type { Facets } from './facets.ts';
import { kinds, noFilter } from './Filter.ts';
import type { Filter, Kind } from './Filter.ts';
import { classOf, numberClasses, ZERO_STEP } from './numberClasses.ts';
import type { NumberClass } from './numberClasses.ts';
import { createSieve } from './sift.ts';

/** How a place is painted: the id of an outcome and its rank (1 is the weakest), muted where the filter leaves it out. */
export interface Mark {
  readonly outcome: string;
  readonly rank: number;
  readonly muted: boolean;
  /** Engagements that the filter leaves. */
  readonly number: number;
  /** How it is painted by number: a step of the scale, 0 for zero; `undefined` where the dataset has no measure. */
  readonly step: number | undefined;
}

/** How many partners of each kind. */
export type Tally = Readonly<Record<Kind, number>>;

/** What one filter shows. Map, list, legend and figures all read this, so that they cannot disagree. */
export interface AtlasView {
  readonly filter: Filter;
  /** What the map is coloured by. */
  readonly colouring: Colouring;
  /** Classes of the whole dataset's numbers: a filter changes what falls in them, never what an ink means. */
  readonly classes: readonly NumberClass[];
  /** Every partner, by id, in the dataset's order. */
  readonly marks: ReadonlyMap<string, Mark>;
  /** Partners that the filter leaves. */
  readonly shown: Tally;
  /** All partners. */
  readonly total: Tally;
  /** Engagements that the filter leaves, by outcome id. */
  readonly engagements: ReadonlyMap<string, number>;
  /** States that the filter leaves, by the outcome they are painted in. */
  readonly states: ReadonlyMap<string, number>;
  /** States in each class of `classes`, by its first number; 0 for those that the filter leaves nothing of. */
  readonly statesByClass: ReadonlyMap<number, number>;
  /** Partners that each choice would leave, its own dimension aside. Counted when read. */
  readonly facets: Facets;
}

/** Makes views. `colouring`: as the reader chose; `undefined`: as the dataset says. */
export type ViewOf = (filter: Filter, colouring?: Colouring) => AtlasView;

/** A function from filters to views. The same choice gives the same view: all who ask share one. */
export function createAtlasView(data: AtlasData): ViewOf {
  const compute = viewComputer(data);
  const first = defaultColouring(data);
  const other: Colouring = first === 'outcome' ? 'number' : 'outcome';
  const views = new WeakMap<Filter, Readonly<Record<Colouring, AtlasView>>>();
  return (filter, colouring = first) => {
    let pair = views.get(filter);
    if (!pair) {
      const view = compute(filter);
      // Both have the same `facets`, and taking them over does not count them.
      pair = { [first]: view, [other]: { ...view, colouring: other } } as Record<Colouring, AtlasView>;
      views.set(filter, pair);
    }
    return pair[colouring];
  };
}

/** What the dataset's map is coloured by at first. */
function defaultColouring({ dataset }: AtlasData): Colouring {
  return dataset.measure?.default ?? 'outcome';
}

/** What does not depend on the filter is worked out once. */
function viewComputer(data: AtlasData): (filter: Filter) => AtlasView {
  const { partners, outcomes, measure } = data.dataset;
  const sift = createSieve(data);
  /** By partner: its engagements, and the rank of their strongest outcome, 0 where there are none. */
  const perPartner = (cells: Int32Array) =>
    partners.map((_, partner) => {
      const own = cells.subarray(partner * outcomes.length, (partner + 1) * outcomes.length);
      return { number: own.reduce(sum, 0), rank: own.findLastIndex(Boolean) + 1 };
    });
  const all = perPartner(sift(noFilter).left);
  const total = tally(partners);
  const classes = measure ? numberClasses(all.map(({ number }) => number), measure.classes) : [];
  return (filter) => {
    const { left, facets } = sift(filter);
    const marks = new Map(
      perPartner(left).map(({ number, rank: own }, partner): [string, Mark] => {
        // What the filter leaves out keeps the ink that it has without one.
        const rank = own || (all[partner]?.rank ?? 0);
        const step = measure && (classOf(number, classes)?.step ?? ZERO_STEP);
        return [partners[partner]?.id ?? '', { outcome: outcomes[rank - 1]?.id ?? '', rank, muted: number === 0, number, step }];
      }),
    );
    const remaining = partners.filter(({ id }) => marks.get(id)?.muted === false);
    const marksOfStates = partners.flatMap(({ id, kind }) => (kind === 'country' ? (marks.get(id) ?? []) : []));
    const perOutcome = outcomes.map(({ id }, own): [string, number] => [
      id,
      left.filter((_, cell) => cell % outcomes.length === own).reduce(sum, 0),
    ]);
    return {
      filter,
      colouring: defaultColouring(data),
      classes,
      marks,
      shown: tally(remaining),
      total,
      engagements: new Map(perOutcome.filter(([, number]) => number > 0)),
      states: count(marksOfStates.flatMap(({ muted, outcome }) => (muted ? [] : outcome))),
      statesByClass: count(measure ? marksOfStates.map(({ number }) => classOf(number, classes)?.from ?? 0) : []),
      facets,
    };
  };
}

function sum(one: number, other: number): number {
  return one + other;
}

function tally(partners: readonly Partner[]): Tally {
  const byKind = count(partners.map(({ kind }) => kind));
  return Object.fromEntries(kinds.map((kind) => [kind, byKind.get(kind) ?? 0])) as Record<Kind, number>;
}

function count<Value extends string | number>(values: readonly Value[]): ReadonlyMap<Value, number> {
  const counts = new Map<Value, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

/** The status of a country as the map's `data-status` has it. */
export function countryStatus(data: AtlasData, view: AtlasView, country: CountryCode): string {
  if (country === data.dataset.host?.country) return 'host';
  return view.marks.get(country)?.outcome ?? 'none';
}

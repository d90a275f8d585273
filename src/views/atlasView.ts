import type { Colouring, CountryCode } from '../dataset/Dataset.ts';
import type { AtlasData } from './AtlasData.ts';
import { kinds } from './Filter.ts';
import type { Dimension, Filter, Kind } from './Filter.ts';
import { classOf, numberClasses, ZERO_STEP } from './numberClasses.ts';
import type { NumberClass } from './numberClasses.ts';
import { outcomeRanks, partnerFacts } from './partnerFacts.ts';
import type { PartnerFacts } from './partnerFacts.ts';
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
  /** Partners that each choice would leave, its own dimension aside. */
  readonly facets: Readonly<Record<Dimension, ReadonlyMap<string, number>>>;
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
  const facts = partnerFacts(data);
  const sift = createSieve(facts);
  const ranks = outcomeRanks(data.dataset);
  const total = tally([...facts.values()]);
  const { measure } = data.dataset;
  const classes = measure ? numberClasses([...facts.values()].map(({ engagements }) => engagements.length), measure.classes) : [];
  return (filter) => {
    const { left, facets } = sift(filter);
    const marks = new Map<string, Mark>();
    for (const [id, own] of facts) {
      const matching = left.get(id) ?? [];
      const outcome = (matching[0] ?? own.engagements[0])?.outcome ?? '';
      const number = matching.length;
      const step = measure && (classOf(number, classes)?.step ?? ZERO_STEP);
      marks.set(id, { outcome, rank: ranks.get(outcome) ?? 0, muted: number === 0, number, step });
    }
    const remaining = [...facts.values()].filter(({ partner }) => marks.get(partner.id)?.muted === false);
    const countries = remaining.filter(({ partner }) => partner.kind === 'country');
    return {
      filter,
      colouring: defaultColouring(data),
      classes,
      marks,
      shown: tally(remaining),
      total,
      engagements: count([...left.values()].flatMap((own) => own.map(({ outcome }) => outcome))),
      states: count(countries.map(({ partner }) => marks.get(partner.id)?.outcome ?? '')),
      statesByClass: count(
        [...facts.values()]
          .filter(({ partner }) => measure !== undefined && partner.kind === 'country')
          .map(({ partner }) => classOf(marks.get(partner.id)?.number ?? 0, classes)?.from ?? 0),
      ),
      facets,
    };
  };
}

function tally(facts: readonly PartnerFacts[]): Tally {
  const byKind = count(facts.map(({ partner }) => partner.kind));
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

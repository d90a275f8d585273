import type { Dataset, Partner } from '../dataset/Dataset.ts';
import { kinds } from './Filter.ts';
import type { Dimension } from './Filter.ts';
import { codesOf, collectLists } from './valueLists.ts';
import type { ValueLists } from './valueLists.ts';

/** What a dimension asks about: lists of values, empty where there is none. */
export interface Column extends ValueLists {
  /** By row, else by cell: the number of its list. */
  readonly of: readonly number[];
  readonly isOfRows: boolean;
}

/**
 * The engagements of a dataset as columns of numbers. A cell is a partner and an outcome: `partner * outcomes + outcome`,
 * by their places in the dataset. Engagements of a cell that are alike in topics and in sources are one row with a number,
 * because no filter can tell them apart.
 */
export interface EngagementColumns {
  /** By cell: its first row. One more at the end, so that a cell's rows end where the next one's begin. */
  readonly starts: Int32Array;
  /** By row: how many engagements it stands for. */
  readonly numbers: readonly number[];
  /** Regions, outcomes and kinds are those of cells, topics and sources those of rows. */
  readonly columns: Readonly<Record<Dimension, Column>>;
}

/** Puts a dataset's engagements into columns. */
export function engagementColumns({ partners, outcomes, regions, engagements, ...dataset }: Dataset): EngagementColumns {
  const [partnerOf, outcomeOf] = [codesOf(ids(partners)), codesOf(ids(outcomes))];
  const [topics, sources] = [collectLists(ids(dataset.topics)), collectLists(ids(dataset.sources))];
  const [ofTopics, ofSources]: [number[], number[]] = [[], []];
  const cells = engagements.map((engagement) => {
    ofTopics.push(topics.numberOf(engagement.topics));
    ofSources.push(sources.numberOf(engagement.sources.map(({ source }) => source)));
    return partnerOf(engagement.partner) * outcomes.length + outcomeOf(engagement.outcome);
  });
  const [topicTotal, sourceTotal] = [topics.before.length, sources.before.length];
  // Each engagement as one number, in ascending order: so what is alike stands side by side, and a cell's rows together.
  // It would take millions of engagements, no two of them alike, for these numbers to outgrow 2^53.
  const keys = Float64Array.from(
    cells,
    (cell, index) => (cell * topicTotal + (ofTopics[index] as number)) * sourceTotal + (ofSources[index] as number),
  ).sort();
  const starts = new Int32Array(partners.length * outcomes.length + 1);
  const numbers: number[] = [];
  let begun = 0;
  let previous = -1;
  for (const key of keys) {
    if (key === previous) {
      numbers.push((numbers.pop() as number) + 1);
      continue;
    }
    previous = key;
    const withoutSources = Math.floor(key / sourceTotal);
    const cell = Math.floor(withoutSources / topicTotal);
    while (begun <= cell) starts[begun++] = numbers.length;
    // Rows are no more than engagements, and those have been read: their places are free.
    ofTopics[numbers.length] = withoutSources - cell * topicTotal;
    ofSources[numbers.length] = key - withoutSources * sourceTotal;
    numbers.push(1);
  }
  const perCell = (values: readonly string[], listOf: (partner: Partner, outcome: string) => readonly string[]): Column => {
    const lists = collectLists(values);
    const of = partners.flatMap((partner) => outcomes.map(({ id }) => lists.numberOf(listOf(partner, id))));
    return { ...lists, of, isOfRows: false };
  };
  return {
    starts: starts.fill(numbers.length, begun),
    numbers,
    columns: {
      regions: perCell(ids(regions), ({ region }) => (region === undefined ? [] : [region])),
      outcomes: perCell(ids(outcomes), (_, outcome) => [outcome]),
      kinds: perCell(kinds, ({ kind }) => [kind]),
      topics: { ...topics, of: ofTopics, isOfRows: true },
      sources: { ...sources, of: ofSources, isOfRows: true },
    },
  };
}

function ids(values: readonly { readonly id: string }[]): readonly string[] {
  return values.map(({ id }) => id);
}

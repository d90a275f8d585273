import type { AtlasData } from './AtlasData.ts';
import type { AtlasView } from './atlasView.ts';
import { classOf, numberClasses } from './numberClasses.ts';
import type { NumberClass } from './numberClasses.ts';
import { partnerFacts } from './partnerFacts.ts';

/** Widths that can be told apart. */
const WIDTHS = 4;

/** A line from the host to a partner. */
export interface Connection {
  readonly id: string;
  /** Of the outcome that the partner is painted in; 1 is the weakest. */
  readonly rank: number;
  /** 1 is the thinnest, and all there is where no partner has more engagements than another. */
  readonly width: number;
}

/** Numbers of engagements that are drawn equally thick, of the whole dataset: a filter never changes what a width means. */
export function connectionWidths(data: AtlasData): readonly NumberClass[] {
  const numbers = [...partnerFacts(data).values()].map(({ engagements }) => engagements.length).filter((number) => number > 0);
  return numberClasses(numbers, { method: 'equal-interval', count: WIDTHS });
}

/** One line for each partner that the filter leaves; none where the dataset has no host, and none to the host itself. */
export function connections(data: AtlasData, view: AtlasView): readonly Connection[] {
  const { host } = data.dataset;
  if (!host) return [];
  const widths = connectionWidths(data);
  return [...view.marks].flatMap(([id, { muted, rank, number }]) => {
    if (muted || id === host.country) return [];
    const own = classOf(number, widths);
    return [{ id, rank, width: own ? widths.indexOf(own) + 1 : 1 }];
  });
}

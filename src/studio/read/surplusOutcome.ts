import { mostOutcomes } from '../../dataset/fieldSchemas.ts';
import type { Draft } from '../draft/Draft.ts';
import { outcomeRank } from '../draft/standardOutcomes.ts';

type Outcomes = Pick<Draft, 'outcomes'>;

/** Whether an outcome would be one more than a map can tell apart: the draft has others, and as many as it may have. */
export function isSurplus({ outcomes }: Outcomes, outcome: string): boolean {
  return outcomes.length >= mostOutcomes && !outcomes.some(({ id }) => id === outcome);
}

/** What it may be taken for instead: of the draft's outcomes the next weaker and the next stronger one, as far as there are. */
export function besideInStrength({ outcomes }: Outcomes, outcome: string): Draft['outcomes'] {
  const stronger = outcomes.findIndex((own) => outcomeRank(own) > outcomeRank({ id: outcome }));
  const place = stronger === -1 ? outcomes.length : stronger;
  return outcomes.slice(Math.max(0, place - 1), place + 1);
}

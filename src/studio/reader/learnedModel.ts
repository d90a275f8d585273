import data from '../../../data/reader-weights.json' with { type: 'json' };
import { Forest } from './Forest.ts';
import { weightMap } from './weigh.ts';
import type { WeightMap } from './weigh.ts';
import type { Model } from './Weights.ts';

/** A `Model` as the reader asks it. */
export interface LearnedModel {
  readonly partner: WeightMap;
  readonly host: WeightMap;
  readonly met: WeightMap;
  readonly together: Forest;
}

export function modelOf({ partner, host, met, together }: Model): LearnedModel {
  return { partner: weightMap(partner), host: weightMap(host), met: weightMap(met), together: new Forest(together) };
}

/** What the reader ships with. */
export const learnedModel: LearnedModel = modelOf(data);

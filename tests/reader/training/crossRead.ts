import { modelOf } from '../../../src/studio/reader/learnedModel.ts';
import { emptyScore, lessonParts, scorePart, sumOf } from '../labelledSet.ts';
import type { Score } from '../labelledSet.ts';
import { lessonsOf } from './corpus.ts';
import { trainModel } from './train.ts';

/** Reads each part that is learned from by what others alone teach (`hands` groups of parts): no part by weights that have seen it. */
export function* crossRead(hands = 6): Generator<readonly [part: string, score: Score]> {
  const lessons = lessonParts.flatMap(lessonsOf);
  for (let hand = 0; hand < hands; hand += 1) {
    const held = lessonParts.filter((_part, index) => index % hands === hand);
    const model = modelOf(trainModel(lessons.filter(({ part }) => !held.some((one) => one === part))));
    for (const part of held) yield [part, scorePart(part, model)];
  }
}

/** Several parts' figures as one. */
export function totalOf(scores: readonly Score[]): Score {
  const total = emptyScore();
  for (const score of scores) {
    for (const fact of ['host', 'outcome'] as const) for (const key of ['right', 'wanted'] as const) total[fact][key] += score[fact][key];
    total.misses.push(...score.misses);
    total.misplaced.push(...score.misplaced);
  }
  const tallies = { country: sumOf(scores.map(({ country }) => country)), organisation: sumOf(scores.map(({ organisation }) => organisation)) };
  return { ...total, ...tallies, communiques: scores.reduce((sum, { communiques }) => sum + communiques, 0) };
}

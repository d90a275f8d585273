import { modelOf } from '../../../src/studio/reader/learnedModel.ts';
import { emptyScore, lessonParts, scorePart } from '../labelledSet.ts';
import type { Score } from '../labelledSet.ts';
import { lessonsOf } from './corpus.ts';
import { trainModel } from './train.ts';

/** Reads each part that is learned from by what the others alone teach: so no part is read by weights that have seen it. */
export function* crossRead(parts: readonly (typeof lessonParts)[number][] = lessonParts): Generator<readonly [part: string, score: Score]> {
  const lessons = lessonParts.flatMap(lessonsOf);
  for (const part of parts) {
    yield [part, scorePart(part, modelOf(trainModel(lessons.filter((lesson) => lesson.part !== part))))];
  }
}

/** Several parts' figures as one. */
export function totalOf(scores: readonly Score[]): Score {
  const total = emptyScore();
  for (const score of scores) {
    for (const form of ['country', 'organisation'] as const) for (const key of ['found', 'wanted', 'wrong'] as const) total[form][key] += score[form][key];
    for (const fact of ['host', 'outcome'] as const) for (const key of ['right', 'wanted'] as const) total[fact][key] += score[fact][key];
    total.misses.push(...score.misses);
    total.misplaced.push(...score.misplaced);
  }
  return { ...total, communiques: scores.reduce((sum, { communiques }) => sum + communiques, 0) };
}

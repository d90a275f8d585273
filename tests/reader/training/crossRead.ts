import { modelOf } from '../../../src/studio/reader/learnedModel.ts';
import { lessonParts, scorePart } from '../labelledSet.ts';
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

import type { Weights } from '../../../src/studio/reader/Weights.ts';
import { lessonParts } from '../labelledSet.ts';
import { lessonsOf } from './corpus.ts';
import { trainModel } from './train.ts';

/** The text of `data/reader-weights.json`, a kind of sign a line: what all lessons teach. The same lessons give the same text. */
export function weightsFile(): string {
  const { partner, host, met, together } = trainModel(lessonParts.flatMap(lessonsOf));
  const table = (weights: Weights): string =>
    `{\n${Object.entries(weights).map(([kind, words]) => `${JSON.stringify(kind)}:${JSON.stringify(words)}`).join(',\n')}\n}`;
  return `{"partner":${table(partner)},\n"host":${table(host)},\n"met":${table(met)},\n"together":${JSON.stringify(together)}}\n`;
}

import type { CountryCode } from '../../dataset/Dataset.ts';
import { isLocale } from '../../i18n/locale.ts';
import { calledOtherwise } from './calledOtherwise.ts';
import { engagementsOf } from './engagementsOf.ts';
import { findCandidates } from './findCandidates.ts';
import type { FoundNames, NameInText } from './findCandidates.ts';
import { presentYear } from './findDates.ts';
import { judge } from './judge.ts';
import { learnedModel } from './learnedModel.ts';
import type { LearnedModel } from './learnedModel.ts';
import { marksOf } from './marksOf.ts';
import { mentionsOf } from './Mention.ts';
import type { Paragraph } from './Paragraph.ts';
import { passageOf } from './passageOf.ts';
import { mainLanguage, partnersOf } from './partnersOf.ts';
import type { Doubt, Reading } from './Reading.ts';
import { signersOf } from './signersOf.ts';
import { splitParagraphs } from './splitParagraphs.ts';
import { surroundingsOf } from './surroundingsOf.ts';
import { wasMet } from './wasMet.ts';

export interface ReadingOptions {
  /** The side that speaks, where a person has said so: then it is not looked for. */
  readonly host?: CountryCode;
  /** Told of each part that is done, from 0 to 1. */
  readonly onProgress?: (done: number) => void;
  /** By what was learned from which communiqués; the reader's own where it is left out. */
  readonly model?: LearnedModel;
}

/**
 * Reads a communiqué in Arabic, English or French and proposes partners and engagements, each with its place in the
 * text. Pure; never throws; the work grows with the length of the text. What it cannot decide is in `doubtful`.
 */
export function readCommunique(text: string, { host: stated, onProgress, model = learnedModel }: ReadingOptions = {}): Reading {
  const paragraphs = splitParagraphs(text);
  onProgress?.(0.3);
  const found = findCandidates(paragraphs, surroundingsOf(paragraphs));
  onProgress?.(0.5);
  const names = found.flatMap(({ names: own }) => own);
  const { host, otherHosts, partners, certain, asked } = judge(names, signersOf(paragraphs), stated, model);
  const mentions = mentionsOf(paragraphs, partners);
  onProgress?.(0.8);
  const language = mainLanguage(paragraphs);
  const called = isLocale(language) ? calledOtherwise(names, language) : {};
  const year = presentYear(paragraphs);
  const engagements = engagementsOf(paragraphs, mentions, year, wasMet(partners, host, model));
  onProgress?.(0.9);
  return {
    ...(host !== undefined && { host }),
    ...(otherHosts.length > 0 && { otherHosts }),
    partners: partnersOf(paragraphs, mentions, certain),
    engagements,
    doubtful: doubtsOf(paragraphs, found, asked),
    marks: marksOf(paragraphs, placesIn(found)),
    ...(Object.keys(called).length > 0 && { called }),
    steps: paragraphs.reduce((sum, { tokens, names }) => sum + tokens.length + names.length, 0),
  };
}

function placesIn(found: readonly FoundNames[]): NameInText[][] {
  return found.map(({ names }) => names.filter(({ form }) => form === 'city'));
}

/** What is asked, in the order of the text. */
function doubtsOf(paragraphs: readonly Paragraph[], found: readonly FoundNames[], asked: readonly NameInText[]): Doubt[] {
  const meanings = paragraphs.flatMap((paragraph, index) =>
    (found[index]?.doubts ?? []).map(({ match, candidates }): Doubt => ({ ...passageOf(paragraph, match.start, match.end), about: 'meaning', candidates })),
  );
  const parts = asked.map(({ id, paragraph, match }): Doubt => ({ ...passageOf(paragraph, match.start, match.end), about: 'part', candidates: [id, 'word'] }));
  return [...meanings, ...parts].sort((one, other) => one.paragraph - other.paragraph || one.start - other.start);
}

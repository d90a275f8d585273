import type { CountryCode } from '../../dataset/Dataset.ts';
import { findHost } from './findHost.ts';
import { presentYear } from './findDates.ts';
import { findMentions } from './findMentions.ts';
import type { FoundMentions } from './findMentions.ts';
import { engagementsOf } from './engagementsOf.ts';
import { marksOf } from './marksOf.ts';
import type { Surroundings } from './Mention.ts';
import type { NameMatch } from './matchNames.ts';
import type { Paragraph } from './Paragraph.ts';
import { passageOf } from './passageOf.ts';
import { partnersOf } from './partnersOf.ts';
import type { Reading } from './Reading.ts';
import { splitParagraphs } from './splitParagraphs.ts';

export interface ReadingOptions {
  /** The side that speaks, where a person has said so: then it is not looked for. */
  readonly host?: CountryCode;
  /** Told of each part that is done, from 0 to 1. */
  readonly onProgress?: (done: number) => void;
}

/**
 * Reads a communiqué in Arabic, English or French and proposes partners and engagements, each with its place in the
 * text. Pure; never throws; the work grows with the length of the text. What it cannot decide is in `doubtful`.
 */
export function readCommunique(text: string, { host: stated, onProgress }: ReadingOptions = {}): Reading {
  const paragraphs = splitParagraphs(text);
  onProgress?.(0.4);
  const host = stated ?? findHost(paragraphs);
  const surroundings = surroundingsOf(paragraphs);
  const year = presentYear(paragraphs);
  const found = firm(paragraphs.map((paragraph) => findMentions(paragraph, surroundings, host, year)));
  onProgress?.(0.7);
  const partners = partnersOf(paragraphs, found);
  const engagements = engagementsOf(paragraphs, found, year);
  onProgress?.(0.9);
  return {
    ...(host !== undefined && { host }),
    partners,
    engagements,
    doubtful: doubtsOf(paragraphs, found),
    marks: marksOf(paragraphs, found),
    steps: paragraphs.reduce((sum, { tokens, names }) => sum + tokens.length + names.length, 0),
  };
}

/** Without the mentions of whom no sentence of the text says that they deal. */
function firm(found: readonly FoundMentions[]): FoundMentions[] {
  const ids = new Set(found.flatMap(({ mentions }) => mentions.filter(({ isFirm }) => isFirm).map(({ id }) => id)));
  return found.map((one) => ({ ...one, mentions: one.mentions.filter(({ id }) => ids.has(id)) }));
}

function doubtsOf(paragraphs: readonly Paragraph[], found: readonly FoundMentions[]): Reading['doubtful'] {
  return paragraphs.flatMap((paragraph, index) =>
    (found[index]?.doubts ?? []).map(({ match, candidates }) => ({ ...passageOf(paragraph, match.start, match.end), candidates })),
  );
}

const unsure = /^(?:congo|korea|coree|كونغو|كوريا|عمان|georgia)/;

function surroundingsOf(paragraphs: readonly Paragraph[]): Surroundings {
  const named = new Set<string>();
  const cities = new Set<string>();
  for (const { names, tokens } of paragraphs) {
    for (const match of names) {
      if (match.first === match.last && unsure.test(tokens[match.first]?.key ?? '')) continue;
      for (const id of countriesOf(match)) {
        if (match.entries.some(({ form }) => form === 'city')) cities.add(id);
        else if (!/^(?:و|ف)?(?:ب|ل|ك)?مالي/.test(tokens[match.first]?.key ?? '')) named.add(id);
      }
    }
  }
  return { named, cities };
}

function countriesOf({ entries }: NameMatch): readonly string[] {
  return [...new Set(entries.filter(({ form, kind }) => form !== 'nothing' && kind === 'country').map(({ id }) => id))];
}

import { describe, expect, test } from 'vitest';
import { readCommunique } from '../../src/studio/reader/readCommunique.ts';
import { certainty, communiquesOf, everydayUnseen, lessonParts, officesUnseen, precision, reach, recall, scorePart, sumOf, textOf, unseenParts } from './labelledSet.ts';

/** Below what was reached: a change that costs more than a hundredth is seen. The bench prints the figures. */
const least = {
  learned: { country: [0.97, 0.97], organisation: [0.97, 0.97] },
  unseen: { country: [0.96, 0.95], organisation: [0.94, 0.93] },
  'everyday, unseen': { country: [0.94, 0.85], organisation: [0.94, 0.86] },
  'offices, unseen': { country: [0.9, 0.92], organisation: [0.96, 0.95] },
} as const;

/** Who is found or asked about, of those wanted, and who is a partner, of those called certain. */
const leastTogether = {
  learned: { country: [0.98, 0.99], organisation: [0.98, 0.98] },
  unseen: { country: [0.99, 0.98], organisation: [0.97, 0.97] },
  'everyday, unseen': { country: [0.97, 0.96], organisation: [0.98, 0.98] },
  'offices, unseen': { country: [0.95, 0.98], organisation: [0.98, 0.98] },
} as const;

describe.each([
  ['learned', lessonParts],
  ['unseen', unseenParts],
  ['everyday, unseen', everydayUnseen],
  ['offices, unseen', officesUnseen],
] as const)('the %s communiqués', (kind, parts) => {
  const scores = parts.map((part) => scorePart(part));

  test.each(['country', 'organisation'] as const)('%s: recall and precision', (form) => {
    const tally = sumOf(scores.map((score) => score[form]));
    const [wantedRecall, wantedPrecision] = least[kind][form];
    expect(recall(tally)).toBeGreaterThanOrEqual(wantedRecall);
    expect(precision(tally)).toBeGreaterThanOrEqual(wantedPrecision);
  });

  test.each(['country', 'organisation'] as const)('%s: found or asked, and certain', (form) => {
    const tally = sumOf(scores.map((score) => score[form]));
    const [wantedReach, wantedCertainty] = leastTogether[kind][form];
    expect(reach(tally)).toBeGreaterThanOrEqual(wantedReach);
    expect(certainty(tally)).toBeGreaterThanOrEqual(wantedCertainty);
  });

  test('a person is asked about one name in two communiqués at most', () => {
    const asked = scores.reduce((sum, { country, organisation }) => sum + country.asked + organisation.asked, 0);
    expect(asked / scores.reduce((sum, { communiques }) => sum + communiques, 0)).toBeLessThan(0.5);
  });

  test('a mention of a partner stands where it is labelled, but for one in a hundred, in the lessons and of offices two', () => {
    const misplaced = scores.flatMap((score) => score.misplaced);
    const found = scores.reduce((sum, { country, organisation }) => sum + country.found + organisation.found, 0);
    expect(misplaced.length / found, misplaced.join('\n')).toBeLessThan(kind === 'learned' || kind === 'offices, unseen' ? 0.02 : 0.01);
  });
});

test('every mention is the text at its place', () => {
  for (const [part, name] of unseenParts.flatMap((one) => communiquesOf(one).map((name) => [one, name] as const))) {
    const text = textOf(part, name);
    const lines = text.split(/\r\n|[\n\r\u2028\u2029]/).filter((line) => line.trim() !== '');
    for (const mention of readCommunique(text).partners.flatMap(({ mentions }) => mentions)) {
      expect(lines[mention.paragraph - 1]?.slice(mention.start, mention.end), name).toBe(mention.text);
    }
  }
});

test('there are at least sixteen communiqués in Arabic, twelve in English, twelve in French that were never learned from', () => {
  const names = unseenParts.flatMap(communiquesOf);
  const count = (language: string): number => names.filter((name) => name.endsWith(`.${language}`)).length;
  expect(count('ar')).toBeGreaterThanOrEqual(16);
  expect(count('en')).toBeGreaterThanOrEqual(12);
  expect(count('fr')).toBeGreaterThanOrEqual(12);
});

import { isDay } from '../../dataset/calendar.ts';
import { foldedLetters } from './foldedPattern.ts';
import type { Paragraph } from './Paragraph.ts';

/** A day that the text names. */
export interface FoundDate {
  readonly day: string;
  readonly start: number;
  readonly end: number;
  /** Index of the token it begins with. */
  readonly at: number;
}

/** Months by their folded names in English, French and Arabic of the west and of the east. */
const months: ReadonlyMap<string, number> = new Map(
  [
    'january jan janvier يناير جانفي كانون',
    'february feb fevrier فبراير فيفري شباط',
    'march mar mars مارس اذار',
    'april apr avril ابريل أفريل نيسان',
    'may mai ماي مايو ايار',
    'june jun juin يونيو يونيه جوان حزيران',
    'july jul juillet يوليوز يوليو جويلية تموز',
    'august aug aout غشت أغسطس اوت آب',
    'september sep sept septembre شتنبر سبتمبر أيلول',
    'october oct octobre أكتوبر تشرين',
    'november nov novembre نونبر نوفمبر',
    'december dec decembre دجنبر ديسمبر',
  ].flatMap((names, index) => foldedLetters(names).split(' ').map((name) => [name, index + 1] as const)),
);

/** The days that a paragraph names with day, month and year; where the year is left out, `year` stands in. */
export function findDates({ tokens, text }: Paragraph, year: number | undefined): FoundDate[] {
  const found: FoundDate[] = [];
  const add = (at: number, last: number, parts: readonly [number, number, number]): void => {
    const day = parts.map((part, index) => String(part).padStart(index === 0 ? 4 : 2, '0')).join('-');
    const [head, tail] = [tokens[at], tokens[last]];
    if (isDay(day) && head && tail) found.push({ day, start: head.start, end: tail.end, at });
  };
  tokens.forEach(({ folded }, index) => {
    const month = months.get(folded);
    if (month !== undefined) {
      // `كانون الثاني` is January, `كانون الأول` December; `تشرين` October and November.
      const which = tokens[index + 1]?.key;
      const second = which === 'ثاني';
      const eastern = folded === 'كانون' ? (second ? 1 : 12) : folded === 'تشرين' ? (second ? 11 : 10) : month;
      const last = eastern !== month || folded === 'كانون' || folded === 'تشرين' ? index + 1 : index;
      const before = numberAt(index - 1) ?? (tokens[index - 1]?.folded === '1er' ? 1 : undefined);
      const after = numberAt(last + 1);
      if (before !== undefined && before <= 31) {
        if (after !== undefined && after > 1900) add(index - 1, last + 1, [after, eastern, before]);
        else if (year !== undefined) add(index - 1, last, [year, eastern, before]);
      } else if (after !== undefined && after <= 31) {
        const stated = numberAt(last + 2);
        if (stated !== undefined && stated > 1900) add(index, last + 2, [stated, eastern, after]);
      }
      return;
    }
    const [first, second, third] = [numberAt(index), numberAt(index + 1), numberAt(index + 2)];
    const end = tokens[index + 2]?.end;
    if (first === undefined || second === undefined || third === undefined || end === undefined) return;
    if (!/^\d+([-/.])\d+\1\d+$/.test(text.slice(tokens[index]?.start, end).replace(/[٠-٩]/g, '1'))) return;
    if (first > 1900) add(index, index + 2, [first, second, third]);
    // 03/04/2025 has two readings; 24/11/2025 has one.
    else if (third > 1900 && (first > 12 || first === second)) add(index, index + 2, [third, second, first]);
  });
  return found;

  function numberAt(index: number): number | undefined {
    const folded = tokens[index]?.folded ?? '';
    return /^\d{1,4}$/.test(folded) ? Number(folded) : undefined;
  }
}

/** The latest year that paragraphs name, between 1990 and 2100. */
function yearOf(paragraphs: readonly Paragraph[]): number | undefined {
  let latest: number | undefined;
  for (const { tokens } of paragraphs) {
    for (const { folded } of tokens) {
      if (!/^(?:199\d|20\d\d)$/.test(folded)) continue;
      latest = Math.max(latest ?? 0, Number(folded));
    }
  }
  return latest;
}

/**
 * The year in which the text was written, where it says so: the latest of its dates with a day, or of its first two and its
 * last lines. What is dated by a year alone anywhere else is older than the text.
 */
export function presentYear(paragraphs: readonly Paragraph[]): number | undefined {
  const [head, next] = paragraphs;
  const edges = new Set([head, next, paragraphs.at(-1)].filter((paragraph) => (paragraph?.tokens.length ?? 99) <= 16));
  let latest: number | undefined;
  for (const paragraph of paragraphs) {
    const days = findDates(paragraph, undefined).map(({ day }) => Number(day.slice(0, 4)));
    const stated = edges.has(paragraph) ? [yearOf([paragraph]) ?? 0] : [];
    for (const year of [...days, ...stated]) if (year > 0) latest = Math.max(latest ?? 0, year);
  }
  return latest;
}

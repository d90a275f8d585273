import type { DraftText } from '../draft/Draft.ts';

/** Whatever might have to be cleaned; nearly no cell has any of it, and cells are many. */
const suspect = /[\u0000-\u001F\u007F-\u00A0\u2028-\u202E\u2066-\u2069\uD800-\uDFFF\uFDD0-\uFDEF\uFEFF\uFFFE\uFFFF]/;

/**
 * A cell's text as a dataset may hold it: one line, without controls, marks that turn the direction of what follows, and
 * characters that are none.
 */
export function cleanCell(text: string): string {
  if (!suspect.test(text)) return text.trim();
  return text
    .replace(/[\u202A-\u202E\u2066-\u2069\uFEFF\p{Cs}\p{Noncharacter_Code_Point}]/gu, '')
    .replace(/[\p{Cc}\u2028\u2029\u00A0]+/gu, ' ')
    .trim();
}

/** A text whose language only its script tells, and texts that say theirs; `undefined` where there is none. */
export function textOf(plain: string, en: string, ar: string): DraftText | undefined {
  const isArabic = /\p{Script=Arabic}/u.test(plain);
  const english = en || (isArabic ? '' : plain);
  const arabic = ar || (isArabic ? plain : '');
  if (english === '' && arabic === '') return undefined;
  return { ...(english !== '' && { en: english }), ...(arabic !== '' && { ar: arabic }) };
}

/** The entries of a list in a cell: parted by semicolons or line breaks, else by commas where `commas` part too. */
export function listOf(cell: string, commas = false): readonly string[] {
  const parts = cell.split(/\s*[;؛\n|]\s*/);
  const entries = parts.length === 1 && commas ? cell.split(/\s*[,،]\s*/) : parts;
  return entries.map((entry) => entry.trim()).filter((entry) => entry !== '');
}

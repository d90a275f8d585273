import type { Plain } from './plainCopy.ts';

const longest = 80;

/** What a terminal or a line of Arabic must not be handed as it is: controls, separators, and all that is invisible. */
const unprintable = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}]/gu;

/** A string that is safe to print, at most 80 characters; what cannot be seen is written as `\u{202E}`. */
export function displayString(text: string): string {
  // The slice keeps the work small for a text of any length; escapes only make it longer.
  const escaped = text
    .slice(0, longest + 1)
    .replace(unprintable, (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16).toUpperCase()}}`);
  if (escaped.length <= longest) return escaped;
  const cut = Array.from(escaped.slice(0, longest - 1));
  // The cut may have halved a pair of surrogates.
  if (/^\p{Cs}$/u.test(cut.at(-1) ?? '')) cut.pop();
  return `${cut.join('')}…`;
}

/** What stands at a place of the author's file, for display: lists and objects only by their brackets. */
export function displayValue(value: Plain | undefined): string | undefined {
  if (value === undefined) return undefined;
  if (typeof value === 'string') return displayString(value);
  if (value === null || typeof value !== 'object') return String(value);
  return Array.isArray(value) ? '[…]' : '{…}';
}

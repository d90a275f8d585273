import type { NameMatch } from './matchNames.ts';
import type { Token } from './tokens.ts';

export type TextLanguage = 'ar' | 'en' | 'fr';

/** A line of the text that is not blank, taken apart. */
export interface Paragraph {
  /** From 1. */
  readonly number: number;
  readonly text: string;
  readonly language: TextLanguage;
  readonly tokens: readonly Token[];
  readonly names: readonly NameMatch[];
  /** For each token, the sentence and the clause it stands in. */
  readonly sentences: readonly number[];
  readonly clauses: readonly number[];
}

/** Folded keys of tokens `from` to `to` (excluded), in one string with spaces around each: for patterns of words. */
export function keysBetween({ tokens }: Paragraph, from: number, to: number): string {
  let keys = ' ';
  for (let index = Math.max(0, from); index < Math.min(to, tokens.length); index += 1) keys += `${tokens[index]?.key ?? ''} `;
  return keys;
}

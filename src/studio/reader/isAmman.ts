import type { NameMatch } from './matchNames.ts';
import type { Paragraph } from './Paragraph.ts';

/** Whether عمان is the city: written with a shadda, or as a dateline, where no state stands. */
export function isAmman({ text, tokens, number }: Paragraph, match: NameMatch): boolean {
  if (match.first !== match.last || tokens[match.first]?.key.replace(/^[وف]?[بلك]?(?=عمان$)/, '') !== 'عمان') return false;
  if (/عم[\u064B-\u0652]*\u0651/.test(text.slice(match.start, match.end))) return true;
  const opens = number <= 2 && !/\p{L}/u.test(text.slice(0, match.start));
  return opens && /^\s*(?:[-–—:،,(]|في\s\d|\d)/.test(text.slice(match.end, match.end + 6));
}

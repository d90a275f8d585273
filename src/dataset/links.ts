import { isSafe } from './safeText.ts';

/** The scheme is an allow-list: `javascript:` and `data:` are URLs too. No white space, quotes or angle brackets. */
export const linkPattern = /^[hH][tT][tT][pP][sS]?:\/\/[^\s"<>\\^`{|}]+$/;

const directionMarks = /[\u061C\u200B-\u200F\uFEFF]/;

/** An http(s) link that can be shown: no sign-in part (it hides where a link leads), nothing invisible. */
export function isLink(text: string): boolean {
  if (!linkPattern.test(text) || !isSafe(text) || directionMarks.test(text)) return false;
  try {
    const url = new URL(text);
    return (url.protocol === 'http:' || url.protocol === 'https:') && url.username === '' && url.password === '';
  } catch {
    return false;
  }
}

import type { NameMatch } from './matchNames.ts';
import type { Paragraph } from './Paragraph.ts';
import { isSubjectAfter, roleOfWord } from './roleWords.ts';

/**
 * What stands beside a name in its own noun phrase: someone who deals (`the Swiss police`), something spoken of (`Dutch
 * nationals`), a thing or another proper name (`Turkish coffee`, `Uganda Road`), the name alone as a noun (`the Swiss`),
 * or nothing.
 */
export type Head = 'actor' | 'subject' | 'thing' | 'noun' | 'none';

const end = /^(?:of|in|on|at|to|for|by|with|from|into|over|about|after|before|during|as|was|were|is|are|has|have|had|will|would|can|could|did|do|does|not|who|whom|which|that|and|or|but|the|a|an|its|his|her|their|both|also|today|yesterday|later|met|signed|agreed|attended|arrived|said|than|only|when|while|where)$/;
const furthest = 6;

/** English: the noun stands right of the adjective, and after the last of `Ugandan and South Sudanese`. */
export function headAfter(paragraph: Paragraph, match: NameMatch, chainEnd: NameMatch, isNationality: boolean): Head {
  const { tokens, text } = paragraph;
  if (!isNationality && (isBeforeActor(paragraph, match) || (chainEnd !== match && isBeforeActor(paragraph, chainEnd)))) return 'actor';
  const previous = isNationality ? chainEnd : match;
  let head = 'none' as Head;
  let isProper = false;
  for (let index = previous.last + 1; index <= previous.last + furthest; index += 1) {
    const token = tokens[index];
    const before = tokens[index - 1];
    if (!token || !before || !isOneSpace(text, before.end, token.start) || end.test(token.key)) break;
    if (token.key === 's') continue;
    const isNext = index === previous.last + 1;
    if (roleOfWord(token.key) === 'actor') return 'actor';
    if (isSubjectAfter(token.key) && (isNationality || isNext)) head = 'subject';
    else if (head === 'none' && isNext && (isNationality || token.capital)) head = 'thing';
    isProper ||= isNext && token.capital;
    // `Norway signed`: what follows a bare name without a capital or a genitive is a verb.
    if (!isNationality && !isProper && head !== 'subject' && !/^['’]/.test(text.slice(previous.end, previous.end + 1))) break;
  }
  // In a heading every word has a capital.
  if (head === 'thing' && !isNationality && isHeading(paragraph)) return 'none';
  return head === 'none' && isNationality ? 'noun' : head;
}

/** `South Africa and Namibia border officials`, `UNODC regional representative`. */
function isBeforeActor({ tokens, text }: Paragraph, { last }: NameMatch): boolean {
  for (let index = last + 1; index <= last + 3; index += 1) {
    const token = tokens[index];
    const before = tokens[index - 1];
    if (!token || !before || !isOneSpace(text, before.end, token.start) || end.test(token.key) || isSubjectAfter(token.key)) return false;
    if (roleOfWord(token.key) === 'actor') return true;
  }
  return false;
}

/** Whether words stand in one phrase: a blank, a hyphen, a genitive, the point of `U.S.` between them. */
function isOneSpace(text: string, from: number, to: number): boolean {
  return /^(?: |-|['’]s? ?|\u00a0)$/.test(text.slice(from, to)) || (text.slice(from, to) === '. ' && /\.\p{L}$/u.test(text.slice(from - 2, from)));
}

function isHeading({ tokens }: Paragraph): boolean {
  return tokens.length < 24 && tokens.filter(({ capital, raw }) => capital || raw.length < 4 || /^\d/.test(raw)).length >= tokens.length - 1;
}

/** French and Arabic: the noun stands left of the adjective; `from` bounds the way back. */
export function headBefore(paragraph: Paragraph, match: NameMatch, from: number): Head {
  const { tokens, clauses, language, text } = paragraph;
  let far = 0;
  for (let index = match.first - 1; index >= Math.max(0, from, match.first - 9); index -= 1) {
    const token = tokens[index];
    if (!token || clauses[index] !== clauses[match.first]) break;
    if (/[:()|\t]/.test(text.slice(token.end, tokens[index + 1]?.start))) break;
    const previous = tokens[index - 1]?.key ?? '';
    if (language === 'fr') {
      if (/^(?:un|une|deux|trois|quatre|ce|cet|cette|ces|son|sa|ses|leur|leurs|a|ont|par|sur|avec)$/.test(token.key)) break;
      if (/^(?:le|la|les|l|au|aux|du|des|en)$/.test(token.key) && index < match.first - 1 && !/^(?:de|d|a|du)$/.test(previous) && !/^(?:du|des|au|aux|en)$/.test(token.key)) break;
      if (/^(?:de|du|des|d|le|la|les|l|a|au|aux|et|en)$/.test(token.key)) continue;
      if (/^(?:frontieres?|cotes?)$/.test(token.key) && /^(?:aux|des|gardes?)$/.test(previous)) continue;
    }
    const role = roleOfWord(token.key);
    const isRank = /^general$/.test(token.key) && index === match.first - 1 && /^(?:un|le|du|au)$/.test(previous);
    if (role === 'actor' || isRank) return 'actor';
    if (role === 'subject') return 'subject';
    if (language === 'ar' && !/(?:ي|يه|يين|يون|يان)$/.test(token.key)) far += /^[وف]?(?:لل|ب)/.test(token.folded) ? 2 : 1;
    if (language === 'fr') far += 0.5;
    if (far >= 3) break;
  }
  return 'thing';
}

/** A nationality word that stands for people: `the Swiss`, `les Suisses`, not `a Hungarian`, `French`. */
export function isPeople({ tokens, language }: Paragraph, match: NameMatch): boolean {
  const before = tokens[match.first - 1]?.key ?? '';
  const own = tokens[match.last];
  if (language === 'ar' || !own?.capital) return false;
  return language === 'fr' ? /^(?:les|des|aux|nos|l|le|la)$/.test(before) : before === 'the' || /(?:ans|ians|is|ns|rks|nes)$/.test(own.key);
}

import { isDealing, isDealtWith } from './dealing.ts';
import { keysBetween } from './Paragraph.ts';
import type { Paragraph } from './Paragraph.ts';
import type { NameMatch } from './matchNames.ts';
import { headAfter, headBefore, isPeople } from './nounPhrase.ts';
import { isFrontier, roleOfWord } from './roleWords.ts';

/**
 * What a name is in its sentence: `official` where someone of that country or body deals, `topic` where it is only
 * spoken of, `text` where an instrument stands between it and the speaking side, `none` where nothing tells.
 */
export type Role = 'official' | 'topic' | 'text' | 'none';

const reach = 7;

/** The grammar around a name. `from`: where the name before it ends; `chainEnd`: the last name of the list it stands in. */
export function governing(paragraph: Paragraph, match: NameMatch, from: number, chainEnd: NameMatch = match): Role {
  const isNationality = match.entries.some(({ form }) => form === 'nationality') && !match.entries.some(({ form }) => form === 'name');
  if (paragraph.language === 'en') {
    const head = headAfter(paragraph, match, chainEnd, isNationality);
    if (head === 'actor') return 'official';
    if (head === 'subject') return 'topic';
    if (head === 'thing') return 'topic';
    if (head === 'noun' && !isPeople(paragraph, match)) return 'topic';
  } else if (isNationality && !isPeople(paragraph, match)) {
    const head = headBefore(paragraph, match, from);
    return head === 'actor' ? 'official' : 'topic';
  }
  const general = / (?:general assembly|security council|member states?|member countries|assemblee generale|conseil de securite) /;
  if (general.test(keysBetween(paragraph, match.last + 1, match.last + 3))) return 'topic';
  if (isDealtWith(paragraph, match.first)) return 'official';
  const left = leftOf(paragraph, match, from);
  if (left !== 'none') return left;
  return isDealing(paragraph, chainEnd.last) ? 'official' : 'none';
}

/** The nearest word before a name that says whether someone deals, or what is spoken of. */
function leftOf(paragraph: Paragraph, match: NameMatch, from: number): Role {
  const { tokens, clauses, text } = paragraph;
  const isOrganisation = match.entries.every(({ kind }) => kind === 'organisation');
  for (let index = match.first - 1; index >= Math.max(from, match.first - reach); index -= 1) {
    const token = tokens[index];
    if (!token || clauses[index] !== clauses[match.first]) break;
    if (/[,،:|\t]/.test(text.slice(token.end, tokens[index + 1]?.start)) && index < match.first - 1) break;
    const { key } = token;
    if (/^(?:of|de|du|des|the|la|le|l|d)$/.test(key)) continue;
    // `officers trained in Germany`, `police seized cocaine from Ecuador`: whoever stands before the verb is another's.
    if (paragraph.language === 'en' && /.{3}ed$/.test(key) && !/^(?:united|invited|seconded|accredited|posted|headed|armed|allied|retired|federated)$/.test(key)) return 'none';
    if (/^(?:with|avec|مع|ومع|بين|وبين|between|entre)$/.test(key)) return withWhom(paragraph, index);
    if (isEvent(paragraph, index, isOrganisation)) return 'topic';
    if (isBodyOfBorder(paragraph, index)) return 'official';
    const role = roleOfWord(key);
    if (role === 'subject') return 'topic';
    if (role === 'actor') return 'official';
  }
  return 'none';
}

/** `the Security Council`; `the annual meeting of EAPCCO`: the frame, not its people. */
function isEvent({ tokens }: Paragraph, index: number, isOrganisation: boolean): boolean {
  const key = tokens[index]?.key ?? '';
  if (/^[وفبل]*ال?امن$/.test(key) || key === 'امن') return (tokens[index - 1]?.key ?? '').endsWith("مجلس");
  return isOrganisation && /^(?:meeting|meetings|reunion|reunions|[وبل]*اجتماع|[وبل]*اجتماعات)$/.test(key) && !/^(?:with|avec|مع)$/.test(tokens[index + 1]?.key ?? '');
}

/** `coast guard`, `garde-côtes`, `police aux frontières`: the body, not the coast. */
function isBodyOfBorder({ tokens }: Paragraph, index: number): boolean {
  return /^(?:frontieres?|cotes?|coast|border|borders)$/.test(tokens[index]?.key ?? '') && /^(?:gardes?|aux|des|police)$/.test(tokens[index - 1]?.key ?? '') &&
    [1, 2].some((back) => /^(?:gardes?|police|polices|directeur|direction)$/.test(tokens[index - back]?.key ?? ''));
}

/** What `with` hangs on: a border, an instrument, or else people. */
function withWhom(paragraph: Paragraph, at: number): Role {
  const { tokens, clauses, text } = paragraph;
  const isBetween = /^(?:و?بين|between|entre)$/.test(tokens[at]?.key ?? '');
  for (let index = at - 1; index >= Math.max(0, at - 10); index -= 1) {
    const token = tokens[index];
    if (!token || clauses[index] !== clauses[at]) break;
    if (isFrontier(token.key)) return 'topic';
    const role = roleOfWord(token.key);
    if (role === 'text') return 'text';
    if (role === 'meeting') return 'official';
    if (isBetween && role === 'subject') return 'topic';
    if (/[.:]/.test(text.slice(token.end, tokens[index + 1]?.start))) break;
  }
  return isBetween ? 'none' : 'official';
}

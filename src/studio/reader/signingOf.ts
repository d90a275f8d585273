import { cueWords, elsewhere, jointly } from './cueWords.ts';
import { foldedPattern } from './foldedPattern.ts';
import { keysBetween } from './Paragraph.ts';
import type { Paragraph } from './Paragraph.ts';

type WordsBetween = (from: number, to: number) => string;

/** As `keysBetween`, with a dot for each word of a name: an institute for research (بحث) discusses nothing. */
export function withoutNames({ tokens, names }: Paragraph): WordsBetween {
  let words: string[] | undefined; // most paragraphs have no instrument, and are not asked
  const dotted = () => {
    const keys = tokens.map(({ key }) => key);
    for (const { first, last, entries } of names) if (entries.some(({ form }) => form !== 'nothing')) keys.fill('·', first, last + 1);
    return keys;
  };
  return (from, to) => ` ${(words ??= dotted()).slice(Math.max(0, from), to).join(' ')} `;
}

/** Where it is said that an instrument was signed: nowhere in particular where the bare word says it. */
export interface Signing {
  readonly signedAt?: number;
}

/**
 * How the text says that the instrument at a token was signed; `undefined` where it was not, will be, was only discussed, or is
 * an older one. `year`: the year that the text is about. `isLine`: a line of a list or a table, where the bare word is enough.
 */
export function signingOf(paragraph: Paragraph, wordsBetween: WordsBetween, at: number, year: number | undefined, isLine: boolean): Signing | undefined {
  const { unreal } = cueWords[paragraph.language];
  if (unreal.test(wordsBetween(at - 4, at).replace(/ (?:not|pas) only /, ' '))) return undefined;
  if (isOfText(paragraph, at)) return {};
  const near = signingNear(paragraph, at);
  if (near === undefined) return isLine && !postponed.test(keysBetween(paragraph, at, at + 8)) ? {} : undefined;
  if (unreal.test(wordsBetween(near - 4, near + 1).replace(/ (?:not|pas) only /, ' '))) return undefined;
  const last = endOfClause(paragraph, Math.max(at, near));
  const after = keysBetween(paragraph, near + 1, Math.min(near + 6, last));
  // What was done with the next partner makes this one's no less signed.
  const [own = ''] = keysBetween(paragraph, Math.max(at, near) + 1, last).split(elsewhere[paragraph.language]);
  if (postponed.test(after) || postponed.test(own)) return undefined;
  const past = / ((?:19|20)\d\d) /.exec(`${after}${keysBetween(paragraph, at - 2, at + 5)}`)?.[1];
  const isPast = past !== undefined && (year === undefined || Number(past) < year);
  return isPast ? undefined : { signedAt: near };
}

/** The nearest word of an instrument's sentence that says that it was signed. */
function signingNear({ tokens, sentences, language }: Paragraph, at: number): number | undefined {
  const { signed } = cueWords[language];
  for (let apart = 1; apart <= mostApart; apart += 1) {
    for (const index of [at - apart, at + apart]) {
      const token = tokens[index];
      if (!token || sentences[index] !== sentences[at]) continue;
      // `put their names to`
      const isPut = (token.key === 'names' || token.key === 'name') && possessive.test(tokens[index - 1]?.key ?? '');
      if (isPut || signed.test(token.key) || signed.test(token.folded)) return index;
    }
  }
  return undefined;
}

/** So many words may stand between the signing and what is signed: two ministers with their titles. */
const mostApart = 30;
const possessive = /^(?:their|his|her|its|our|my)$/;

function endOfClause({ tokens, sentences, clauses }: Paragraph, from: number): number {
  let last = from;
  while (last < tokens.length && sentences[last] === sentences[from] && clauses[last] === clauses[from] && last < from + 11) last += 1;
  return last;
}

/** The text is the joint statement itself, or says what stands in it. */
function isOfText(paragraph: Paragraph, at: number): boolean {
  if (!jointly.test(keysBetween(paragraph, at - 1, at + 3))) return false;
  return (paragraph.number <= 2 && at <= 2 && !/[.!?؟]\s*$/.test(paragraph.text)) || / (?:in|dans|في) (?:(?:a|the|their|un|une|le|la) )?(?:joint )?$/.test(keysBetween(paragraph, at - 3, at));
}

const postponed = foldedPattern(/ (?:postponed|deferred|reporte|reportee|later|next|ulterieurement|prochain|prochaine|prochainement|تاجل|تاجلت|ارجئ|ارجئت|لاحقا|مقبل|مقبله|قريبا|discussed|pending|draft|قيد|مسوده|مشروع|projet|negotiation|negociation|failed|expected|soon|hope|unsigned|envisag\w+|sera|seront|interviendra|attendront|a signer|أحرف) /);

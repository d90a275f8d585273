import { withoutArticle } from '../gazetteer/nameKey.ts';
import { foldedLetters } from './foldedPattern.ts';
import { nameTree } from './nameTree.ts';
import type { NameEntry, NameNode } from './nameTree.ts';
import { remembered } from './remembered.ts';
import type { Token } from './tokens.ts';

/** Words of the text that are a name. `first` and `last` are indices of tokens. */
export interface NameMatch {
  readonly first: number;
  readonly last: number;
  readonly start: number;
  readonly end: number;
  readonly entries: readonly NameEntry[];
  /** What is written on to an Arabic name: و, ب, لل … */
  readonly clitic: string;
}

/** A reading of an Arabic word: without what is written on to its front. */
interface Stripped {
  readonly key: string;
  readonly clitic: string;
  readonly article: boolean;
}

const longest = 14;

/** The names in a paragraph, longest first, none within another. Also cities and phrases that are no names. */
export function matchNames(text: string, tokens: readonly Token[], language: 'ar' | 'en' | 'fr'): NameMatch[] {
  const found: NameMatch[] = [];
  const shouted = isShouted(text);
  for (let index = 0; index < tokens.length; index += 1) {
    const match = longestAt(text, tokens, index, language, shouted);
    if (!match) continue;
    found.push(match);
    index = match.last;
  }
  return found;
}

/** A heading in capitals: there `AU` and `UN` are French words and `WHO` an English one. */
function isShouted(text: string): boolean {
  return !/\p{Ll}/u.test(text) && /\p{Lu}{4}/u.test(text) && /\s\p{Lu}{3}/u.test(text);
}

function longestAt(
  text: string,
  tokens: readonly Token[],
  index: number,
  language: 'ar' | 'en' | 'fr',
  shouted: boolean,
): NameMatch | undefined {
  const head = tokens[index] as Token;
  let best: NameMatch | undefined;
  for (const stripped of namedReadings(head.folded)) {
    let node: NameNode | undefined = nameTree().next.get(stripped.key);
    for (let last = index; node && last < index + longest; ) {
      const tail = tokens[last] as Token;
      const end = tail.end;
      const written = text.slice(head.start, end);
      const fits = node.entries.filter((entry) => isWritten(entry, stripped, head, written, language, shouted));
      if (fits.length > 0 && (!best || last > best.last)) {
        best = { first: index, last, start: head.start + cliticLength(head.raw, stripped), end, entries: fits, clitic: stripped.clitic };
      }
      last += 1;
      const next = tokens[last];
      // A name does not run over the end of a sentence or a clause.
      if (!next || !/^[\s\p{Pd}'’ʼ.()&\u200e\u200f]{1,4}$/u.test(text.slice(end, next.start))) break;
      node = node.next.get(next.key);
    }
  }
  return best;
}

/** The readings with which some name begins. */
const namedReadings = remembered((folded) => readings(folded).filter(({ key }) => nameTree().next.has(key)));

/** How much of the word is written on to the name: all of و and ب, but not the ل that has swallowed the article. */
function cliticLength(raw: string, { clitic, article }: Stripped): number {
  const kept = article && clitic.endsWith('ل') && !raw.slice(0, clitic.length + 4).includes('ال') ? 1 : 0;
  let length = 0;
  for (let letters = clitic.length - kept; letters > 0; letters -= 1) {
    length += 1;
    while (/[\p{M}ـ]/u.test(raw.charAt(length))) length += 1;
  }
  return length;
}

/** The ways to read a word's front, as it stands first. */
function readings(folded: string): Stripped[] {
  if (!/^[ء-ي]/.test(folded)) return [{ key: folded, clitic: '', article: false }];
  const article = /^ال(?=..)/.test(folded);
  const whole: Stripped = { key: withoutArticle(folded), clitic: '', article };
  // `withoutArticle` takes وال off: with the و told apart first, والدانمارك follows another name in a list.
  const isConjoined = folded.startsWith('وال');
  const all: Stripped[] = isConjoined ? [] : [whole];
  const front = /^([وف]?)([بكل]?)/.exec(folded);
  for (const clitic of new Set([front?.[1] ?? '', `${front?.[1] ?? ''}${front?.[2] ?? ''}`, front?.[1] ? '' : (front?.[2] ?? '')])) {
    const rest = folded.slice(clitic.length);
    if (clitic === '' || rest.length < 3) continue;
    if (/^ال(?=..)/.test(rest)) all.push({ key: withoutArticle(rest), clitic, article: true });
    else if (clitic.endsWith('ل') && rest.startsWith('ل')) all.push({ key: withoutArticle(rest.slice(1)), clitic, article: true });
    all.push({ key: rest, clitic, article: false });
  }
  return isConjoined ? [...all, whole] : all;
}

function isWritten(
  entry: NameEntry,
  { article }: Stripped,
  head: Token,
  written: string,
  language: 'ar' | 'en' | 'fr',
  shouted: boolean,
): boolean {
  if (entry.form === 'nothing') return true;
  if (entry.form === 'acronym') return !(shouted && entry.written.length < 4) && (written === entry.written || `${written}.` === entry.written);
  if (entry.language === 'ar') {
    // ألمانيا and ألبانيا lose their first letters where the article is taken off; nothing else may pass for the rest.
    const own = /^[أإآ]ل../.exec(entry.written)?.[0];
    if (own !== undefined) return head.folded.includes(foldedLetters(own));
    if (entry.form !== 'name' || entry.words > 1 || entry.kind === 'organisation') return true;
    // الهند is a country, هند a woman; مالي is a country, المالي is not its name.
    return article === entry.written.startsWith('ال');
  }
  if (entry.form === 'nationality') {
    if (entry.language !== language && !(entry.language === 'en' && language === 'ar')) return false;
    return entry.language === 'fr' || head.capital;
  }
  // `eu-LISA` is written so; and no name of three words is anything else for a small letter (`la commission de l'océan Indien`).
  return head.capital || written.startsWith(entry.written) || (entry.kind === 'organisation' && entry.words > 2);
}

import type { CountryCode } from '../../dataset/Dataset.ts';
import type { Mention, Surroundings } from './Mention.ts';
import type { NameMatch } from './matchNames.ts';
import { keysBetween } from './Paragraph.ts';
import type { Paragraph } from './Paragraph.ts';
import { findCues } from './findCues.ts';
import { isListLine } from './listLine.ts';
import { standingOf } from './setting.ts';
import type { Standing } from './setting.ts';
import { needsArticle, settleName } from './settleName.ts';
import { foldedPattern } from './foldedPattern.ts';

export interface FoundMentions {
  /** Of partners, in the order of the paragraph. */
  readonly mentions: readonly Mention[];
  readonly doubts: readonly { readonly match: NameMatch; readonly candidates: readonly string[] }[];
  readonly places: readonly NameMatch[];
}

const linking = foldedPattern(/^ (?:(?:and|et|or|ou|with|as|well|also|ainsi|que|both|of|the|that|those|celui|celle|ceux|celles|a|la|le|les|l|de|du|des|d|from|in|en|au|aux|to|avec|republic|republique|kingdom|royaume|و|مع|ومع|من|ومن|في|وفي|كل|جمهورية|وجمهورية|دولة|ودولة|مملكة|ومملكة|كذا|وكذا|كذلك|وكذلك|ثم|او|الى|والى|بين|وبين|عن|وعن) )*$/);

/** Sorts the names of a paragraph into partners, doubtful readings and places; what is none of them is left out. */
export function findMentions(
  paragraph: Paragraph,
  surroundings: Surroundings,
  host: CountryCode | undefined,
  year: number | undefined,
): FoundMentions {
  const mentions: Mention[] = [];
  const doubts: { match: NameMatch; candidates: readonly string[] }[] = [];
  const places: NameMatch[] = [];
  const names = paragraph.names.filter((match) => isPartnerName(match) || isPlace(match));
  const joins = names.map((match, index) => isJoined(paragraph, names[index - 1], match));
  const ends = chainEnds(names, joins);
  const isLine = isListLine(paragraph);
  let standing: Standing = 'unclear';
  let isChained = false;
  let from = 0;
  let signed: ReadonlySet<number | undefined> | undefined;
  names.forEach((match, index) => {
    if (!isPartnerName(match)) {
      places.push(match);
      from = match.last + 1;
      isChained = false;
      return;
    }
    const joined = joins[index] === true;
    const isListed = (joined && isFirm(paragraph, names[index - 1])) || (joins[index + 1] === true && isFirm(paragraph, names[index + 1]));
    const settled = settleName(paragraph, match, surroundings, isListed);
    if ('drop' in settled) {
      isChained = isChained && joined;
      return;
    }
    const own = standingOf(paragraph, match, from, ends[index] ?? match);
    from = match.last + 1;
    // A name that follows another in a list shares what the list is of, unless its own words say otherwise.
    const isShared = joined && (own === 'unclear' || (own !== 'partner' && standing === 'partner' && own === 'topic' && isBareAdjective(paragraph, match)));
    standing = isShared ? standing : own;
    if (standing === 'unclear' && isSeries(names, joins, index)) standing = 'partner';
    if (standing === 'unclear' && isLine && isCell(paragraph, match, ends[index] ?? match)) standing = 'partner';
    if ('ask' in settled) {
      if (standing !== 'absent' && !isWater(paragraph, match)) doubts.push({ match, candidates: settled.ask });
      isChained = isChained && joined;
      return;
    }
    if (standing === 'absent' || standing === 'place' || standing === 'topic' || settled.take === host) {
      isChained = isChained && joined;
      return;
    }
    mentions.push({
      id: settled.take,
      kind: match.entries.every(({ kind }) => kind === 'organisation') ? 'organisation' : 'country',
      match,
      paragraph,
      joined: joined && isChained,
      isFirm: standing === 'partner' || (standing === 'text' && (signed ??= signedClauses(paragraph, year, isLine)).has(paragraph.clauses[match.first])),
    });
    isChained = true;
  });
  return { mentions, doubts, places };
}

/** For each name the last of the list it stands in. */
function chainEnds(names: readonly NameMatch[], joins: readonly boolean[]): NameMatch[] {
  const ends = [...names];
  for (let index = names.length - 2; index >= 0; index -= 1) {
    const next = ends[index + 1];
    if (joins[index + 1] === true && next) ends[index] = next;
  }
  return ends;
}

/** Three partners in a row: who is listed took part, where nothing says otherwise. */
function isSeries(names: readonly NameMatch[], joins: readonly boolean[], index: number): boolean {
  return [1, 2].every((ahead) => joins[index + ahead] === true && isPartnerName(names[index + ahead] as NameMatch));
}

/** An adjective after another: `responsables sénégalais et ivoiriens`. */
function isBareAdjective({ language }: Paragraph, { entries }: NameMatch): boolean {
  return language !== 'en' && entries.every(({ form }) => form === 'nationality');
}

/** Whether a name opens a line or the cell of a table, or follows a colon, and nothing but a cell's end follows its list. */
function isCell({ text }: Paragraph, match: NameMatch, chainEnd: NameMatch): boolean {
  const opens = /(?:^|[|\t:：•▪●◦]|[-–—*]\s|\d[.)/-]\s)\s*(?:(?:the|la|le|les|kingdom of|republic of|royaume d[eu]|république d[eu]|جمهورية|دولة|سلطنة|مملكة)\s|l['’])*$/iu.test(text.slice(Math.max(0, match.start - 30), match.start));
  return opens && /^\s*(?:$|[|\t:：,،;(.]|[-–—])/.test(text.slice(chainEnd.end, chainEnd.end + 4));
}

/** The clauses of a paragraph that tell of an instrument that was signed; asked for only where a name hangs on one. */
function signedClauses(paragraph: Paragraph, year: number | undefined, isLine: boolean): ReadonlySet<number | undefined> {
  const isRow = isLine && !/[.!?؟]\s*$/.test(paragraph.text);
  return new Set(findCues(paragraph, year, isRow).filter(({ isInstrument }) => isInstrument).map(({ at }) => paragraph.clauses[at]));
}

function isPartnerName({ entries }: NameMatch): boolean {
  return entries.some(({ form }) => form !== 'city' && form !== 'nothing') && !entries.some(({ form }) => form === 'nothing');
}

function isPlace({ entries }: NameMatch): boolean {
  return entries.length > 0 && entries.every(({ form }) => form === 'city');
}

/** Whether a neighbour in a list makes the list one of countries: a first name does not. */
function isFirm({ tokens }: Paragraph, match: NameMatch | undefined): boolean {
  return match !== undefined && isPartnerName(match) && !needsArticle.test(tokens[match.first]?.key ?? '');
}

function isWater(paragraph: Paragraph, match: NameMatch): boolean {
  return / (?:river|lake|gulf|sea|fleuve|bassin|lac|نهر|حوض|خليج|بحر|بحيره) (?:de |du |la |le |of )*$/.test(keysBetween(paragraph, match.first - 3, match.first));
}

/** Whether nothing but commas, conjunctions, articles and prepositions stands between two names. */
function isJoined(paragraph: Paragraph, before: NameMatch | undefined, match: NameMatch): boolean {
  if (!before || match.first - before.last > 6) return false;
  const gap = paragraph.text.slice(before.end, match.start);
  if (/[.!?؟;؛:]/.test(gap.replace(/\bSt\./, ''))) return false;
  // `the Organisation (INTERPOL)`: the same once more.
  if (match.first === before.last + 1 && isSame(before, match)) return true;
  const between = keysBetween(paragraph, before.last + 1, match.first);
  if (!linking.test(between)) return false;
  const isConjoined = / (?:and|et|or|ou|و|وكذا|كذلك|ثم|او|as|ainsi|avec|with|مع|ومع|ومن|والي|وبين|وفي|وجمهوريه|ودوله|وعن) /.test(between);
  return /[,،/&+|–-]/.test(gap) || isConjoined || match.clitic.startsWith("و");
}

function isSame(one: NameMatch, other: NameMatch): boolean {
  return one.entries.some(({ id }) => id !== '' && other.entries.some((entry) => entry.id === id));
}

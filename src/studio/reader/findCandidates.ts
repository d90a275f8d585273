import { foldedPattern } from './foldedPattern.ts';
import { isAmman } from './isAmman.ts';
import { isListLine } from './listLine.ts';
import type { Surroundings } from './surroundingsOf.ts';
import type { NameMatch } from './matchNames.ts';
import { keysBetween } from './Paragraph.ts';
import type { Paragraph } from './Paragraph.ts';
import { standingOf } from './setting.ts';
import type { Standing } from './setting.ts';
import { needsArticle, settleName } from './settleName.ts';

/** A name and where it stands. */
export interface NameInText {
  /** Alpha-3 of a country, also of a city's; or an organisation's id. */
  readonly id: string;
  readonly form: 'country' | 'people' | 'body' | 'city';
  readonly match: NameMatch;
  readonly paragraph: Paragraph;
  /** Whether it follows another in a list: `Benin, Togo and Ghana`. */
  readonly joined: boolean;
  /** Whether it is the name before it once more, in brackets: `the Indian Ocean Commission (COI)`. */
  readonly again: boolean;
  /** The first and the last name of that list: itself where it stands alone. */
  readonly head: NameMatch;
  readonly end: NameMatch;
  /** What the grammar of its sentence makes of it. */
  readonly standing: Standing;
  /** Whether it stands in a line of a list or a table, and which line stands over that. */
  readonly isLine: boolean;
  readonly heading: Paragraph | undefined;
}

export interface FoundNames {
  /** In the order of the text. */
  readonly names: readonly NameInText[];
  readonly doubts: readonly { readonly match: NameMatch; readonly candidates: readonly string[] }[];
}

const linking = foldedPattern(/^ (?:(?:and|et|or|ou|with|as|well|also|ainsi|que|both|of|the|that|those|celui|celle|ceux|celles|a|la|le|les|l|de|du|des|d|from|in|en|au|aux|to|avec|republic|republique|kingdom|royaume|و|مع|ومع|من|ومن|في|وفي|كل|جمهورية|وجمهورية|دولة|ودولة|مملكة|ومملكة|كذا|وكذا|كذلك|وكذلك|ثم|او|الى|والى|بين|وبين|عن|وعن) )*$/);

/** The names of each paragraph: those that may be partners', those that have several readings, and places. */
export function findCandidates(paragraphs: readonly Paragraph[], surroundings: Surroundings): FoundNames[] {
  let heading: Paragraph | undefined;
  return paragraphs.map((paragraph) => {
    const isLine = isListLine(paragraph);
    const found = namesIn(paragraph, surroundings, isLine, isLine ? heading : undefined);
    if (!isLine || /[:：]\s*$/.test(paragraph.text) || (paragraph.tokens.length <= 8 && paragraph.names.length === 0)) heading = paragraph;
    return found;
  });
}

function namesIn(paragraph: Paragraph, surroundings: Surroundings, isLine: boolean, heading: Paragraph | undefined): FoundNames {
  const found: NameInText[] = [];
  const doubts: FoundNames['doubts'][number][] = [];
  const names = paragraph.names.filter((match) => isPartnerName(match) || isPlace(match));
  const joins = names.map((match, index) => isJoined(paragraph, names[index - 1], match));
  const ends = chainEnds(names, joins);
  let from = 0;
  let head: NameMatch | undefined;
  names.forEach((match, index) => {
    const joined = joins[index] === true;
    if (!joined || !head) head = match;
    const end = ends[index] ?? match;
    const place = placeOf(paragraph, match);
    if (place !== undefined) {
      found.push({ id: place, form: 'city', match, paragraph, joined, again: false, head, end, standing: 'place', isLine, heading });
      from = match.last + 1;
      return;
    }
    if (!isPartnerName(match)) return;
    const isListed = (joined && isFirm(paragraph, names[index - 1])) || (joins[index + 1] === true && isFirm(paragraph, names[index + 1]));
    const again = sameAgain(paragraph, names[index - 1], match);
    const settled = again === undefined ? settleName(paragraph, match, surroundings, isListed) : { take: again };
    if ('drop' in settled) return;
    const standing = standingOf(paragraph, match, from, end);
    from = match.last + 1;
    if ('ask' in settled) {
      if (standing !== 'absent' && !isWater(paragraph, match)) doubts.push({ match, candidates: settled.ask });
      return;
    }
    found.push({ id: settled.take, form: formOf(match), match, paragraph, joined, again: again !== undefined, head, end, standing, isLine, heading });
  });
  return { names: found, doubts };
}

/** `the Indian Ocean Commission (COI)`: what stands in brackets is the body named right before it, whoever else is called so. */
function sameAgain({ text }: Paragraph, before: NameMatch | undefined, match: NameMatch): string | undefined {
  if (!before || !/^\s?[(（“"«]\s?$/.test(text.slice(before.end, match.start)) || !match.entries.every(({ kind }) => kind === 'organisation')) return undefined;
  const [body, another] = new Set(before.entries.map(({ kind, id }) => (kind === 'organisation' ? id : '')));
  return body !== '' && another === undefined ? body : undefined;
}

function formOf({ entries }: NameMatch): NameInText['form'] {
  if (entries.every(({ kind }) => kind === 'organisation')) return 'body';
  return entries.every(({ form }) => form === 'nationality') ? 'people' : 'country';
}

/** The country of a name that is a city's alone, `undefined` for any other name. */
function placeOf(paragraph: Paragraph, match: NameMatch): string | undefined {
  if (isAmman(paragraph, match)) return 'JOR';
  return isPlace(match) ? match.entries[0]?.id : undefined;
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

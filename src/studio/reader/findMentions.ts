import type { CountryCode } from '../../dataset/Dataset.ts';
import type { Mention, Surroundings } from './Mention.ts';
import type { NameMatch } from './matchNames.ts';
import { keysBetween } from './Paragraph.ts';
import type { Paragraph } from './Paragraph.ts';
import { asideOf } from './setting.ts';
import { needsArticle, settleName } from './settleName.ts';
import { foldedPattern } from './foldedPattern.ts';

export interface FoundMentions {
  /** Of partners, in the order of the paragraph. */
  readonly mentions: readonly Mention[];
  readonly doubts: readonly { readonly match: NameMatch; readonly candidates: readonly string[] }[];
  readonly places: readonly NameMatch[];
}

const linking = foldedPattern(/^ (?:(?:and|et|or|ou|with|as|well|also|ainsi|que|both|of|the|la|le|les|l|de|du|des|d|from|in|en|au|aux|to|avec|republic|republique|kingdom|royaume|و|مع|ومع|من|ومن|في|وفي|كل|جمهورية|وجمهورية|دولة|ودولة|مملكة|ومملكة|كذا|وكذا|كذلك|وكذلك|ثم|او|الى|والى|بين|وبين|عن|وعن) )*$/);

/** Sorts the names of a paragraph into partners, doubtful readings and places; what is none of them is left out. */
export function findMentions(
  paragraph: Paragraph,
  surroundings: Surroundings,
  host: CountryCode | undefined,
): FoundMentions {
  const mentions: Mention[] = [];
  const doubts: { match: NameMatch; candidates: readonly string[] }[] = [];
  const places: NameMatch[] = [];
  const names = paragraph.names.filter((match) => isPartnerName(match) || isPlace(match));
  const joins = names.map((match, index) => isJoined(paragraph, names[index - 1], match));
  let isAside = false;
  let isChained = false;
  names.forEach((match, index) => {
    if (!isPartnerName(match)) {
      places.push(match);
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
    const before = names[index - 1];
    const isOrganisation = match.entries.every(({ kind }) => kind === 'organisation');
    const aside = asideOf(paragraph, match, before ? before.last + 1 : 0, isOrganisation);
    isAside = aside !== undefined || (joined && isAside && isSpokenOf(paragraph, match, before));
    if ('ask' in settled) {
      if (aside !== 'absent' && !isWater(paragraph, match)) doubts.push({ match, candidates: settled.ask });
      isChained = isChained && joined;
      return;
    }
    if (isAside || settled.take === host) {
      isChained = isChained && joined;
      return;
    }
    mentions.push({
      id: settled.take,
      kind: isOrganisation ? 'organisation' : 'country',
      match,
      paragraph,
      joined: joined && isChained,
    });
    isChained = true;
  });
  return { mentions, doubts, places };
}

/** A name that follows another in a list shares what the list is of, unless an official stands between. */
function isSpokenOf(paragraph: Paragraph, match: NameMatch, before: NameMatch | undefined): boolean {
  return before !== undefined && !/ (?:with|avec|مع|ومع) /.test(keysBetween(paragraph, before.last + 1, match.first));
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

import { looksOn } from './bindOutcomes.ts';
import type { Bound, Chain } from './bindOutcomes.ts';
import { bothSides, cueWords, manySides } from './cueWords.ts';
import type { Cue } from './findCues.ts';
import { groupBy } from './groupBy.ts';
import type { NameMatch } from './matchNames.ts';
import { keysBetween } from './Paragraph.ts';
import type { Paragraph } from './Paragraph.ts';

/** Whom a text has named, for its sentences that say what was signed and not with whom. */
export interface Named {
  /** The partners of the paragraph that named some last. */
  readonly last: readonly Chain[];
  /** Those of the first paragraph that names any. */
  readonly first: readonly Chain[];
  /** Whether the text names nobody but those of `first`. */
  readonly isOnly: boolean;
}

/** So many sentences after a partner was named alone, what is signed is signed with that partner. */
const near = 3;

/** Of so many that were named before a sentence it may tell: the work stays in step with the text. */
export const mostNamed = 40;

/**
 * What a sentence without partners says of those named before it: `The two sides signed a memorandum`, `Les trois ministres
 * ont adopté une déclaration commune`, `An agreement was signed`. Who only looks on is no partner of it.
 */
export function bindLater(paragraph: Paragraph, chains: readonly Chain[], cues: readonly Cue[], named: Named): Bound[] {
  const instruments = cues.filter(({ isInstrument }) => isInstrument);
  if (instruments.length === 0) return [];
  const chainsOf = groupBy(chains, ({ sentence }) => sentence);
  const namesOf = groupBy(paragraph.names, ({ first }) => paragraph.sentences[first] ?? 0);
  let passed = 0;
  return instruments.flatMap((cue): Bound[] => {
    const sentence = paragraph.sentences[cue.at] ?? 0;
    while ((chains[passed]?.sentence ?? Infinity) < sentence) passed += 1;
    const own = chainsOf.get(sentence) ?? [];
    if (own.some((chain) => !looksOn(paragraph, chain)) || chainsOf.get(sentence + 1)?.some((chain) => isOrdinal(paragraph, chain))) return [];
    if ((namesOf.get(sentence) ?? []).some((name) => isWithAnother(paragraph, name, own))) return [];
    const before = chains.slice(Math.max(0, passed - mostNamed), passed);
    const bound = withWhom(cue, wordsOfSentence(paragraph, cue.at), before, before.filter((chain) => sentence - chain.sentence <= near), named);
    return bound.map((chain) => ({ chain, outcome: cue.outcome, cue, paragraph, isLater: true }));
  });
}

/** `before`: the chains of the same paragraph that stand before the sentence; `close`: those that are not far. */
function withWhom({ outcome }: Cue, words: string, before: readonly Chain[], close: readonly Chain[], { last, first, isOnly }: Named): readonly Chain[] {
  const [nearest, groups] = [close.slice(-1), [before, last, first]];
  const one = [nearest, ...groups].find((group) => partnersIn(group) === 1) ?? [];
  if (outcome === 'declaration' || manySides.test(words)) return groups.find((group) => partnersIn(group) > 1) ?? one;
  if (bothSides.test(words)) return one;
  if (partnersIn(nearest) === 1) return nearest;
  if (before.length === 0 && last.length === 0) return first;
  return partnersIn(first) === 1 && (isOnly || partnersIn([...first, ...last]) === 1) ? first : [];
}

function partnersIn(chains: readonly Chain[]): number {
  return new Set(chains.flatMap(({ mentions }) => mentions.map(({ id }) => id))).size;
}

function wordsOfSentence(paragraph: Paragraph, at: number): string {
  const sentence = paragraph.sentences[at];
  let [from, to] = [at, at];
  while (from > 0 && paragraph.sentences[from - 1] === sentence) from -= 1;
  while (paragraph.sentences[to] === sentence) to += 1;
  return keysBetween(paragraph, from, to);
}

/** `An agreement with Colombia was signed`: with one who is no partner of this text. */
function isWithAnother(paragraph: Paragraph, { first, entries }: NameMatch, chains: readonly Chain[]): boolean {
  return (
    entries.some(({ form }) => form !== 'nothing') &&
    / (?:with|avec|مع) /.test(keysBetween(paragraph, first - 5, first)) &&
    !chains.some(({ mentions }) => mentions.some(({ match }) => match.first === first))
  );
}

function isOrdinal(paragraph: Paragraph, chain: Chain): boolean {
  return cueWords[paragraph.language].ordinal.test(keysBetween(paragraph, chain.first - 6, chain.first));
}

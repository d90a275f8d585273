import { cueWords, elsewhere, witnesses } from './cueWords.ts';
import type { Cue } from './findCues.ts';
import { groupBy } from './groupBy.ts';
import type { Mention } from './Mention.ts';
import { keysBetween } from './Paragraph.ts';
import type { Paragraph } from './Paragraph.ts';
import { outcomeKinds } from './Reading.ts';
import type { OutcomeKind } from './Reading.ts';

/** Partners named one after the other: `Benin, Togo and Ghana`. They share what is said of them. */
export interface Chain {
  readonly mentions: readonly Mention[];
  readonly first: number;
  readonly last: number;
  readonly sentence: number;
}

export interface Bound {
  readonly chain: Chain;
  /** Absent where no word of the text says what was done. */
  readonly outcome?: OutcomeKind;
  /** Where it is said: another paragraph's number for what a heading or a later sentence says. */
  readonly cue?: Cue;
  readonly paragraph: Paragraph;
  /** Whether a sentence without the partners says it: what was done with them is said, or not, where they are named. */
  readonly isLater?: true;
}

/** Joins the mentions of a paragraph into chains. */
export function chainsOf(mentions: readonly Mention[], { sentences }: Paragraph): Chain[] {
  const chains: Mention[][] = [];
  for (const mention of mentions) {
    const open = chains.at(-1);
    if (mention.joined && open) open.push(mention);
    else chains.push([mention]);
  }
  return chains.map((list) => ({
    mentions: list,
    first: list[0]?.match.first ?? 0,
    last: list.at(-1)?.match.last ?? 0,
    sentence: sentences[list[0]?.match.first ?? 0] ?? 0,
  }));
}

/**
 * Ties to each chain of a paragraph the strongest outcome that its grammar gives it: what stands before it and leads to
 * it, what follows and leads to nobody else, what an ordinal (`the second with …`) takes up, or what the chain before
 * it in the sentence has.
 */
export function bindOutcomes(paragraph: Paragraph, chains: readonly Chain[], cues: readonly Cue[]): Bound[] {
  const bounds: Bound[] = [];
  const bySentence = groupBy(cues, ({ at }) => paragraph.sentences[at] ?? 0);
  let passed = 0;
  let weak: Cue | undefined;
  chains.forEach((chain, index) => {
    for (; (cues[passed]?.at ?? Infinity) < chain.first; passed += 1) if (cues[passed]?.isInstrument === false) weak = cues[passed];
    const before = chains[index - 1]?.sentence === chain.sentence ? chains[index - 1] : undefined;
    const after = chains[index + 1]?.sentence === chain.sentence ? chains[index + 1] : undefined;
    const inSentence = bySentence.get(chain.sentence) ?? [];
    const recent = [...(bySentence.get(chain.sentence - 1) ?? []), ...inSentence];
    const isWitness = looksOn(paragraph, chain);
    const left = inSentence.filter(
      (cue) => !(cue.isInstrument && isWitness) && cue.at < chain.first && cue.at > (before?.last ?? -1) && (!before || (leadsTo(paragraph, cue.at, chain) && !isSignedWith(paragraph, cue, before))),
    );
    const right = inSentence.filter(
      (cue) => cue.at > chain.last && cue.at < (after?.first ?? Infinity) && !(after && leadsTo(paragraph, cue.at, after) && !isSignedWith(paragraph, cue, chain)),
    );
    const within = inSentence.filter(({ at }) => at > chain.first && at < chain.last);
    const ordinal = takenUp(paragraph, chain, before, recent);
    const inherited = before && inherits(paragraph, before, chain, bounds.at(-1)?.cue);
    const strong = strongest([...left, ...right, ...within].filter(({ isInstrument }) => isInstrument));
    const cue = ordinal ?? strong ?? nearest(left) ?? inherited ?? strongest(right) ?? (!before && after ? shared(paragraph, chain, after, inSentence) : undefined) ?? weak;
    bounds.push({ chain, paragraph, ...(cue && { outcome: cue.outcome, cue }) });
    if (cue) for (const also of besides(chain, cue, left, right)) bounds.push({ chain, paragraph, outcome: also.outcome, cue: also });
  });
  return bounds;
}

/**
 * What took place as well: the visit on which someone was met or something signed, the call; another instrument on the same
 * side of the names; the meeting that a signature on the other side ended. One on the same side, `the talks saw an agreement
 * signed with`, is others' too.
 */
function besides({ first }: Chain, cue: Cue, left: readonly Cue[], right: readonly Cue[]): Cue[] {
  const sides = cue.isInstrument ? [...left, ...right] : [...left, ...right.filter(({ outcome }) => outcome === 'visit')];
  const also = sides.filter(({ outcome, at, isInstrument }) => {
    if (outcome === cue.outcome) return false;
    const isSameSide = (at < first) === (cue.at < first);
    return outcome === 'visit' || outcome === 'call' || (outcome === 'meeting' && cue.isInstrument && !isSameSide) || (isInstrument && isSameSide);
  });
  return also.filter(({ outcome }, index) => also.findIndex((other) => other.outcome === outcome) === index);
}

/** Whether a cue between two chains belongs to the one after it. */
function leadsTo(paragraph: Paragraph, at: number, chain: Chain): boolean {
  if (chain.first - at > 24 || paragraph.clauses[at] !== paragraph.clauses[chain.first]) return false;
  const between = keysBetween(paragraph, at + 1, chain.first);
  if (elsewhere[paragraph.language].test(between)) return false;
  return / (?:with|avec|مع|ومع|between|entre|بين|of|from|de|du|des|d|to|by|par|من|الي|ل) /.test(between) || chain.first - at < 5;
}

/** `signed with Chad a memorandum`: the names stand between the signing and what was signed. */
function isSignedWith(paragraph: Paragraph, { signedAt }: Cue, chain: Chain): boolean {
  return signedAt !== undefined && signedAt < chain.first && / (?:with|avec|مع) /.test(keysBetween(paragraph, signedAt, chain.first));
}

/** What `the first`, `the second`, `one`, `الأولى` stand for: the last instrument before them. */
function takenUp(paragraph: Paragraph, chain: Chain, before: Chain | undefined, cues: readonly Cue[]): Cue | undefined {
  const from = Math.max(chain.first - 6, (before?.last ?? -1) + 1);
  const words = keysBetween(paragraph, from, chain.first);
  if (!cueWords[paragraph.language].ordinal.test(words) || elsewhere[paragraph.language].test(words)) return undefined;
  if (cues.some(({ at }) => at >= from && at < chain.first)) return undefined;
  const sentence = chain.sentence;
  return cues.findLast(({ at, isInstrument }) => isInstrument && at < chain.first && (paragraph.sentences[at] ?? 0) >= sentence - 1);
}

/** `A delegation of Chad and a delegation of Peru were received`: one verb after two subjects. */
function shared(paragraph: Paragraph, chain: Chain, after: Chain, cues: readonly Cue[]): Cue | undefined {
  const isPair = / (?:and|et|و\S+) /.test(keysBetween(paragraph, chain.last + 1, after.first)) && after.first - chain.last < 6;
  return isPair ? cues.find(({ at, isInstrument }) => at > after.last && !isInstrument) : undefined;
}

/** What the chain before it has: a meeting always, a signature only where `and with` repeats it. */
function inherits(paragraph: Paragraph, before: Chain, chain: Chain, cue: Cue | undefined): Cue | undefined {
  if (!cue) return undefined;
  if (!cue.isInstrument) return cue;
  const between = keysBetween(paragraph, before.last + 1, chain.first);
  const { outcomes } = cueWords[paragraph.language];
  const isOther = paragraph.clauses[before.last] !== paragraph.clauses[chain.first] ||
    elsewhere[paragraph.language].test(between) ||
    between.split(' ').some((word) => outcomes.some(([, words]) => words.test(word)));
  return / (?:with|avec|مع|ومع) /.test(between) && !isOther ? cue : undefined;
}

/** `in the presence of the ambassador of Chad`: who only looks on. */
export function looksOn(paragraph: Paragraph, chain: Chain): boolean {
  return witnesses.test(keysBetween(paragraph, chain.first - 14, chain.first));
}

function nearest(cues: readonly Cue[]): Cue | undefined {
  return cues.at(-1);
}

export function strongest(cues: readonly Cue[]): Cue | undefined {
  return cues.reduce<Cue | undefined>(
    (best, cue) => (!best || outcomeKinds.indexOf(cue.outcome) < outcomeKinds.indexOf(best.outcome) ? cue : best),
    undefined,
  );
}

import { readdirSync, readFileSync } from 'node:fs';
import { countries } from '../../src/dataset/countryCodes.ts';
import type { LearnedModel } from '../../src/studio/reader/learnedModel.ts';
import { readCommunique } from '../../src/studio/reader/readCommunique.ts';
import type { OutcomeKind, Reading } from '../../src/studio/reader/Reading.ts';

interface LabelledPartner {
  readonly id: string;
  readonly kind: 'country' | 'organisation';
  readonly paragraphs: readonly number[];
  readonly outcomes?: readonly { readonly outcome: OutcomeKind; readonly paragraph: number }[];
}

/** What README.md describes. */
export interface Label {
  readonly form: string;
  readonly host?: string;
  readonly partners: readonly LabelledPartner[];
  readonly doubtful?: readonly string[];
  readonly either?: readonly string[];
}

interface Tally {
  found: number;
  wanted: number;
  wrong: number;
  /** Of those found, and of the wrong ones, those that the reader calls certain. */
  certain: number;
  certainlyWrong: number;
  /** What a person is asked about, and how often that is a partner. */
  asked: number;
  rightlyAsked: number;
}

function emptyTally(): Tally {
  return { found: 0, wanted: 0, wrong: 0, certain: 0, certainlyWrong: 0, asked: 0, rightlyAsked: 0 };
}

/** Several tallies as one. */
export function sumOf(tallies: readonly Readonly<Tally>[]): Tally {
  const sum = emptyTally();
  for (const tally of tallies) for (const key of Object.keys(sum) as (keyof Tally)[]) sum[key] += tally[key];
  return sum;
}

export interface Score {
  readonly communiques: number;
  readonly country: Tally;
  readonly organisation: Tally;
  readonly host: { right: number; wanted: number };
  readonly outcome: { right: number; wanted: number };
  /** Everything that differs from the labels, one line each. */
  readonly misses: string[];
  /** Mentions of rightly found partners in a paragraph where no one labelled them. */
  readonly misplaced: string[];
}

/** The parts that the reader learns from; each is a folder by another hand. */
export const lessonParts = [
  'first', 'second', 'third', 'police', 'foreign', 'institutions', 'agencies', 'organisations', 'security', 'chanceries',
  'newsroom', 'sectors', 'routine', 'everyday', 'abroad', 'duty', 'diplomacy', 'bystanders', 'wordings',
  'ministries', 'pieces', 'maghreb', 'gulf', 'francophone', 'anglophone', 'margins', 'fields', 'embassies', 'justice',
  'missions', 'dispatches', 'economy', 'society', 'chambers', 'roundups', 'defence', 'sahel', 'levant', 'europe', 'asia',
  'americas', 'dispatched', 'bodies', 'encounters', 'forms', 'postings', 'arabic', 'french', 'english', 'officers',
  'trades', 'envoys', 'palaces', 'assemblies', 'interior', 'legations', 'deputies', 'portfolios', 'snares', 'secretariats',
  'pitfalls', 'congresses', 'tours', 'wires', 'gatherings', 'papers', 'signings', 'smallstates', 'backgrounds', 'visitors',
  'residences', 'reckonings', 'neighbours', 'continents', 'plaindays', 'plainweeks', 'clippings',
  'sentences',
] as const;
/** Never learned from, never looked at for a rule: they tell what the reader does with a text that is new to it. */
export const unseenParts = ['unseen', 'unseen-too', 'unseen-also'] as const;
/** Likewise, and full of countries that are named by the way, in sentences like those that name partners. */
export const everydayUnseen = ['unseen-daily'] as const;
/** Likewise: what offices publish that do not say which country they are of (a port, a university, a chamber of audit). */
export const officesUnseen = ['unseen-offices'] as const;
type Unseen = (typeof unseenParts)[number] | (typeof everydayUnseen)[number] | (typeof officesUnseen)[number];
export type Part = (typeof lessonParts)[number] | Unseen;

export function emptyScore(): Score {
  return {
    communiques: 0,
    country: emptyTally(),
    organisation: emptyTally(),
    host: { right: 0, wanted: 0 },
    outcome: { right: 0, wanted: 0 },
    misses: [],
    misplaced: [],
  };
}

/** Reads every pair of `tests/reader/PART` and compares the reader's proposals with the labels. */
export function scorePart(part: Part, model?: LearnedModel): Score {
  const folder = new URL(`./${part}/`, import.meta.url);
  const score = emptyScore();
  const names = communiquesOf(part);
  for (const name of names) {
    const label = JSON.parse(readFileSync(new URL(`${name}.json`, folder), 'utf8')) as Label;
    compare(name, label, readCommunique(textOf(part, name), model && { model }), score);
  }
  return { ...score, communiques: names.length };
}

/** The names of the pairs of a part, without `.txt`; none where there is no such folder. */
export function communiquesOf(part: Part): string[] {
  return filesIn(new URL(`./${part}/`, import.meta.url)).filter((file) => file.endsWith('.txt')).map((file) => file.slice(0, -4));
}

/** The text of a pair. */
export function textOf(part: Part, name: string): string {
  return readFileSync(new URL(`./${part}/${name}.txt`, import.meta.url), 'utf8');
}

function filesIn(folder: URL): string[] {
  try {
    return readdirSync(folder).sort();
  } catch {
    return [];
  }
}

function compare(name: string, label: Label, reading: Reading, score: Score): void {
  const { misses, misplaced } = score;
  score.host.wanted += 1;
  if (reading.host === label.host) score.host.right += 1;
  else misses.push(`${name}: host ${reading.host ?? 'none'}, should be ${label.host ?? 'none'}`);
  const either = new Set(label.either);
  for (const wanted of label.partners) {
    if (either.has(wanted.id)) continue;
    const tally = score[wanted.kind];
    tally.wanted += 1;
    const found = reading.partners.find(({ id }) => id === wanted.id);
    if (!found) {
      misses.push(`${name}: ${wanted.id} not found`);
      continue;
    }
    tally.found += 1;
    if (!found.unsure) tally.certain += 1;
    for (const { paragraph, text } of found.mentions) {
      if (!wanted.paragraphs.includes(paragraph)) misplaced.push(`${name}: ${wanted.id} "${text}" in paragraph ${paragraph}`);
    }
    compareOutcomes(name, wanted, reading, score);
  }
  for (const { id, kind, mentions, unsure } of reading.partners) {
    if (either.has(id) || label.partners.some((partner) => partner.id === id)) continue;
    score[kind].wrong += 1;
    if (!unsure) score[kind].certainlyWrong += 1;
    misses.push(`${name}: ${id} "${mentions[0]?.text ?? ''}" (paragraph ${mentions[0]?.paragraph ?? 0}) is no partner`);
  }
  for (const { about, candidates: [id = ''] } of reading.doubtful) {
    if (about !== 'part' || either.has(id)) continue;
    const tally = score[countries.has(id) ? 'country' : 'organisation'];
    tally.asked += 1;
    if (label.partners.some((partner) => partner.id === id)) tally.rightlyAsked += 1;
  }
  for (const words of label.doubtful ?? []) {
    if (!reading.doubtful.some(({ text }) => text.includes(words) || words.includes(text))) misses.push(`${name}: ${words} not asked`);
  }
}

function compareOutcomes(name: string, { id, outcomes = [] }: LabelledPartner, { engagements }: Reading, score: Score): void {
  for (const { outcome, paragraph } of outcomes) {
    score.outcome.wanted += 1;
    const own = engagements.filter(({ partner }) => partner === id);
    if (own.some((engagement) => engagement.outcome === outcome && engagement.paragraph === paragraph)) score.outcome.right += 1;
    else {
      const said = own.map((engagement) => `${engagement.outcome} ${engagement.paragraph}`).join(', ');
      score.misses.push(`${name}: ${id} ${said}, should be ${outcome} ${paragraph}`);
    }
  }
}

/** Shares of what was wanted and of what was given. */
export function recall({ found, wanted }: Tally): number {
  return wanted === 0 ? 1 : found / wanted;
}

export function precision({ found, wrong }: Tally): number {
  return found + wrong === 0 ? 1 : found / (found + wrong);
}

/** The share of what was wanted that was found, or is asked about. */
export function reach({ found, rightlyAsked, wanted }: Tally): number {
  return wanted === 0 ? 1 : (found + rightlyAsked) / wanted;
}

/** The share of those that the reader calls certain who are partners. */
export function certainty({ certain, certainlyWrong }: Tally): number {
  return certain + certainlyWrong === 0 ? 1 : certain / (certain + certainlyWrong);
}

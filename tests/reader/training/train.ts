import { companyOf } from '../../../src/studio/reader/amongSigns.ts';
import { evidenceOf } from '../../../src/studio/reader/evidenceOf.ts';
import type { NameInText } from '../../../src/studio/reader/findCandidates.ts';
import { hostSigns, noHostSigns } from '../../../src/studio/reader/hostSigns.ts';
import { aloneOf, paragraphsOf, rememberedSurfaces } from '../../../src/studio/reader/judge.ts';
import { sightsOf } from '../../../src/studio/reader/Sight.ts';
import { rising, togetherOf } from '../../../src/studio/reader/togetherOf.ts';
import type { ForestData } from '../../../src/studio/reader/Forest.ts';
import type { See } from '../../../src/studio/reader/See.ts';
import { chance, weightMap } from '../../../src/studio/reader/weigh.ts';
import type { WeightMap } from '../../../src/studio/reader/weigh.ts';
import type { Model, Weights } from '../../../src/studio/reader/Weights.ts';
import { boost } from './boost.ts';
import { isPartner } from './corpus.ts';
import type { Lesson } from './corpus.ts';
import { fragmentsOf } from './fragments.ts';
import { Descent, randomFrom, shuffled, SignIndex } from './sparse.ts';
import type { Sign } from './sparse.ts';

/** How the weights are sought; found by leaving one part out after the other (`npm run bench -- --only reader`). */
const epochs = { partner: 12, host: 30 };
/** Weights are the mean of what they are after each epoch from these on. */
const averaged = { partner: 3, host: 8 };
const shrink = { partner: 0.002, host: 0.005 };
const fade = { partner: 0.014, host: 0.03 };
/** The lasso draws all weights of a host's signs towards nothing, so that its chances come out too even: they are so much more. */
const sharper = 1.4;
/** A sign that fewer communiqués have teaches nothing, or not what it weighs. */
const least = { partner: 6, host: 12, met: 12 };
/** How the trees are grown that weigh a name against the others of its text. */
const grown = { trees: 120, leaves: 12, rate: 0.1, least: 60 };
/** How much a piece of a text counts beside a whole one. */
const ofFragment = 0.6;

interface Row {
  readonly signs: readonly Sign[];
  readonly holds: boolean;
}

/** The names of a lesson that may be a partner's, in their order: no city, and not the host. */
function namesOf({ names, label }: Lesson): readonly NameInText[] {
  return names.filter(({ form, id }) => form !== 'city' && id !== label.host);
}

const rows = new Map<Lesson, readonly Row[]>();

function rowsOf(lesson: Lesson): readonly Row[] {
  const kept = rows.get(lesson);
  if (kept) return kept;
  const surfaceFor = rememberedSurfaces(lesson.label.host);
  const made = namesOf(lesson).flatMap((name): Row[] => {
    const truth = isPartner(lesson, name);
    if (truth === undefined || name.again) return [];
    const signs: Sign[] = [];
    evidenceOf(name, surfaceFor(name), (kind, word) => void signs.push([kind, word]));
    return [{ signs, holds: truth }];
  });
  rows.set(lesson, made);
  return made;
}

/** Whether a name is a partner's, by its own signs. */
function trainPartner(lessons: readonly Lesson[]): Weights {
  return regression(lessons.map(rowsOf), least.partner);
}

/** Whether a partner was met or took part, by the signs of its names where a label says one of both. */
function trainMet(lessons: readonly Lesson[]): Weights {
  return regression(
    lessons.map((lesson) => {
      const surfaceFor = rememberedSurfaces(lesson.label.host);
      return namesOf(lesson).flatMap((name): Row[] => {
        const outcomes = lesson.label.partners.find(({ id }) => id === name.id)?.outcomes ?? [];
        const here = outcomes.filter(({ paragraph }) => paragraph === name.paragraph.number).map(({ outcome }) => outcome);
        const isMet = here.includes('meeting');
        if (isMet === here.includes('participation')) return [];
        const signs: Sign[] = [];
        evidenceOf(name, surfaceFor(name), (kind, word) => void signs.push([kind, word]));
        return [{ signs, holds: isMet }];
      });
    }),
    least.met,
  );
}

/** Logistic regression: whether something holds of a name, by the signs around it. The names of each lesson. */
function regression(groups: readonly (readonly Row[])[], least: number): Weights {
  const index = new SignIndex(groups.map((group) => group.flatMap(({ signs }) => signs)), least);
  const all = groups.flat().map((row) => ({ numbers: index.numbersOf(row.signs), holds: row.holds }));
  const base = index.size;
  const descent = new Descent(base + 1);
  const random = randomFrom(1);
  for (let epoch = 0; epoch < epochs.partner; epoch += 1) {
    for (const row of shuffled(all, random)) {
      const slope = chance(descent.sum(row.numbers) + descent.sum([base])) - (row.holds ? 1 : 0);
      descent.step(row.numbers, slope, shrink.partner);
      descent.step([base], slope, 0);
    }
    descent.fade(fade.partner);
    if (epoch >= averaged.partner) descent.note();
  }
  descent.average();
  return index.weights(descent, base);
}

interface HostRow {
  readonly id: string | undefined;
  readonly signs: readonly Sign[];
}

/** The signs of each country of a text that may be the host, and at the end those of there being none. */
function hostRows({ names, signers }: Lesson, weights: WeightMap): readonly HostRow[] {
  const surfaceFor = rememberedSurfaces(undefined);
  const sights = sightsOf(names, aloneOf(names, undefined, weights), signers);
  const company = companyOf(sights, surfaceFor);
  const told = (tell: (see: See) => void): Sign[] => {
    const signs: Sign[] = [];
    tell((kind, word) => void signs.push([kind, word]));
    return signs;
  };
  const countries = sights.map((sight) => ({ id: sight.id, signs: told((see) => hostSigns(sight, company, surfaceFor, see)) }));
  return [...countries, { id: undefined, signs: told((see) => noHostSigns(company, see)) }];
}

/** Multinomial logistic regression: which of a text's countries speaks; the last choice is that none can be told. */
function trainHost(lessons: readonly { readonly lesson: Lesson; readonly counts: number; readonly rows: readonly HostRow[] }[]): Weights {
  const index = new SignIndex(lessons.map((one) => one.rows.flatMap(({ signs }) => signs)), least.host);
  const none = index.size;
  const all = lessons.flatMap((one) => {
    const right = one.rows.findIndex(({ id }) => id === one.lesson.label.host);
    const choices = one.rows.map(({ id, signs }) => [...index.numbersOf(signs), ...(id === undefined ? [none] : [])]);
    // Of a host that the text does not name nothing can be learned.
    return right < 0 ? [] : [{ choices, right, counts: one.counts }];
  });
  const descent = new Descent(none + 1);
  const random = randomFrom(2);
  for (let epoch = 0; epoch < epochs.host; epoch += 1) {
    for (const { choices, right, counts } of shuffled(all, random)) {
      const sums = choices.map((numbers) => descent.sum(numbers));
      const highest = Math.max(...sums);
      const shares = sums.map((sum) => Math.exp(sum - highest));
      const whole = shares.reduce((total, share) => total + share, 0);
      const slopes = new Map<number, number>();
      choices.forEach((numbers, choice) => {
        const slope = counts * ((shares[choice] ?? 0) / whole - (choice === right ? 1 : 0));
        for (const number of numbers) slopes.set(number, (slopes.get(number) ?? 0) + slope);
      });
      for (const [number, slope] of slopes) descent.step([number], slope, shrink.host);
    }
    descent.fade(fade.host);
    if (epoch >= averaged.host) descent.note();
  }
  descent.average();
  return index.weights(descent, none, sharper);
}

/** Trees over the rows of `togetherOf`. */
function trainTogether(lessons: readonly { readonly lesson: Lesson; readonly weights: WeightMap; readonly counts: number }[]): ForestData {
  const examples = lessons.flatMap(({ lesson, weights, counts }) => {
    const names = namesOf(lesson);
    // A list of a hundred names says less than a hundred communiqués.
    const each = counts / Math.sqrt(names.length);
    const { host } = lesson.label;
    const hostParagraphs = host === undefined ? undefined : paragraphsOf(lesson.names, host);
    return togetherOf(names, aloneOf(names, host, weights), hostParagraphs).flatMap((circumstances, index) => {
      const name = names[index];
      const truth = name && isPartner(lesson, name);
      return truth === undefined ? [] : [{ circumstances, holds: truth, counts: each }];
    });
  });
  const columns = Object.keys(examples[0]?.circumstances ?? {});
  return boost(
    examples.map(({ circumstances, ...rest }) => ({ ...rest, numbers: Object.values(circumstances) })),
    { ...grown, rising: new Set([...rising].map((name) => columns.indexOf(name))) },
  );
}

/**
 * The model of some lessons. Hosts and the weighing of names against each other are learned from what the weights say of
 * lessons that they have not seen: the parts are dealt out to `folds` hands, and each hand is read by the others' weights.
 */
export function trainModel(lessons: readonly Lesson[], folds = 6): Model {
  const random = randomFrom(3);
  const parts = [...new Set(lessons.map(({ part }) => part))];
  const unseen = Array.from({ length: folds }, (_, fold) => lessons.filter(({ part }) => parts.indexOf(part) % folds === fold)).flatMap((hand) => {
    const weights = weightMap(trainPartner(lessons.filter((lesson) => !hand.includes(lesson))));
    return hand.flatMap((whole) => [
      { lesson: whole, weights, counts: 1 },
      ...fragmentsOf(whole, random).map((lesson) => ({ lesson, weights, counts: ofFragment })),
    ]);
  });
  return {
    partner: trainPartner(lessons),
    host: trainHost(unseen.map(({ lesson, weights, counts }) => ({ lesson, counts, rows: hostRows(lesson, weights) }))),
    met: trainMet(lessons),
    together: trainTogether(unseen),
  };
}

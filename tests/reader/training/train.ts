import { evidenceOf } from '../../../src/studio/reader/evidenceOf.ts';
import type { NameInText } from '../../../src/studio/reader/findCandidates.ts';
import { hostSigns, noHostSigns, sightsOf } from '../../../src/studio/reader/hostSigns.ts';
import { aloneOf, rememberedSurfaces } from '../../../src/studio/reader/judge.ts';
import { togetherOf } from '../../../src/studio/reader/togetherOf.ts';
import type { See } from '../../../src/studio/reader/See.ts';
import { chance, product, weightMap } from '../../../src/studio/reader/weigh.ts';
import type { WeightMap } from '../../../src/studio/reader/weigh.ts';
import type { Model, Weights } from '../../../src/studio/reader/Weights.ts';
import { isPartner } from './corpus.ts';
import type { Lesson } from './corpus.ts';
import { fragmentsOf } from './fragments.ts';
import { Descent, randomFrom, shuffled, SignIndex } from './sparse.ts';
import type { Sign } from './sparse.ts';

/** How the weights are sought; found by leaving one part out after the other (`npm run bench -- --only reader`). */
const epochs = { partner: 12, host: 30 };
const shrink = { partner: 0.002, host: 0.005 };
const fade = { partner: 0.016, host: 0.012 };
/** A sign that fewer communiqués have teaches nothing, or not what it weighs. */
const least = { partner: 6, host: 7, met: 12 };
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
  }
  return index.weights(descent, base);
}

interface HostRow {
  readonly id: string | undefined;
  readonly signs: readonly Sign[];
}

/** The signs of each country of a text that may be the host, and at the end those of there being none. */
function hostRows({ names }: Lesson, weights: WeightMap): readonly HostRow[] {
  const surfaceFor = rememberedSurfaces(undefined);
  const sights = sightsOf(names, aloneOf(names, undefined, weights));
  const told = (tell: (see: See) => void): Sign[] => {
    const signs: Sign[] = [];
    tell((kind, word) => void signs.push([kind, word]));
    return signs;
  };
  const countries = sights.map((sight) => ({ id: sight.id, signs: told((see) => hostSigns(sight, surfaceFor, see)) }));
  return [...countries, { id: undefined, signs: told((see) => noHostSigns(sights, see)) }];
}

/** Multinomial logistic regression: which of a text's countries speaks; the last choice is that none can be told. */
function trainHost(lessons: readonly { readonly lesson: Lesson; readonly counts: number; readonly rows: readonly HostRow[] }[]): Weights {
  const index = new SignIndex(lessons.map((one) => one.rows.flatMap(({ signs }) => signs)), least.host);
  const none = index.size;
  const all = lessons.map((one) => {
    const at = one.rows.findIndex(({ id }) => id === one.lesson.label.host);
    const choices = one.rows.map(({ id, signs }) => [...index.numbersOf(signs), ...(id === undefined ? [none] : [])]);
    return { choices, right: at < 0 ? choices.length - 1 : at, counts: one.counts };
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
  }
  return index.weights(descent, none);
}

/** Logistic regression over the rows of `togetherOf`. */
function trainTogether(lessons: readonly { readonly lesson: Lesson; readonly weights: WeightMap }[]): number[] {
  const all = lessons.flatMap(({ lesson, weights }) => {
    const names = namesOf(lesson);
    return togetherOf(names, aloneOf(names, lesson.label.host, weights)).flatMap((numbers, index) => {
      const name = names[index];
      const truth = name && isPartner(lesson, name);
      return truth === undefined ? [] : [{ numbers, truth: truth ? 1 : 0 }];
    });
  });
  const weights = (all[0]?.numbers ?? []).map((_, index): number => (index === 1 ? 1 : 0));
  for (let round = 0; round < 500; round += 1) {
    const slopes = new Float64Array(weights.length);
    for (const { numbers, truth } of all) {
      const share = chance(product(weights, numbers)) - truth;
      numbers.forEach((number, index) => void (slopes[index] = (slopes[index] ?? 0) + share * number));
    }
    slopes.forEach((slope, index) => void (weights[index] = (weights[index] ?? 0) * 0.9995 - slope / all.length));
  }
  return weights.map((weight) => Math.round(weight * 1000) / 1000);
}

/**
 * The model of some lessons. Hosts and the weighing of names against each other are learned from what the weights say of
 * lessons that they have not seen: the lessons are dealt out to `folds` hands, and each hand is read by the others' weights.
 */
export function trainModel(lessons: readonly Lesson[], folds = 6): Model {
  const random = randomFrom(3);
  const unseen = Array.from({ length: folds }, (_, fold) => lessons.filter((_lesson, index) => index % folds === fold)).flatMap((hand) => {
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

import type { CountryCode } from '../../dataset/Dataset.ts';
import { evidenceOf } from './evidenceOf.ts';
import type { NameInText } from './findCandidates.ts';
import { hostSigns, noHostSigns, sightsOf } from './hostSigns.ts';
import type { LearnedModel } from './learnedModel.ts';
import type { Paragraph } from './Paragraph.ts';
import { surfaceOf } from './surfaceOf.ts';
import type { Surface } from './surfaceOf.ts';
import { togetherOf } from './togetherOf.ts';
import { baseOf, chance, product, weigh } from './weigh.ts';
import type { WeightMap } from './weigh.ts';

/** A city is no partner. */
const ofCity = -4;

export interface Judgement {
  /** The country whose side speaks, where one is more probable than all others and none together. */
  readonly host: CountryCode | undefined;
  /** The names that are partners'. */
  readonly partners: readonly NameInText[];
  /** Those of `partners` who are certain to be partners: of a hundred in texts that are new to the reader, 98 are. */
  readonly certain: ReadonlySet<string>;
  /** The name that looks most like a partner's of each country and body that may be one and is not among `partners`. */
  readonly asked: readonly NameInText[];
}

/**
 * From what probability on a name is a partner's, for certain or rather than not, and from what on a person is asked:
 * measured on lessons that the weights had not seen, so that what is certain needs a glance and who is missed is rare.
 */
const odds = { certain: 0.9, likely: 0.5, asked: 0.2 };

/** A possible host, `undefined` for none, and how probable it is. */
interface Share {
  readonly id: CountryCode | undefined;
  readonly share: number;
}

/** So many hosts are considered at most, in texts of so many names at most: in a longer one its host is plain. */
const mostHosts = 3;
const manyNames = 2000;

/**
 * Decides which names of a text are partners', and whose side speaks. Which of several countries speaks may stay open:
 * then each is supposed in turn, and what follows counts as much as the supposition is probable. `stated`: what a person
 * has said of the host.
 */
export function judge(names: readonly NameInText[], stated: CountryCode | undefined, model: LearnedModel): Judgement {
  const shares = stated === undefined ? hostShares(names, model) : [{ id: stated, share: 1 }];
  const [first, second] = shares;
  // Beside many that are improbable, two fifths are enough where no other comes near.
  const isPlain = first && (first.share >= 0.5 || (first.share >= 0.4 && first.share >= 2 * (second?.share ?? 0)));
  const host = isPlain ? first.id : undefined;
  const likely = names.length > manyNames ? shares.slice(0, 1) : shares.filter(({ id, share }) => id !== undefined && share > 0.05).slice(0, mostHosts);
  const rest = names.length > manyNames ? 0 : 1 - likely.reduce((sum, { share }) => sum + share, 0);
  const supposed: readonly Share[] = rest > 0.05 || likely.length === 0 ? [...likely, { id: undefined, share: rest }] : likely;
  const whole = supposed.reduce((sum, { share }) => sum + share, 0);
  const chances = new Map<NameInText, number>();
  for (const { id, share } of supposed) {
    const others = names.filter((name) => name.form !== 'city' && name.id !== id);
    togetherOf(others, aloneOf(others, id, model.partner)).forEach((row, index) => {
      const name = others[index];
      if (name) chances.set(name, (chances.get(name) ?? 0) + (share / whole) * chance(product(model.together, row)));
    });
  }
  const possible = names.filter((name, index) => name.id !== host && !isFrame(name, names[index - 1]));
  return { host, ...sortedOut(possible, (name) => chances.get(name) ?? 0) };
}

/** Who is a partner, for certain or not, and who may be one, in the order of the text. */
function sortedOut(names: readonly NameInText[], chanceOf: (name: NameInText) => number): Omit<Judgement, 'host'> {
  const best = new Map<string, NameInText>();
  for (const name of names) {
    const known = best.get(name.id);
    if (!known || chanceOf(name) > chanceOf(known)) best.set(name.id, name);
  }
  return {
    partners: names.filter((name) => chanceOf(name) > odds.likely),
    certain: new Set([...best].filter(([, name]) => chanceOf(name) > odds.certain).map(([id]) => id)),
    asked: [...best.values()].filter((name) => chanceOf(name) > odds.asked && chanceOf(name) <= odds.likely),
  };
}

/** The body whose assembly or summit it is, also where it is named once more in brackets: its people are not there for that. */
function isFrame(name: NameInText, before: NameInText | undefined): boolean {
  return name.standing === 'frame' || (name.again && before?.standing === 'frame');
}

/** How much each name looks like a partner's by its own signs. */
export function aloneOf(names: readonly NameInText[], host: CountryCode | undefined, weights: WeightMap): number[] {
  const surfaceFor = rememberedSurfaces(host);
  const alone: number[] = [];
  for (const [index, name] of names.entries()) {
    const before = name.again ? alone[index - 1] : undefined;
    const own = (): number =>
      weigh(weights, (see) => {
        evidenceOf(name, surfaceFor(name), see);
      });
    alone.push(name.form === 'city' ? ofCity : (before ?? own()));
  }
  return alone;
}

/** Only so much of a text is read for its host. Names. */
const enough = 600;

function hostShares(names: readonly NameInText[], { partner, host }: LearnedModel): Share[] {
  const read = names.slice(0, enough);
  const surfaceFor = rememberedSurfaces(undefined);
  const sights = sightsOf(read, aloneOf(read, undefined, partner));
  const none = weigh(host, (see) => {
    noHostSigns(sights, see);
  });
  const sums = sights.map((sight) => ({
    id: sight.id,
    sum: weigh(host, (see) => {
      hostSigns(sight, surfaceFor, see);
    }) - baseOf(host),
  }));
  const all = [{ id: undefined, sum: none }, ...sums];
  const highest = Math.max(...all.map(({ sum }) => sum));
  const whole = all.reduce((total, { sum }) => total + Math.exp(sum - highest), 0);
  return all.map(({ id, sum }) => ({ id, share: Math.exp(sum - highest) / whole })).sort((one, other) => other.share - one.share);
}

/** The surface of a name's paragraph, made once. */
export function rememberedSurfaces(host: CountryCode | undefined): (name: NameInText) => Surface {
  const known = new Map<Paragraph, Surface>();
  return ({ paragraph }) => {
    const surface = known.get(paragraph) ?? surfaceOf(paragraph, host);
    known.set(paragraph, surface);
    return surface;
  };
}

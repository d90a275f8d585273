import type { CountryCode } from '../../dataset/Dataset.ts';
import { companyOf } from './amongSigns.ts';
import { evidenceOf } from './evidenceOf.ts';
import type { NameInText } from './findCandidates.ts';
import { hostSigns, noHostSigns } from './hostSigns.ts';
import type { LearnedModel } from './learnedModel.ts';
import type { Paragraph } from './Paragraph.ts';
import { sightsOf } from './Sight.ts';
import type { Signer } from './signersOf.ts';
import { surfaceOf } from './surfaceOf.ts';
import type { Surface } from './surfaceOf.ts';
import { togetherOf } from './togetherOf.ts';
import { baseOf, chance, weigh } from './weigh.ts';
import type { WeightMap } from './weigh.ts';

/** A city is no partner. */
const ofCity = -4;

export interface Judgement {
  /** The country whose side speaks, where one is probable enough to be named. */
  readonly host: CountryCode | undefined;
  /** Who else may speak, the likeliest first. */
  readonly otherHosts: readonly CountryCode[];
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
const odds = { certain: 0.93, likely: 0.5, asked: 1 / 12 };

/** A host that is so probable is named: a person sees who it is, and may say otherwise. */
const plain = 0.4;

/** A host that is so probable is one to ask about, where another or none is named. */
const possible = 0.1;

/** So seldom a text that names countries tells of no partner: one of 25 lessons. A host is weighed by that. */
const silent = 0.04;

/** A possible host, `undefined` for none, and how probable it is. */
interface Share {
  readonly id: CountryCode | undefined;
  readonly share: number;
}

/** So many hosts are considered at most, in texts of so many names at most: in a longer one its host is plain. */
const mostHosts = 3;
const manyNames = 2000;

/**
 * Decides which names of a text are partners', and whose side speaks. Who is proposed goes with the host that is named; who
 * is certain is so whichever of several countries speaks: each is supposed in turn, and what follows counts as much as the
 * supposition is probable. `stated`: what a person has said of the host; `signers`: whose news agency has sent the text.
 */
export function judge(names: readonly NameInText[], signers: readonly Signer[], stated: CountryCode | undefined, model: LearnedModel): Judgement {
  const shares = stated === undefined ? hostShares(names, signers, model) : [{ id: stated, share: 1 }];
  const suppositions = likeliest(shares, names.length > manyNames).map(({ id, share }) => {
    const chances = chancesGiven(id, names, model);
    return { id, chances, weight: share * (silent + (1 - silent) * chanceOfAny(chances)) };
  });
  const whole = suppositions.reduce((sum, { weight }) => sum + weight, 0);
  const first = suppositions.reduce((one, other) => (other.weight > one.weight ? other : one));
  const isNamed = first.weight >= plain * whole;
  const host = isNamed ? first.id : undefined;
  const mixed = (name: NameInText): number => suppositions.reduce((sum, { chances, weight }) => sum + (weight / whole) * (chances.get(name) ?? 0), 0);
  const named = isNamed ? first : suppositions.find(({ id }) => id === undefined);
  const others = suppositions.filter(({ id, weight }) => id !== host && weight > possible * whole).sort((one, other) => other.weight - one.weight);
  const open = names.filter((name, index) => name.id !== host && !isFrame(name, names[index - 1]));
  return { host, otherHosts: others.flatMap(({ id }) => id ?? []), ...sortedOut(open, mixed, named ? (name) => named.chances.get(name) ?? 0 : mixed) };
}

/** The hosts that are worth supposing, none among them where that is not improbable. */
function likeliest(shares: readonly Share[], isLong: boolean): readonly Share[] {
  if (isLong) return shares.slice(0, 1);
  const likely = shares.filter(({ id, share }) => id !== undefined && share > 0.05).slice(0, mostHosts);
  const rest = 1 - likely.reduce((sum, { share }) => sum + share, 0);
  return rest > 0.05 || likely.length === 0 ? [...likely, { id: undefined, share: rest }] : likely;
}

/** How probable each name is a partner's if that country, or none that is named, speaks. */
function chancesGiven(host: CountryCode | undefined, names: readonly NameInText[], model: LearnedModel): ReadonlyMap<NameInText, number> {
  const others = names.filter((name) => name.form !== 'city' && name.id !== host);
  const hostParagraphs = host === undefined ? undefined : paragraphsOf(names, host);
  const rows = togetherOf(others, aloneOf(others, host, model.partner), hostParagraphs);
  return new Map(others.map((name, index) => [name, chance(model.together.sumOf(Object.values(rows[index] ?? {})))]));
}

/** How probable it is that one of some names at least is a partner's. */
function chanceOfAny(chances: ReadonlyMap<NameInText, number>): number {
  return 1 - [...chances.values()].reduce((none, one) => none * (1 - one), 1);
}

/** The paragraphs that name a country in any form. */
export function paragraphsOf(names: readonly NameInText[], country: CountryCode): ReadonlySet<number> {
  return new Set(names.filter(({ id }) => id === country).map(({ paragraph }) => paragraph.number));
}

/** Who is a partner, for certain or not, and who may be one, in the order of the text. */
function sortedOut(names: readonly NameInText[], chanceOf: (name: NameInText) => number, givenOf: (name: NameInText) => number): Omit<Judgement, 'host' | 'otherHosts'> {
  const best = new Map<string, NameInText>();
  for (const name of names) {
    const known = best.get(name.id);
    if (!known || chanceOf(name) > chanceOf(known)) best.set(name.id, name);
  }
  return {
    partners: names.filter((name) => givenOf(name) > odds.likely),
    certain: new Set([...best].filter(([, name]) => chanceOf(name) > odds.certain).map(([id]) => id)),
    asked: [...best.values()].filter((name) => chanceOf(name) > odds.asked && givenOf(name) <= odds.likely),
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

function hostShares(names: readonly NameInText[], signers: readonly Signer[], { partner, host }: LearnedModel): Share[] {
  const read = names.slice(0, enough);
  const surfaceFor = rememberedSurfaces(undefined);
  const sights = sightsOf(read, aloneOf(read, undefined, partner), signers);
  const company = companyOf(sights, surfaceFor);
  const none = weigh(host, (see) => {
    noHostSigns(company, see);
  });
  const sums = sights.map((sight) => ({
    id: sight.id,
    sum: weigh(host, (see) => {
      hostSigns(sight, company, surfaceFor, see);
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

import type { CountryCode } from '../../dataset/Dataset.ts';
import { evidenceOf } from './evidenceOf.ts';
import type { NameInText } from './findCandidates.ts';
import { rememberedSurfaces } from './judge.ts';
import type { LearnedModel } from './learnedModel.ts';
import type { NameMatch } from './matchNames.ts';
import { weigh } from './weigh.ts';

/**
 * Tells of a partner's name in a sentence that does not say what was done whether that partner was met; else it took part.
 * Both are written in much the same words: what stands around the name is weighed as it is for partners.
 */
export function wasMet(names: readonly NameInText[], host: CountryCode | undefined, { met }: LearnedModel): (match: NameMatch) => boolean {
  const known = new Map(names.map((name) => [name.match, name]));
  const surfaceFor = rememberedSurfaces(host);
  return (match) => {
    const name = known.get(match);
    return name !== undefined && weigh(met, (see) => { evidenceOf(name, surfaceFor(name), see); }) > 0;
  };
}

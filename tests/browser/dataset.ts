import { readFileSync } from 'node:fs';
import type { Dataset, Place } from '../../src/dataset/Dataset.ts';

/** The first dataset as its author wrote it: what the pages must say, worked out without the code that makes them. */
export const dataset = JSON.parse(
  readFileSync(new URL('../../data/interpol-ga-2025.json', import.meta.url), 'utf8'),
) as Dataset & { readonly host: Place };

export const languages = ['en', 'ar'] as const;

export interface Wanted {
  readonly regions?: string;
  readonly outcomes?: string;
  readonly topics?: string;
  readonly sources?: string;
  readonly kinds?: string;
}

/** Ids of the partners that fit, sorted. */
export function partnersWith(wanted: Wanted): readonly string[] {
  return dataset.partners
    .filter(({ kind, region }) => fits(wanted.kinds, [kind]) && fits(wanted.regions, region ? [region] : []))
    .filter(({ id }) => engagementsOf(id, wanted).length > 0)
    .map(({ id }) => id)
    .sort();
}

/** The engagements of a partner that fit. */
export function engagementsOf(partner: string, wanted: Wanted = {}) {
  return dataset.engagements.filter(
    (engagement) =>
      engagement.partner === partner &&
      fits(wanted.outcomes, [engagement.outcome]) &&
      fits(wanted.topics, (engagement.topics as readonly string[] | undefined) ?? []) &&
      fits(
        wanted.sources,
        engagement.sources.map(({ source }) => source),
      ),
  );
}

/** How strong a partner's strongest engagement is; 1 is the weakest. */
export function rankOf(partner: string, wanted: Wanted = {}): number {
  const rank = (outcome: string) => dataset.outcomes.findIndex(({ id }) => id === outcome) + 1;
  return Math.max(...engagementsOf(partner, wanted).map(({ outcome }) => rank(outcome)));
}

export const isState = (id: string) => dataset.partners.find((partner) => partner.id === id)?.kind === 'country';

function fits(wanted: string | undefined, own: readonly string[]): boolean {
  return wanted === undefined || own.includes(wanted);
}

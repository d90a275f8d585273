import type { CountryCode } from '../../dataset/Dataset.ts';
import type { NameInText } from './findCandidates.ts';
import type { Signer } from './signersOf.ts';

/** A country that the text names in any form, with its mentions and how much each looks like a partner's. */
export interface Sight {
  readonly id: CountryCode;
  /** None where nothing but a news agency's signature speaks of it. */
  readonly names: readonly NameInText[];
  readonly asPartner: readonly number[];
  /** The mean of `asPartner`; a country of which nothing but cities is named has none. */
  readonly likeness: number | undefined;
  /** How many countries were named before it, and how many there are. */
  readonly rank: number;
  readonly of: number;
  /** Whether no other is named more often. */
  readonly isMost: boolean;
  /** How many countries' news agencies may have signed the text, where its own is one of them; else 0. */
  readonly signers: number;
}

/**
 * The countries of a text in the order of their first mention, those that only sign it after them. `alone`: how much each
 * name looks like a partner's.
 */
export function sightsOf(names: readonly NameInText[], alone: readonly number[], signers: readonly Signer[]): Sight[] {
  const byId = new Map<string, { names: NameInText[]; asPartner: number[] }>();
  names.forEach((name, index) => {
    if (name.form === 'body') return;
    const known = byId.get(name.id) ?? { names: [], asPartner: [] };
    known.names.push(name);
    if (name.form !== 'city') known.asPartner.push(alone[index] ?? 0);
    byId.set(name.id, known);
  });
  for (const { id } of signers) if (!byId.has(id)) byId.set(id, { names: [], asPartner: [] });
  const most = Math.max(0, ...[...byId.values()].map((one) => one.names.length));
  return [...byId].map(([id, one], rank) => ({
    id,
    ...one,
    likeness: one.asPartner.length === 0 ? undefined : one.asPartner.reduce((sum, value) => sum + value, 0) / one.asPartner.length,
    rank,
    of: byId.size,
    isMost: one.names.length === most,
    signers: signers.some((signer) => signer.id === id) ? signers.length : 0,
  }));
}

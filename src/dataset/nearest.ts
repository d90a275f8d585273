import { distance } from 'fastest-levenshtein';

const mostShown = 3;

/**
 * Which candidates an author may have meant, nearest first, at most three. Only what differs by about a third of its
 * letters counts as near, so that a message never suggests something at random. Case does not count.
 */
export function nearest(value: string, candidates: Iterable<string>): string[] {
  // A value may be of any length; no candidate is longer than an id or a name.
  const wanted = value.slice(0, 80).toLowerCase();
  const reach = Math.max(1, Math.floor(wanted.length / 3));
  const near: { candidate: string; apart: number }[] = [];
  for (const candidate of new Set(candidates)) {
    if (Math.abs(candidate.length - wanted.length) > reach) continue;
    const apart = distance(wanted, candidate.toLowerCase());
    if (apart <= reach) near.push({ candidate, apart });
  }
  near.sort((a, b) => a.apart - b.apart || (a.candidate < b.candidate ? -1 : 1));
  const best = near[0]?.apart ?? 0;
  // A candidate twice as far as the best one is noise beside it.
  return near.filter(({ apart }) => apart <= best + 1).slice(0, mostShown).map(({ candidate }) => candidate);
}

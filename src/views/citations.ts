import type { Citation, Engagement } from '../dataset/Dataset.ts';

/** The citations of several engagements, each source and place once, in the order of first mention. */
export function citationsOf(engagements: readonly Engagement[]): readonly Citation[] {
  // By source, then by place in it: no text is put together for engagements that say nothing new.
  const seen = new Map<string, Set<string | undefined>>();
  const first: Citation[] = [];
  for (const { sources } of engagements) {
    for (const citation of sources) {
      const places = seen.get(citation.source) ?? new Set();
      if (places.has(citation.at)) continue;
      seen.set(citation.source, places.add(citation.at));
      first.push(citation);
    }
  }
  return first;
}

/** What a source is called in a citation: its id, in capitals. */
export function sourceCode(id: string): string {
  return id.toUpperCase();
}

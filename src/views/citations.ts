import type { Citation, Engagement } from '../dataset/Dataset.ts';

/** The citations of several engagements, each source and place once, in the order of first mention. */
export function citationsOf(engagements: readonly Engagement[]): readonly Citation[] {
  const seen = new Map<string, Citation>();
  for (const citation of engagements.flatMap(({ sources }) => sources)) {
    const key = `${citation.source} ${citation.at ?? ''}`;
    if (!seen.has(key)) seen.set(key, citation);
  }
  return [...seen.values()];
}

/** What a source is called in a citation: its id, in capitals. */
export function sourceCode(id: string): string {
  return id.toUpperCase();
}

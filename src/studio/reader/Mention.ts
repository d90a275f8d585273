import type { NameInText } from './findCandidates.ts';
import type { NameMatch } from './matchNames.ts';
import type { Paragraph } from './Paragraph.ts';

/** A partner's name in the text. */
export interface Mention {
  readonly id: string;
  readonly kind: 'country' | 'organisation';
  readonly match: NameMatch;
  readonly paragraph: Paragraph;
  /** Whether it is joined to the mention before it: `Benin, Togo and Ghana`. */
  readonly joined: boolean;
}

/** The partners' names as mentions, a list for each paragraph. */
export function mentionsOf(paragraphs: readonly Paragraph[], partners: readonly NameInText[]): Mention[][] {
  const byParagraph = new Map<Paragraph, Mention[]>(paragraphs.map((paragraph) => [paragraph, []]));
  let before: NameInText | undefined;
  for (const name of partners) {
    const { id, form, match, paragraph, joined, head } = name;
    // A list goes on from the partner before, not from a name that is none.
    const isSameList = joined && before?.paragraph === paragraph && before.head === head;
    byParagraph.get(paragraph)?.push({ id, kind: form === 'body' ? 'organisation' : 'country', match, paragraph, joined: isSameList });
    before = name;
  }
  return [...byParagraph.values()];
}

import type { NameMatch } from './matchNames.ts';
import type { Paragraph } from './Paragraph.ts';

/** A name in the text with the one reading that was settled on. */
export interface Mention {
  readonly id: string;
  readonly kind: 'country' | 'organisation';
  readonly match: NameMatch;
  readonly paragraph: Paragraph;
  /** Whether it is joined to the mention before it: `Benin, Togo and Ghana`. */
  readonly joined: boolean;
  /** Whether its sentence says that someone of it deals. What is not firm anywhere in the text is no partner. */
  readonly isFirm: boolean;
}

/** What the whole text names: decides what one sentence leaves open. */
export interface Surroundings {
  /** Countries by their unambiguous names, their nationality words and their cities. */
  readonly named: ReadonlySet<string>;
  readonly cities: ReadonlySet<string>;
}

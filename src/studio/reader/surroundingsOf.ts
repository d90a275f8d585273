import type { NameMatch } from './matchNames.ts';
import type { Paragraph } from './Paragraph.ts';

/** What the whole text names: decides what one sentence leaves open. */
export interface Surroundings {
  /** Countries by their unambiguous names, their nationality words and their cities. */
  readonly named: ReadonlySet<string>;
  readonly cities: ReadonlySet<string>;
}

const unsure = /^(?:congo|korea|coree|كونغو|كوريا|عمان|georgia)/;

/** What the whole text names: countries by their unambiguous names, and countries by their cities. */
export function surroundingsOf(paragraphs: readonly Paragraph[]): Surroundings {
  const named = new Set<string>();
  const cities = new Set<string>();
  for (const { names, tokens } of paragraphs) {
    for (const match of names) {
      if (match.first === match.last && unsure.test(tokens[match.first]?.key ?? '')) continue;
      const ids = countriesOf(match);
      if (ids.length > 1) continue; // `Congolese` and `Korean` settle nothing
      for (const id of ids) {
        if (match.entries.some(({ form }) => form === 'city')) cities.add(id);
        else if (!/^(?:و|ف)?(?:ب|ل|ك)?مالي/.test(tokens[match.first]?.key ?? '')) named.add(id);
      }
    }
  }
  return { named, cities };
}

function countriesOf({ entries }: NameMatch): readonly string[] {
  return [...new Set(entries.filter(({ form, kind }) => form !== 'nothing' && kind === 'country').map(({ id }) => id))];
}

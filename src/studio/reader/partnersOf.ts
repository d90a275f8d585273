import { countryName } from '../gazetteer/countryNames.ts';
import { organisations } from '../gazetteer/organisations.ts';
import type { Mention } from './Mention.ts';
import type { Paragraph, TextLanguage } from './Paragraph.ts';
import { passageOf } from './passageOf.ts';
import type { ProposedPartner } from './Reading.ts';

/** The partners in the order in which the text names them first, each with all its mentions, and whether it is `certain`. */
export function partnersOf(
  paragraphs: readonly Paragraph[],
  found: readonly (readonly Mention[])[],
  certain: ReadonlySet<string>,
): ProposedPartner[] {
  const language = mainLanguage(paragraphs);
  const byId = new Map<string, Mention[]>();
  for (const mention of found.flat()) {
    const known = byId.get(mention.id);
    if (known) known.push(mention);
    else byId.set(mention.id, [mention]);
  }
  return [...byId].map(([id, mentions]) => {
    const isCountry = mentions[0]?.kind === 'country';
    return {
      id,
      kind: isCountry ? 'country' : 'organisation',
      ...(isCountry && { country: id }),
      name: isCountry ? countryName(id, language) : (organisations.get(id)?.name[language] ?? id),
      mentions: mentions.map(({ paragraph, match }) => passageOf(paragraph, match.start, match.end)),
      ...(!certain.has(id) && { unsure: true }),
    };
  });
}

/** The language of most of a text. */
export function mainLanguage(paragraphs: readonly Paragraph[]): TextLanguage {
  const counts = { ar: 0, en: 0, fr: 0 };
  for (const { language, tokens } of paragraphs) counts[language] += tokens.length;
  return counts.ar >= counts.en && counts.ar >= counts.fr ? 'ar' : counts.fr > counts.en ? 'fr' : 'en';
}

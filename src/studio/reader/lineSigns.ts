import type { See } from './See.ts';
import type { NameInText } from './findCandidates.ts';
import { stemOf } from './stemOf.ts';
import { isLittle } from './surfaceOf.ts';

const separator = /\s*[|\t;؛]\s*|\s+[–—-]\s+/;
/** A longer line is no row of a table. Letters. */
const longest = 600;

/** In a line of a list or a table: which cell a name stands in, what stands over its column, what heads the list. */
export function lineSigns({ form, match, paragraph, heading }: NameInText, see: See): void {
  const { text } = paragraph;
  see(`${form} opener`, match.first < 3 ? 'yes' : 'no');
  if (text.length <= longest) {
    const cell = text.slice(0, match.start).split(separator).length - 1;
    const cells = text.split(separator).length;
    see(`${form} cell`, `${Math.min(cell, 5)} of ${Math.min(cells, 6)}`);
    const top = cells > 2 ? heading?.text.slice(0, longest).split(separator)[cell] : undefined;
    for (const word of new Set(top?.toLowerCase().split(/\s+/).map(stemOf))) see('column', word);
  }
  const words = heading?.tokens.slice(0, 12).map(({ key }) => key).filter((key) => !isLittle(key)) ?? [];
  for (const word of new Set(words.map(stemOf))) see('heading', word);
}

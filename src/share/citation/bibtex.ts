import type { Takeaway } from '../Takeaway.ts';
import { cited } from './Cited.ts';

/** The atlas as an entry for BibTeX and biblatex, in UTF-8. */
export function bibtex(takeaway: Takeaway): string {
  const { id, title, event, filter, worldview, address } = cited(takeaway);
  const { say, locale, data } = takeaway;
  const fields: readonly (readonly [string, string])[] = [
    // Twice braced: a title keeps its capitals.
    ['title', `{${escaped(title)}}`],
    ['howpublished', escaped(`Partner Atlas, ${id}`)],
    ['year', data.dataset.dates.end.slice(0, 4)],
    ['note', escaped([event, filter, `${say('caption.worldview')}: ${worldview}`].join('. '))],
    // biblatex takes it as it stands; braces and backslashes cannot be in an address.
    ['url', address.replace(/[{}\\]/g, encodeURIComponent)],
    ['langid', locale === 'ar' ? 'arabic' : 'english'],
  ];
  return `@misc{${id},\n${fields.map(([name, value]) => `  ${name} = {${value}}`).join(',\n')}\n}\n`;
}

const written: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** A text with everything escaped that TeX would take for its own. */
function escaped(text: string): string {
  return text.replace(/[\\~^&%$#_{}]/g, (character) => written[character] ?? `\\${character}`);
}

import type { Text } from '../dataset/Dataset.ts';
import { withoutUnsafe } from '../dataset/safeText.ts';
import { sourceCode } from '../views/citations.ts';
import { dimensions } from '../views/Filter.ts';
import type { Dimension } from '../views/Filter.ts';
import type { Takeaway } from './Takeaway.ts';

/** What the reader asked for, a phrase for each part of the filter: `Region: Africa, Asia`. */
export function filterPhrases({ data, view, locale, t, say }: Takeaway): readonly string[] {
  const { dataset } = data;
  const separator = locale === 'ar' ? '، ' : ', ';
  // Codes are Latin: a comma between two of them would run from left to right with them, a letter does not.
  const codeSeparator = locale === 'ar' ? ' و' : separator;
  const named = (values: readonly { readonly id: string; readonly name: Text }[], asked: readonly string[]) =>
    values.filter(({ id }) => asked.includes(id)).map(({ name }) => name[locale]);
  const valuesOf = (dimension: Dimension): string => {
    const asked = view.filter[dimension];
    if (dimension === 'sources') return asked.map(sourceCode).join(codeSeparator);
    if (dimension === 'kinds') return view.filter.kinds.map((id) => t(`filters.kind.${id}`)).join(separator);
    return named(dataset[dimension], asked).join(separator);
  };
  const chosen = dimensions
    .filter((dimension) => view.filter[dimension].length > 0)
    .map((dimension) => say('filter.dimension', { name: t(`filters.${dimension}`), values: valuesOf(dimension) }));
  const query = withoutUnsafe(view.filter.query).trim();
  return query === '' ? chosen : [...chosen, say('filter.query', { query })];
}

/** The same as a sentence without its full stop; where nothing is filtered, it says so. */
export function filterSentence(takeaway: Takeaway): string {
  const phrases = filterPhrases(takeaway);
  const { say, locale } = takeaway;
  return phrases.length === 0 ? say('filter.none') : say('filter.shown', { phrases: phrases.join(locale === 'ar' ? '؛ ' : '; ') });
}

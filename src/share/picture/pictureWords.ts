import { formatNumber } from '../../i18n/format.ts';
import { sourceCode } from '../../views/citations.ts';
import { countedName } from '../../views/countedName.ts';
import { rowsOf } from '../table/rowsOf.ts';
import type { Takeaway } from '../Takeaway.ts';

/** A mark of direction keeps a Latin name and the code after it from reading as one piece, from left to right. */
const between = { ar: ' \u200F· ', en: ' · ' } as const;

/** The headline figures in a line: what is reported, and what is named. Never one made from the other. */
export function figureSentence({ data, view, locale, t }: Takeaway): string {
  const { reported, outcomes, measure } = data.dataset;
  const { shown, total, engagements } = view;
  const figure = (value: number, label: string, all = value) =>
    [formatNumber(locale, value), ...(all === value ? [] : [t('figures.ofAll', { total: formatNumber(locale, all) })]), label].join(' ');
  const left = [...engagements.values()].reduce((sum, count) => sum + count, 0);
  const distinctions = outcomes.slice(1).reverse().map((outcome) => {
    const count = engagements.get(outcome.id) ?? 0;
    return figure(count, countedName(outcome, locale, count));
  });
  return [
    ...reported.map(({ what, count }) => figure(count, t(`figures.reported.${what}`, { count }))),
    ...(measure ? [figure(left, t('figures.measured', { name: measure.name?.[locale] ?? t('number.name') }), data.dataset.engagements.length)] : []),
    // The noun stands beside the whole: `1 of 48 states`.
    figure(shown.country, t('figures.states', { count: total.country }), total.country),
    ...(total.organisation > 0 ? [figure(shown.organisation, t('figures.organisations', { count: total.organisation }), total.organisation)] : []),
    ...distinctions,
  ].join(between[locale]);
}

/** The sources that the picture rests on, each by its code and who published it, or its title. */
export function citedSources(takeaway: Takeaway): string {
  const { data, locale } = takeaway;
  const { sources, reported } = data.dataset;
  const used = new Set([
    ...rowsOf(takeaway).flatMap(({ citations }) => citations.map(({ source }) => source.id)),
    ...reported.flatMap((total) => total.sources.map(({ source }) => source)),
  ]);
  return sources
    .filter(({ id }) => used.has(id))
    .map(({ id, publisher, title }) => `${sourceCode(id)}\u00A0${(publisher ?? title)[locale]}`)
    .join(between[locale]);
}

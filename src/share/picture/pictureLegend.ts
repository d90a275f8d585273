import { formatNumber } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locale.ts';
import { mapNode } from '../../map/MapNode.ts';
import type { MapNode } from '../../map/MapNode.ts';
import { countDrawnNotNamed } from '../../views/listGroups.ts';
import type { NumberClass } from '../../views/numberClasses.ts';
import { ZERO_STEP } from '../../views/numberClasses.ts';
import type { Takeaway } from '../Takeaway.ts';
import { landFill } from './inks.ts';
import type { Painted } from './inks.ts';
import { palette } from './palette.ts';
import type { Measure, Type } from './pictureText.ts';

interface Entry {
  readonly label: string;
  readonly count?: number;
  readonly painted?: Painted;
  readonly shape: 'country' | 'seat' | 'line' | 'none';
}

/** What the picture's inks mean, in the order of the page's legend; what the picture does not show is left out. */
function entries({ data, view, locale, t, worldview }: Takeaway): readonly Entry[] {
  const { dataset } = data;
  const byNumber = view.colouring === 'number';
  const host: Entry[] = dataset.host ? [{ label: t('status.host'), count: 1, painted: { status: 'host' }, shape: 'country' }] : [];
  const outcomes = dataset.outcomes.map(({ id, name }, index): Entry => {
    return { label: name[locale], count: view.states.get(id) ?? 0, painted: { rank: index + 1 }, shape: 'country' };
  });
  const zero = view.statesByClass.get(0) ?? 0;
  const classes = view.classes.map((own): Entry => {
    const painted = { step: own.step, byNumber };
    return { label: borders(own), count: view.statesByClass.get(own.from) ?? 0, painted, shape: 'country' };
  });
  function borders({ from, to }: NumberClass): string {
    const first = formatNumber(locale, from);
    if (to === from) return first;
    return to === undefined ? t('legend.orMore', { from: first }) : t('legend.range', { from: first, to: formatNumber(locale, to) });
  }
  const measure: Entry = { label: dataset.measure?.name?.[locale] ?? t('number.name'), shape: 'none' };
  const muted = view.total.country - view.shown.country;
  const seat = byNumber ? { step: view.classes[0]?.step, byNumber } : { rank: 1 };
  const common: Entry[] = [
    ...(view.total.organisation > 0 ? [{ label: t('legend.seats'), count: view.shown.organisation, painted: seat, shape: 'seat' as const }] : []),
    {
      label: t(byNumber ? 'status.noData' : 'status.none'),
      count: countDrawnNotNamed(data, worldview),
      painted: {},
      shape: 'country',
    },
    { label: t('map.disputed'), shape: 'line' },
  ];
  if (byNumber) {
    const nothing: Entry = { label: t('legend.zero', { number: formatNumber(locale, 0) }), count: zero, painted: { step: ZERO_STEP, byNumber }, shape: 'country' };
    return [measure, ...classes, ...(zero > 0 ? [nothing] : []), ...common, ...host];
  }
  const outside: Entry = { label: t('legend.muted'), count: muted, painted: { muted: true }, shape: 'country' };
  return [...host, ...outcomes.reverse(), ...common, ...(muted > 0 ? [outside] : [])];
}

const SWATCH = 26;
const GAP = 8;
/** Before a count, which is in softer ink than what it counts: a class of numbers and its count are two numbers. */
const COUNT_GAP = 6;
const BETWEEN = 26;
const LINE = 28;

/**
 * The legend as rows of samples with their words, from the side where the language begins.
 * @param place where it stands; pixels of the picture
 * @returns its nodes, and the foot of its last row
 */
export function drawLegend(takeaway: Takeaway, place: { left: number; width: number; y: number }, type: Type, measure: Measure) {
  const { locale } = takeaway;
  const isRtl = locale === 'ar';
  const nodes: MapNode[] = [];
  let x = 0;
  let y = place.y;
  for (const { label, count, painted, shape } of entries(takeaway)) {
    const counted = count === undefined ? undefined : formatNumber(locale, count);
    const sample = shape === 'none' ? 0 : SWATCH + GAP;
    const labelled = sample + measure(label, type);
    const width = labelled + (counted === undefined ? 0 : COUNT_GAP + measure(counted, type));
    if (x > 0 && x + width > place.width) {
      x = 0;
      y += LINE;
    }
    const start = isRtl ? place.left + place.width - x : place.left + x;
    if (shape !== 'none') nodes.push(swatch(shape, painted ?? {}, isRtl ? start - SWATCH : start, y));
    const along = (by: number): number => Math.round(isRtl ? start - by : start + by);
    nodes.push(written(label, along(sample), y, { ...type, weight: shape === 'none' ? 500 : 400 }, locale));
    if (counted !== undefined) nodes.push(written(counted, along(labelled + COUNT_GAP), y, { ...type, weight: 400, fill: palette.inkSoft }, locale));
    x += width + BETWEEN;
  }
  return { nodes, y: y + LINE };
}

function written(words: string, x: number, y: number, { size, weight, fill }: Type, locale: Locale): MapNode {
  const direction = locale === 'ar' ? 'rtl' : 'ltr';
  return mapNode('text', { x, y: y + 14, 'font-size': size, 'font-weight': weight ?? 400, fill, direction, 'text-anchor': 'start' }, [words]);
}

/** A sample in the units of the map, so that its pattern is the map's. */
function swatch(shape: 'country' | 'seat' | 'line', painted: Painted, x: number, y: number): MapNode {
  const transform = `translate(${Math.round(x)} ${y + 1}) scale(${SWATCH / 400})`;
  const d = shape === 'country' ? 'M10 10h380v240H10z' : shape === 'seat' ? 'M110 40h180v180H110z' : 'M0 130h400';
  return mapNode('g', { transform }, [
    shape === 'line'
      ? mapNode('path', { d, fill: 'none', stroke: palette.ink, 'stroke-width': 16, 'stroke-dasharray': '46 38' })
      : mapNode('path', { d, fill: landFill(painted, 'middle'), stroke: palette.rule, 'stroke-width': 8 }),
  ]);
}

import type { Takeaway } from '../Takeaway.ts';
import { cited } from './Cited.ts';

/** The atlas as CSL-JSON, which Zotero and most word processors read: a list of one item. */
export function cslJson(takeaway: Takeaway): string {
  const { id, title, place, filter, worldview, address } = cited(takeaway);
  const { locale, say, data } = takeaway;
  const { start, end } = data.dataset.dates;
  const item = {
    id,
    type: 'map',
    title,
    'container-title': 'Partner Atlas',
    // The dataset knows the days of the event, and no day on which it was published.
    'event-date': { 'date-parts': start === end ? [parts(start)] : [parts(start), parts(end)] },
    ...(place !== undefined && { 'event-place': place }),
    issued: { 'date-parts': [parts(end).slice(0, 1)] },
    note: [filter, `${say('caption.worldview')}: ${worldview}`].join('. '),
    URL: address,
    language: locale,
  };
  return `${JSON.stringify([item], null, 2)}\n`;
}

function parts(day: string): number[] {
  return day.split('-').map(Number);
}

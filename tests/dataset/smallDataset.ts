/** A value of a JSON document that tests may change. */
export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
export type JsonObject = { [key: string]: Json };

const text = (en: string): JsonObject => ({ en, ar: `${en} بالعربية` });

/** A right dataset with one of everything; a fresh copy each time. */
export function smallDataset() {
  return {
    format: 1,
    id: 'small',
    title: text('Title'),
    summary: text('Summary'),
    dates: { start: '2025-11-24', end: '2025-11-27' },
    host: { country: 'MAR', place: text('Marrakech'), coordinates: [-7.99, 31.63] },
    worldview: 'natural-earth',
    reported: [{ what: 'meetings', count: 43, sources: [{ source: 's1', at: '¶1' }] }],
    regions: [{ id: 'europe', name: text('Europe') }],
    outcomes: [
      { id: 'meeting', name: text('Meeting') },
      { id: 'memorandum', name: text('Memorandum') },
    ],
    topics: [{ id: 'training', name: text('Training') }],
    sources: [
      { id: 's1', title: text('A report'), language: 'ar', published: '2025-11', url: 'https://example.org/report' },
    ],
    partners: [
      { id: 'poland', kind: 'country', country: 'POL', region: 'europe' },
      {
        id: 'wef',
        kind: 'organisation',
        name: text('Forum'),
        seat: { country: 'CHE', place: text('Cologny'), coordinates: [6.18, 46.22] },
      },
    ],
    engagements: [
      {
        id: 'e1',
        partner: 'poland',
        outcome: 'meeting',
        date: '2025-11-24',
        topics: ['training'],
        sources: [{ source: 's1' }],
      },
      { id: 'e2', partner: 'wef', outcome: 'memorandum', note: text('A note'), sources: [{ source: 's1', at: '¶7' }] },
    ],
    scenes: [{ title: text('Scene'), text: text('What is told'), region: 'europe', zoom: 2 }],
  } satisfies JsonObject;
}

/**
 * The small dataset with one change: `change({ 'engagements.0.outcome': 'x' })`. `undefined` takes the key away.
 */
export function change(changes: Readonly<Record<string, Json | undefined>>): JsonObject {
  const root: JsonObject = smallDataset();
  for (const [path, value] of Object.entries(changes)) {
    const steps = path.split('.');
    const last = steps.pop() ?? '';
    let holder: Json | undefined = root;
    for (const step of steps) {
      if (Array.isArray(holder)) holder = holder[Number(step)];
      else holder = isObject(holder) ? holder[step] : undefined;
    }
    if (Array.isArray(holder)) {
      if (value === undefined) holder.splice(Number(last), 1);
      else holder[Number(last)] = value;
    } else if (isObject(holder)) {
      if (value === undefined) delete holder[last];
      else Object.defineProperty(holder, last, { value, enumerable: true, configurable: true, writable: true });
    } else throw new Error(`no such place: ${path}`);
  }
  return root;
}

function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

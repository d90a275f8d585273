import type { IssueCode } from '../../src/dataset/Issue.ts';
import type { Json } from './smallDataset.ts';
import { change, smallDataset } from './smallDataset.ts';

export interface IssueExample {
  readonly code: IssueCode;
  readonly path: string;
  readonly input: unknown;
  readonly details?: Readonly<Record<string, string | number>>;
}

const name = { en: 'Name', ar: 'اسم' };
const outcomes = (n: number): Json => Array.from({ length: n }, (_, i) => ({ id: `o${i}`, name }));
type Details = IssueExample['details'];

function one(code: IssueCode, at: string, value: Json | undefined, path: string, details: Details = {}): IssueExample {
  return { code, path, input: change({ [at]: value }), details };
}

function cyclic(): unknown {
  const input: Record<string, unknown> = smallDataset();
  input['title'] = { en: 'Title', ar: input };
  return input;
}

function nested(levels: number): unknown {
  let value: unknown = 'bottom';
  for (let level = 0; level < levels; level += 1) value = { en: value };
  return value;
}

/** A measure whose classes have these borders. */
const thresholds = (...borders: Json[]): Json => ({ classes: { method: 'thresholds', thresholds: borders } });
const borders = 'measure.classes.thresholds';

const measures: readonly IssueExample[] = [
  one('not-ascending', 'measure', thresholds(4, 2), `${borders}[1]`, { before: 4 }),
  one('not-ascending', 'measure', thresholds(2, 8, 4, 9), `${borders}[2]`, { before: 8 }),
  one('repeated-item', 'measure', thresholds(2, 4, 4), `${borders}[2]`, { first: `${borders}[1]` }),
  one('too-many', 'measure', thresholds(2, 3, 4, 5, 6, 7, 8), borders, { limit: 6, count: 7 }),
  one('empty-list', 'measure', thresholds(), borders),
  one('out-of-range', 'measure', thresholds(1, 2), `${borders}[0]`, { min: 2 }),
  one('out-of-range', 'measure', thresholds(2.5), `${borders}[0]`),
  one('wrong-type', 'measure', thresholds('2'), `${borders}[0]`, { expected: 'number' }),
  one('out-of-range', 'measure', { classes: { method: 'quantile', count: 8 } }, 'measure.classes.count', { max: 7 }),
  one('out-of-range', 'measure', { classes: { method: 'equal-interval', count: 1 } }, 'measure.classes.count', { min: 2 }),
  one('unknown-choice', 'measure', { classes: { method: 'quantiles' } }, 'measure.classes.method', { nearest: 'quantile' }),
  one('unknown-choice', 'measure', { classes: { method: 'quantile' }, default: 'count' }, 'measure.default'),
  one('unknown-key', 'measure', { classes: { method: 'quantile', thresholds: [2] } }, borders),
  one('missing-key', 'measure', {}, 'measure.classes', { key: 'classes' }),
  one('missing-key', 'measure', { classes: { method: 'thresholds' } }, borders, { key: 'thresholds' }),
];

/** For every code that `parseDataset` gives: inputs that produce it, at this path. */
export const issueExamples: readonly IssueExample[] = [
  one('missing-key', 'title', undefined, 'title', { key: 'title' }),
  one('missing-key', 'engagements.0.outcome', undefined, 'engagements[0].outcome'),
  one('missing-key', 'partners.0.kind', undefined, 'partners[0].kind'),
  one('missing-key', 'host.coordinates', [1], 'host.coordinates[1]'),
  one('unknown-key', 'sumary', 'x', 'sumary'),
  one('unknown-key', 'engagements.1.notes', 'x', 'engagements[1].notes'),
  one('unknown-key', 'engagements.0.counterpat', 'x', 'engagements[0].counterpat', { nearest: 'counterpart' }),
  one('unknown-key', '__proto__', {}, '__proto__'),
  one('unknown-key', 'title.constructor', 'x', 'title.constructor'),
  one('unknown-key', 'partners.0.seat', {}, 'partners[0].seat'),
  one('wrong-type', 'title', 'Title', 'title', { expected: 'object' }),
  one('wrong-type', 'title', [], 'title', { expected: 'object' }),
  one('wrong-type', 'partners.0', 'POL', 'partners[0]', { expected: 'object' }),
  one('wrong-type', 'partners.0', [], 'partners[0]', { expected: 'object' }),
  one('wrong-type', 'sources.0', [], 'sources[0]', { expected: 'object' }),
  one('wrong-type', 'sources', {}, 'sources', { expected: 'list' }),
  one('wrong-type', 'title.ar', 7, 'title.ar', { expected: 'text' }),
  one('wrong-type', 'scenes.0.zoom', '2', 'scenes[0].zoom', { expected: 'number' }),
  { code: 'wrong-type', path: '', input: [], details: { expected: 'object' } },
  { code: 'wrong-type', path: '', input: null, details: { expected: 'object' } },
  one('unsupported-format', 'format', 2, 'format'),
  one('unsupported-format', 'format', '1', 'format'),
  one('not-an-id', 'sources.0.id', '1s', 'sources[0].id'),
  one('not-an-id', 'id', '<img onerror=x>', 'id'),
  one('duplicate-id', 'engagements.1.id', 'e1', 'engagements[1].id', { first: 'engagements[0].id' }),
  one('duplicate-id', 'outcomes.1.id', 'meeting', 'outcomes[1].id'),
  one('duplicate-in-capitals', 'sources.1', { id: 'S1', title: name, language: 'en' }, 'sources[1].id', {
    first: 'sources[0].id',
  }),
  {
    code: 'duplicate-country',
    path: 'partners[1].country',
    input: change({ 'partners.1': { id: 'pl', kind: 'country', country: 'POL' } }),
    details: { first: 'partners[0].country' },
  },
  one('unknown-reference', 'engagements.1.outcome', 'memorandm', 'engagements[1].outcome', {
    list: 'outcomes',
    nearest: 'memorandum',
  }),
  one('unknown-reference', 'engagements.0.sources.0.source', 's9', 'engagements[0].sources[0].source', {
    list: 'sources',
    nearest: 's1',
  }),
  one('unknown-reference', 'engagements.0.partner', 'POL', 'engagements[0].partner'),
  one('unknown-reference', 'engagements.0.topics.0', 'trianing', 'engagements[0].topics[0]', { nearest: 'training' }),
  one('unknown-reference', 'reported.0.sources.0.source', '', 'reported[0].sources[0].source'),
  one('unknown-reference', 'partners.0.region', 'asia', 'partners[0].region'),
  one('unknown-reference', 'scenes.0.region', 'africa', 'scenes[0].region'),
  one('unknown-reference', 'scenes.0.outcome', '__proto__', 'scenes[0].outcome'),
  one('unknown-country', 'partners.0.country', 'PL', 'partners[0].country', { nearest: 'POL' }),
  one('unknown-country', 'partners.0.country', 'بولندا', 'partners[0].country', { nearest: 'POL' }),
  one('unknown-country', 'partners.0.country', '616', 'partners[0].country', { nearest: 'POL' }),
  one('unknown-country', 'partners.0.country', 'Polnad', 'partners[0].country', { nearest: 'POL' }),
  one('unknown-country', 'host.country', 'UK', 'host.country', { nearest: 'GBR' }),
  one('unknown-country', 'host.country', 504, 'host.country'),
  one('unknown-choice', 'reported.0.what', 'meeting', 'reported[0].what', { nearest: 'meetings' }),
  one('unknown-choice', 'worldview', 'mine', 'worldview'),
  one('unknown-choice', 'partners.0.kind', 'organization', 'partners[0].kind', { nearest: 'organisation' }),
  one('not-a-date', 'dates.start', '2025-02-29', 'dates.start'),
  one('not-a-date', 'engagements.0.date', '2025-13', 'engagements[0].date'),
  one('not-a-date', 'dates.end', '2025-11', 'dates.end'),
  one('not-a-date', 'sources.0.published', '2025-13', 'sources[0].published'),
  one('dates-reversed', 'dates', { start: '2025-11-27', end: '2025-11-24' }, 'dates'),
  one('date-and-dates', 'engagements.0.dates', { start: '2025-11-24', end: '2025-11-24' }, 'engagements[0].dates'),
  one('not-a-link', 'sources.0.url', 'javascript:alert(1)', 'sources[0].url'),
  one('not-a-link', 'sources.0.url', 'java\nscript://x', 'sources[0].url'),
  one('not-a-link', 'sources.0.url', 'https://good.example@evil.example/', 'sources[0].url'),
  one('not-a-link', 'sources.0.url', 'https://', 'sources[0].url'),
  one('not-coordinates', 'host.coordinates', [31.63, -97.99], 'host.coordinates[1]'),
  one('not-coordinates', 'host.coordinates', [0, 0, 0], 'host.coordinates[2]'),
  one('not-coordinates', 'host.coordinates', '0,0', 'host.coordinates'),
  one('not-a-count', 'reported.0.count', -1, 'reported[0].count'),
  one('not-a-count', 'reported.0.count', 1.5, 'reported[0].count'),
  one('not-a-count', 'reported.0.count', '43', 'reported[0].count'),
  one('empty-text', 'title.en', '', 'title.en'),
  one('empty-text', 'title.en', ' \u00a0\u200b', 'title.en'),
  one('text-too-long', 'engagements.1.note.en', 'x'.repeat(10_000), 'engagements[1].note.en', {
    limit: 2000,
    count: 10_000,
  }),
  one('text-too-long', 'title.en', 'x'.repeat(301), 'title.en', { limit: 300 }),
  one('unsafe-characters', 'title.ar', 'ab\u202Ecd', 'title.ar', { character: 'U+202E' }),
  one('unsafe-characters', 'title.ar', 'ab\nc', 'title.ar', { character: 'U+000A' }),
  one('unsafe-characters', 'title.ar', 'a\ud800b', 'title.ar', { character: 'U+D800' }),
  one('unsafe-characters', 'title.ar', 'a\ufffe', 'title.ar', { character: 'U+FFFE' }),
  one('unsafe-characters', 'engagements.1.sources.0.at', '\u2066¶', 'engagements[1].sources[0].at'),
  one('empty-list', 'engagements.0.sources', [], 'engagements[0].sources'),
  one('empty-list', 'outcomes', [], 'outcomes'),
  one('too-many', 'outcomes', outcomes(6), 'outcomes', { limit: 5, count: 6 }),
  one('too-many', 'topics', outcomes(10_001), 'topics', { limit: 10_000, count: 10_001 }),
  one('not-a-language', 'sources.0.language', 'Arabic!', 'sources[0].language'),
  one('partner-without-engagement', 'engagements.1', undefined, 'partners[1]', { id: 'wef' }),
  one('reserved-id', 'partners.1.id', 'CHE', 'partners[1].id'),
  one('reserved-id', 'outcomes.0.id', 'host', 'outcomes[0].id'),
  one('repeated-item', 'engagements.0.topics', ['training', 'training'], 'engagements[0].topics[1]'),
  one('repeated-item', 'engagements.0.sources', [{ source: 's1' }, { source: 's1' }], 'engagements[0].sources[1]'),
  one('region-and-partners', 'scenes.0.partners', ['wef'], 'scenes[0].partners'),
  one('host-is-partner', 'partners.0.country', 'MAR', 'partners[0].country'),
  one('out-of-range', 'scenes.0.zoom', 0.5, 'scenes[0].zoom', { min: 1, max: 20 }),
  ...measures,
  { code: 'not-plain-data', path: 'title.ar', input: cyclic() },
  { code: 'not-plain-data', path: '', input: new Map() },
  { code: 'not-plain-data', path: '', input: undefined },
  { code: 'too-deep', path: Array.from({ length: 16 }, () => 'en').join('.'), input: nested(40) },
  { code: 'too-many-issues', path: '', input: change({ topics: Array.from({ length: 10_000 }, () => 0) }) },
];

import * as v from 'valibot';
import { say } from './complaint.ts';
import {
  coordinates,
  count,
  country,
  day,
  dayMonthOrYear,
  dayOrMonth,
  id,
  language,
  limits,
  line,
  link,
  list,
  mostOutcomes,
  reference,
  strict,
  text,
  zoom,
} from './fieldSchemas.ts';
import { measure } from './measureSchema.ts';

const { exactOptional: maybe } = v;

function choice<const Options extends readonly string[]>(options: Options, description: string) {
  return v.pipe(
    v.picklist(options, say('unknown-choice', { choices: options.join(', ') })),
    v.description(description),
  );
}

const period = v.pipe(strict({ start: day, end: day }), v.description('First and last day, both included.'));

const place = (description: string) =>
  v.pipe(
    strict({ country, place: text(limits.name, 'The name of the place.'), coordinates }),
    v.description(description),
  );

export const citation = v.pipe(
  strict({
    source: reference('The id of a source.'),
    at: maybe(v.pipe(line(limits.name), v.description('The place in the source: "¶4".'))),
  }),
  v.title('Citation'),
  v.description('A source, and the place in it.'),
);

const citations = list(citation, 1, 100);
const named = (description: string) => strict({ id, name: text(limits.name, description) });

const reported = v.pipe(
  strict({
    what: choice(['meetings', 'agreements', 'visits', 'delegations', 'sessions'], 'What the total counts.'),
    count,
    sources: citations,
  }),
  v.title('Reported total'),
  v.description('A total as sources report it. It is never computed from the partners.'),
);

const noun = maybe(line(limits.name));
const counted = strict({ zero: noun, one: noun, two: noun, few: noun, many: noun, other: line(limits.name) });

const outcome = v.pipe(
  strict({
    id,
    name: text(limits.name, 'The outcome, as the legend names it.'),
    counted: maybe(
      v.pipe(
        strict({ en: counted, ar: counted }),
        v.description('The noun beside a number, by CLDR plural category, without the number.'),
      ),
    ),
  }),
  v.title('Outcome'),
);

const source = v.pipe(
  strict({
    id,
    title: text(limits.title, 'What the source is.'),
    publisher: maybe(text(limits.name, 'Who published it.')),
    language,
    published: maybe(dayOrMonth),
    url: maybe(link),
  }),
  v.title('Source'),
);

const region = maybe(reference('The id of a region.'));

const partner = v.variant(
  'kind',
  [
    v.pipe(
      strict({
        id,
        kind: v.literal('country', say('unknown-choice', { choices: 'country, organisation' })),
        country,
        region,
        name: maybe(text(limits.name, 'The spelling of the sources, where it differs from that of Unicode CLDR.')),
      }),
      v.title('Partner: a country'),
    ),
    v.pipe(
      strict({
        id,
        kind: v.literal('organisation', say('unknown-choice', { choices: 'country, organisation' })),
        name: text(limits.name, 'The name of the organisation.'),
        seat: place('Where the organisation has its seat.'),
        region,
      }),
      v.title('Partner: an organisation'),
    ),
  ],
  ({ expected }) =>
    expected === 'Object'
      ? say('wrong-type', { expected: 'object' })
      : say('unknown-choice', { choices: 'country, organisation' }),
);

/**
 * Each stands in the page, in the card of its partner for readers without scripts: 0.6 KB in each language. With 5,000 a
 * page has 3 MB before it is compressed and 80 KB after; with 20,000 it would have 11 MB, which old phones do not hold.
 */
export const mostEngagements = 5_000;

const engagement = v.pipe(
  strict({
    id,
    partner: reference('The id of a partner.'),
    outcome: reference('The id of an outcome.'),
    date: maybe(dayMonthOrYear),
    dates: maybe(period),
    topics: maybe(list(reference('The id of a topic.'), 0, 50)),
    counterpart: maybe(text(limits.name, 'Who sat opposite: an office or a body.')),
    note: maybe(text(limits.prose, 'What else is known.')),
    sources: citations,
  }),
  v.title('Engagement'),
  v.description('One meeting, signature or visit, with its sources. Without a date, the dates of the event apply.'),
);

const scene = v.pipe(
  strict({
    title: text(limits.title, 'The heading of the scene.'),
    text: text(limits.prose, 'What is told while the map shows the scene.'),
    region,
    partners: maybe(list(reference('The id of a partner.'), 1, 1_000)),
    outcome: maybe(reference('The id of an outcome.')),
    zoom: maybe(zoom),
  }),
  v.title('Scene'),
);

/** Format 1 as an author writes it. `parseDataset` adds what no schema can say: references, dates in order, and so on. */
export const datasetSchema = v.pipe(
  strict({
    $schema: maybe(reference('Where editors find this schema. It is no part of the dataset.')),
    format: v.pipe(v.literal(1, say('unsupported-format')), v.description('The version of this format.')),
    id,
    title: text(limits.title, 'The title of the atlas.'),
    summary: text(limits.prose, 'What the atlas shows, in a few sentences.'),
    dates: period,
    host: maybe(place('Who hosted, and where. The host is not a partner. Leave it out where no one hosts them all.')),
    worldview: maybe(choice(['un', 'natural-earth', 'mar'], 'Whose borders are drawn.')),
    reported: maybe(list(reported, 0, 20)),
    regions: maybe(
      v.pipe(list(named('The name of the region.'), 1, 50), v.description('Where absent: the UN M49 continents.')),
    ),
    outcomes: v.pipe(
      list(outcome, 1, mostOutcomes),
      v.description('Weakest first, one to five: a map cannot tell more apart. A country is painted by its strongest.'),
    ),
    measure: maybe(measure),
    topics: maybe(list(named('The name of the topic.'), 0, 200)),
    sources: list(source, 1, 500),
    partners: list(partner, 1, 1_000),
    engagements: list(engagement, 1, mostEngagements),
    scenes: maybe(list(scene, 0, 100)),
  }),
  v.title('Partner Atlas dataset, format 1'),
);

/** A dataset whose structure is right, as authored: references may still lead nowhere. */
export type AuthoredDataset = v.InferOutput<typeof datasetSchema>;
